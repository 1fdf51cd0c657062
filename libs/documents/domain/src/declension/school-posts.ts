/**
 * Head words of posts met in schools, by the way they decline. A post outside this list is printed as it is and
 * marked doubtful.
 */
const NOUN =
  'ассистент библиограф библиотекарь водитель воспитатель воспитательница декан делопроизводитель дефектолог ' +
  'директор заместитель инженер инспектор инструктор исполнитель концертмейстер куратор лаборант логопед мастер ' +
  'медсестра методист наставник начальник няня организатор педагог помощник помощница председатель представитель ' +
  'преподаватель программист проректор психолог ректор руководитель секретарь советник сотрудник специалист стажер ' +
  'стажёр студент студентка тренер тьютор учитель учительница хореограф хормейстер экономист юрисконсульт';
/** Adjectives and participles that stand for a post themselves. */
const SUBSTANTIVE =
  'вожатая вожатый заведующая заведующий исполняющая исполняющий управляющая управляющий';
/** Adjectives before the head word, which agree with it. */
const ADJECTIVE =
  'ведущая ведущий главная главный классный медицинская младшая младший молодой музыкальная музыкальный научный ' +
  'первый социальная социальный старшая старший учебный художественный';

export type PostWordKind = 'NOUN' | 'SUBSTANTIVE' | 'ADJECTIVE';

const LISTS: readonly (readonly [PostWordKind, string])[] = [
  ['NOUN', NOUN],
  ['SUBSTANTIVE', SUBSTANTIVE],
  ['ADJECTIVE', ADJECTIVE],
];

export const POST_WORDS: ReadonlyMap<string, PostWordKind> = new Map(
  LISTS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** «и. о.», «врио» before the post: nothing declines then. */
export const ACTING_ABBREVIATION = /^(?:и\.?\s?о\.?|врио|вр\.?\s?и\.?\s?о\.?)\s/i;

import type { Random } from './random';

export type Post =
  | 'TEACHER'
  | 'HEAD'
  | 'DEPUTY'
  | 'EXTENDED_DAY'
  | 'PSYCHOLOGIST'
  | 'SOCIAL'
  | 'SPEECH'
  | 'ADDITIONAL'
  | 'ORGANISER'
  | 'LIBRARIAN'
  | 'ADVISER';

export const POST_TITLES: Readonly<Record<Post, string>> = {
  TEACHER: 'учитель',
  HEAD: 'директор',
  DEPUTY: 'заместитель директора по учебно-воспитательной работе',
  EXTENDED_DAY: 'воспитатель группы продлённого дня',
  PSYCHOLOGIST: 'педагог-психолог',
  SOCIAL: 'социальный педагог',
  SPEECH: 'учитель-логопед',
  ADDITIONAL: 'педагог дополнительного образования',
  ORGANISER: 'педагог-организатор',
  LIBRARIAN: 'педагог-библиотекарь',
  ADVISER: 'советник директора по воспитанию',
};

type Staffing = Readonly<Record<Exclude<Post, 'TEACHER'>, number>>;

/** Posts besides teachers by size of school; together with teachers they give the shares of domain.md section 8. */
export const STAFFING: Readonly<Record<'LARGE' | 'MEDIUM' | 'SMALL' | 'RURAL', Staffing>> = {
  LARGE: {
    HEAD: 1,
    DEPUTY: 6,
    EXTENDED_DAY: 3,
    PSYCHOLOGIST: 2,
    SOCIAL: 2,
    SPEECH: 2,
    ADDITIONAL: 5,
    ORGANISER: 2,
    LIBRARIAN: 1,
    ADVISER: 2,
  },
  MEDIUM: {
    HEAD: 1,
    DEPUTY: 3,
    EXTENDED_DAY: 1,
    PSYCHOLOGIST: 1,
    SOCIAL: 1,
    SPEECH: 1,
    ADDITIONAL: 3,
    ORGANISER: 1,
    LIBRARIAN: 1,
    ADVISER: 2,
  },
  SMALL: {
    HEAD: 1,
    DEPUTY: 2,
    EXTENDED_DAY: 1,
    PSYCHOLOGIST: 1,
    SOCIAL: 1,
    SPEECH: 1,
    ADDITIONAL: 1,
    ORGANISER: 1,
    LIBRARIAN: 0,
    ADVISER: 0,
  },
  RURAL: {
    HEAD: 1,
    DEPUTY: 1,
    EXTENDED_DAY: 0,
    PSYCHOLOGIST: 1,
    SOCIAL: 0,
    SPEECH: 0,
    ADDITIONAL: 1,
    ORGANISER: 0,
    LIBRARIAN: 0,
    ADVISER: 0,
  },
};

/** Subjects with their share among teachers, in percent, and the posts' titles. */
export const SUBJECTS: readonly {
  readonly subjects: readonly string[];
  readonly share: number;
  readonly post: string;
}[] = [
  { subjects: ['начальные классы'], share: 26, post: 'учитель начальных классов' },
  {
    subjects: ['русский язык', 'литература'],
    share: 13,
    post: 'учитель русского языка и литературы',
  },
  { subjects: ['математика'], share: 10, post: 'учитель математики' },
  { subjects: ['информатика'], share: 4, post: 'учитель информатики' },
  { subjects: ['иностранный язык'], share: 10, post: 'учитель иностранного языка' },
  { subjects: ['история', 'обществознание'], share: 8, post: 'учитель истории и обществознания' },
  { subjects: ['физическая культура'], share: 8, post: 'учитель физической культуры' },
  { subjects: ['биология'], share: 3, post: 'учитель биологии' },
  { subjects: ['химия'], share: 3, post: 'учитель химии' },
  { subjects: ['география'], share: 3, post: 'учитель географии' },
  { subjects: ['физика'], share: 4, post: 'учитель физики' },
  { subjects: ['труд (технология)'], share: 4, post: 'учитель труда (технологии)' },
  {
    subjects: ['изобразительное искусство', 'музыка'],
    share: 3,
    post: 'учитель изобразительного искусства и музыки',
  },
  { subjects: ['ОБЗР'], share: 1, post: 'учитель основ безопасности и защиты Родины' },
];

/** Deals subjects out to teachers of one school after another so that every school and the district keep the shares. */
export function createSubjectDealer(random: Random): (teachers: number) => readonly number[] {
  const owed = SUBJECTS.map(() => 0);
  return (teachers) => {
    const dealt: number[] = [];
    SUBJECTS.forEach(({ share }, i) => (owed[i] = (owed[i] ?? 0) + (share * teachers) / 100));
    while (dealt.length < teachers) {
      const next = owed.indexOf(Math.max(...owed));
      owed[next] = (owed[next] ?? 0) - 1;
      dealt.push(next);
    }
    return random.shuffled(dealt);
  };
}

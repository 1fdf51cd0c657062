import type { NameCase } from './name-case';
import type { PostWordKind } from './school-posts';

type Endings = Readonly<Record<Exclude<NameCase, 'nominative'>, string>>;

const endings = (
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
): Endings => ({ genitive, dative, accusative, instrumental, prepositional });

const HARD = endings('а', 'у', 'а', 'ом', 'е');
const SOFT = endings('я', 'ю', 'я', 'ем', 'е');
const FEMININE_A = endings('ы', 'е', 'у', 'ой', 'е');
const FEMININE_KA = endings('и', 'е', 'у', 'ой', 'е');
const FEMININE_TSA = endings('ы', 'е', 'у', 'ей', 'е');
const FEMININE_YA = endings('и', 'е', 'ю', 'ей', 'е');
const ADJECTIVE_YJ = endings('ого', 'ому', 'ого', 'ым', 'ом');
const ADJECTIVE_IJ = endings('его', 'ему', 'его', 'им', 'ем');
const ADJECTIVE_AYA = endings('ой', 'ой', 'ую', 'ой', 'ой');
const ADJECTIVE_SOFT_AYA = endings('ей', 'ей', 'ую', 'ей', 'ей');

/** Word ending, how many of its letters are dropped, and what replaces them; the first that fits is used. */
const NOUNS: readonly (readonly [RegExp, number, Endings])[] = [
  [/ца$/, 1, FEMININE_TSA],
  [/ка$/, 1, FEMININE_KA],
  [/а$/, 1, FEMININE_A],
  [/я$/, 1, FEMININE_YA],
  [/ь$/, 1, SOFT],
  [/[бвгджзклмнпрстфхцчшщ]$/, 0, HARD],
];
const ADJECTIVES: readonly (readonly [RegExp, number, Endings])[] = [
  [/[кг]ий$/, 2, ADJECTIVE_YJ],
  [/(?:ый|ой)$/, 2, ADJECTIVE_YJ],
  [/ий$/, 2, ADJECTIVE_IJ],
  [/[шщч]ая$/, 2, ADJECTIVE_SOFT_AYA],
  [/ая$/, 2, ADJECTIVE_AYA],
];

/** One head word of a post in a case, by its kind. */
export function declinePostWord(word: string, kind: PostWordKind, nameCase: NameCase): string {
  if (nameCase === 'nominative') return word;
  const table = kind === 'NOUN' ? NOUNS : ADJECTIVES;
  for (const [pattern, dropped, forms] of table) {
    if (pattern.test(word)) return word.slice(0, word.length - dropped) + forms[nameCase];
  }
  return word;
}

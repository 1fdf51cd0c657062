import { readClause } from '@nastavnik/kernel';

const SAME_NUMBER = { a: 'методическое объединение', b: 'программа' } as const;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} и ${words.at(-1)}`;

/** «п. 3.7» for `004 3.7`; a clause a school typed itself stays as it is; none means the school's own decision. */
export function clauseInWords(clause: string | null): string {
  if (clause === null || clause.trim() === '') return 'решение организации';
  const reading = readClause(clause);
  if (reading.kind === 'FREE') return reading.text;
  if (reading.kind === 'LAW') {
    const article = `ст. ${reading.article} ${reading.act}`;
    return reading.part === null ? article : `ч. ${reading.part} ${article}`;
  }
  const { sections, points, stages, order } = reading;
  const numbered = points.map(({ number, letter }) =>
    letter === null ? number : `${number} (${SAME_NUMBER[letter]})`,
  );
  const said = (words: readonly string[], one: string, many: string) =>
    words.length === 0 ? [] : [`${words.length === 1 ? one : many} ${listed(words)}`];
  return [
    ...(order ? ['приказ об утверждении положения'] : []),
    ...said(sections, 'раздел', 'разделы'),
    ...said(numbered, 'п.', 'пп.'),
    ...said(stages, 'дорожная карта, этап', 'дорожная карта, этапы'),
  ].join('; ');
}

const SAME_NUMBER: Readonly<Record<string, string>> = {
  a: 'методическое объединение',
  b: 'программа',
};

/** «п. 3.7» for `004 3.7`; a clause a school typed itself stays as it is; none means the school's own decision. */
export function clauseInWords(clause: string | null): string {
  if (clause === null || clause.trim() === '') return 'решение организации';
  const code = /^ТК РФ (\d+(?:\.\d+)?)$/.exec(clause);
  if (code) return `ст. ${code[1]} ТК РФ`;
  const cited = /^00\d (.+)$/.exec(clause)?.[1];
  if (cited === undefined) return clause;
  const stages = [...cited.matchAll(/RM-(\d)/g)].map((found) => found[1]);
  if (stages.length > 0)
    return `дорожная карта, ${stages.length > 1 ? 'этапы' : 'этап'} ${stages.join(' и ')}`;
  const [, number, letter] = /^(\d+(?:\.\d+)*)([ab])?$/.exec(cited) ?? [];
  if (number === undefined) return cited;
  return `п. ${number}${letter ? ` (${SAME_NUMBER[letter]})` : ''}`;
}

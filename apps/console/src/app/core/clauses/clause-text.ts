/** Where a rule stands, in words: «п. 3.7 Положения», «дорожная карта, этапы 2 и 3», «ст. 14 ТК РФ». */
export function clauseText(clause: string): string {
  const law = /^(ТК РФ|152-ФЗ|63-ФЗ) (\d+(?:\.\d+)?)$/.exec(clause);
  if (law) return $localize`:@@clause.law:ст. ${law[2] ?? ''}:article: ${law[1] ?? ''}:law:`;
  const cited = /^00\d (.+)$/.exec(clause)?.[1];
  if (cited === undefined) return clause;
  const stages = [...cited.matchAll(/RM-(\d)/g)].map((found) => found[1]);
  if (stages.length === 1)
    return $localize`:@@clause.stage:дорожная карта, этап ${stages[0] ?? ''}:stage:`;
  if (stages.length > 1) {
    const list = stages.join(', ');
    return $localize`:@@clause.stages:дорожная карта, этапы ${list}:stages:`;
  }
  // Points of the approving order, by what they do and not by a number of the Regulation.
  if (cited.startsWith('O-')) return $localize`:@@clause.order:приказ об утверждении Положения`;
  const number = cited.replace(/(\d)[ab]$/, '$1');
  return $localize`:@@clause.point:п. ${number}:number: Положения`;
}

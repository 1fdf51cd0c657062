/** Where a rule stands, in words: «п. 3.7 Положения», «дорожная карта, этапы 2, 3». */
export function clauseText(clause: string): string {
  const place = clause.replace(/^\d{3}\s+/, '').replace(/(\d)[ab]$/, '$1');
  if (!place.startsWith('RM')) {
    return $localize`:@@statistics.clause:п. ${place}:clause: Положения`;
  }
  const stages = place.replace(/RM-/g, '');
  return stages.includes(',')
    ? $localize`:@@statistics.stages:дорожная карта, этапы ${stages}:stages:`
    : $localize`:@@statistics.stage:дорожная карта, этап ${stages}:stages:`;
}

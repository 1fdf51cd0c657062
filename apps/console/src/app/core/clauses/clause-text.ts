/** Where a rule stands, in words: «п. 3.7 Положения», «дорожная карта, этапы 2 и 3», «ч. 6 ст. 9 152-ФЗ». */
export function clauseText(clause: string): string {
  // Also as others write it, with Latin letters or with «ст.»: «152-FZ 9», «ст. 9 152-ФЗ».
  const law = /^(ТК РФ|\d+-(?:ФЗ|FZ)) (?:ст\. )?(\d+(?:\.\d+)?)(?: ч\. (\d+))?$/.exec(clause);
  if (law) {
    const [, written = '', article = '', part] = law;
    const act = written.replace('FZ', 'ФЗ');
    return part
      ? $localize`:@@clause.lawPart:ч. ${part}:part: ст. ${article}:article: ${act}:law:`
      : $localize`:@@clause.law:ст. ${article}:article: ${act}:law:`;
  }
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
  if (/^[IVX]+$/.test(cited))
    return $localize`:@@clause.section:раздел ${cited}:section: Положения`;
  const number = cited.replace(/(\d)[ab]$/, '$1');
  return $localize`:@@clause.point:п. ${number}:number: Положения`;
}

import { readClause, type ClauseReading } from '@nastavnik/kernel';

type Law = Extract<ClauseReading, { kind: 'LAW' }>;

/** The act of source 003 is the programme of its target model; the other sources are regulations. */
const TARGET_MODEL = '003';

/** Where a rule stands, in words: «п. 3.7 Положения», «дорожная карта, этапы 2 и 3», «ч. 6 ст. 9 152-ФЗ». */
export function clauseText(clause: string): string {
  const reading = readClause(clause);
  if (reading.kind === 'FREE') return reading.text;
  if (reading.kind === 'LAW') return lawText(reading);
  const { source, sections, points, stages, order } = reading;
  const model = source === TARGET_MODEL;
  const numbers = [...new Set(points.map(({ number }) => number))];
  return [
    // Points of the approving order, by what they do and not by a number of the Regulation.
    ...(order ? [$localize`:@@clause.order:приказ об утверждении Положения`] : []),
    ...said(sections, model ? modelSections : sectionsText),
    ...said(numbers, model ? modelPoints : pointsText),
    ...said(stages, stagesText),
  ].join('; ');
}

function lawText({ act, article, part }: Law): string {
  return part === null
    ? $localize`:@@clause.law:ст. ${article}:article: ${act}:law:`
    : $localize`:@@clause.lawPart:ч. ${part}:part: ст. ${article}:article: ${act}:law:`;
}

type Words = (list: string, several: boolean) => string;

const said = (parts: readonly string[], words: Words): readonly string[] =>
  parts.length === 0 ? [] : [words(parts.join(', '), parts.length > 1)];

const pointsText: Words = (list, several) =>
  several
    ? $localize`:@@clause.points:пп. ${list}:numbers: Положения`
    : $localize`:@@clause.point:п. ${list}:number: Положения`;

const sectionsText: Words = (list, several) =>
  several
    ? $localize`:@@clause.sections:разделы ${list}:sections: Положения`
    : $localize`:@@clause.section:раздел ${list}:section: Положения`;

const modelPoints: Words = (list, several) =>
  several
    ? $localize`:@@clause.modelPoints:пп. ${list}:numbers: Программы целевой модели`
    : $localize`:@@clause.modelPoint:п. ${list}:number: Программы целевой модели`;

const modelSections: Words = (list, several) =>
  several
    ? $localize`:@@clause.modelSections:разделы ${list}:sections: Программы целевой модели`
    : $localize`:@@clause.modelSection:раздел ${list}:section: Программы целевой модели`;

const stagesText: Words = (list, several) =>
  several
    ? $localize`:@@clause.stages:дорожная карта, этапы ${list}:stages:`
    : $localize`:@@clause.stage:дорожная карта, этап ${list}:stage:`;

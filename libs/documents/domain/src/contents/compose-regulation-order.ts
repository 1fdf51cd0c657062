import { accept, formatRussian, type Decision, type LocalDate } from '@nastavnik/kernel';
import { numberedPoints, orderingWord, paragraph, table } from '../paper/blocks';
import { startNaming, type NamedPerson, type Naming } from '../paper/naming';
import type { Paper } from '../paper/paper';
import { NBSP, dateAndNumber, listed, plural } from '../paper/typography';
import type { OrderFacts, PaperReference } from './facts';
import { acquaintanceOf, annexReference, controlPoint, startOrder } from './order-parts';
import { regulationText, type RegulationRule } from './regulation-text';
import {
  orderFields,
  peopleFields,
  personFields,
  refuseMissing,
  type ComposeRefusal,
} from './require-fields';
import type { RoadmapStage } from './teacher-roadmap';

export interface RoadmapRow extends RoadmapStage {
  readonly due: string;
  readonly owner: string;
}

export interface RegulationOrderFacts extends OrderFacts {
  readonly rules: readonly RegulationRule[];
  readonly roadmap: readonly RoadmapRow[];
  /** «2026/2027». */
  readonly schoolYear: string;
  readonly effectiveFrom: LocalDate | null;
  /** Who organises the work: normally the curator. */
  readonly responsible: NamedPerson;
  /** «решение педагогического совета», genitive: «решения педагогического совета (протокол …)». */
  readonly minutes: readonly (PaperReference & { readonly bodyGenitive: string })[];
  readonly replaces?: PaperReference | null;
  readonly sitePosting?: { readonly person: NamedPerson; readonly days: number } | null;
  readonly acquainted: readonly NamedPerson[];
}

const preamble = (facts: RegulationOrderFacts): string => {
  const law = `В соответствии со статьёй 28 Федерального закона от 29.12.2012 №${NBSP}273-ФЗ «Об образовании в Российской Федерации»`;
  const minutes = facts.minutes.map(
    (m) => `решения ${m.bodyGenitive} (протокол ${dateAndNumber(m.date, m.number)})`,
  );
  const ground = minutes.length > 0 ? `, на основании ${listed(minutes)}` : '';
  return `${law}${ground}, для профессионального становления и развития педагогических работников`;
};

function points(facts: RegulationOrderFacts, naming: Naming): string[] {
  const { replaces, sitePosting, effectiveFrom } = facts;
  const from = effectiveFrom ? ` и ввести его в действие с ${formatRussian(effectiveFrom)}` : '';
  const site = sitePosting
    ? `${naming.initials(sitePosting.person, 'dative')}, ${naming.post(sitePosting.person, 'dative')}, разместить положение и дорожную карту на сайте организации в течение ${sitePosting.days}${NBSP}${plural(sitePosting.days, 'дня', 'дней', 'дней')} со дня издания приказа.`
    : null;
  return [
    `Утвердить Положение о системе наставничества педагогических работников (приложение${NBSP}1)${from}.`,
    `Утвердить дорожную карту (план мероприятий) на ${facts.schoolYear} учебный год (приложение${NBSP}2).`,
    `${naming.initials(facts.responsible, 'dative')}, ${naming.post(facts.responsible, 'dative')}, организовать выполнение дорожной карты и ознакомить работников с положением под подпись.`,
    ...(site ? [site] : []),
    ...(replaces
      ? [`Признать утратившим силу приказ ${dateAndNumber(replaces.date, replaces.number)}.`]
      : []),
    controlPoint(facts.control, naming),
  ].map((text) => text.charAt(0).toUpperCase() + text.slice(1));
}

export const roadmapTable = (rows: readonly RoadmapRow[]) =>
  table(
    [
      { title: '№', share: 6 },
      { title: 'Этап', share: 20 },
      { title: 'Содержание', share: 38 },
      { title: 'Срок', share: 16 },
      { title: 'Ответственный', share: 24 },
    ],
    rows.map((row, place) => [
      `${place + 1}`,
      row.parallel ? `${row.stage} (на всех этапах)` : row.stage,
      row.actions.join('.\n') + '.',
      row.due,
      row.owner,
    ]),
  );

/**
 * D01, the order approving the regulation (annex 1, D02) and the roadmap (annex 2, D03) (004 O-1, O-2). The roadmap
 * has the seven stages of TEACHER_ROADMAP with the school's own terms and owners.
 */
export function composeRegulationOrder(
  facts: RegulationOrderFacts,
): Decision<Paper, ComposeRefusal> {
  const refused = refuseMissing(
    [
      ...orderFields(facts),
      ['rules', facts.rules],
      ['roadmap', facts.roadmap],
      ...facts.roadmap.flatMap((row, place) => [
        [`roadmap.${place}.due`, row.due] as const,
        [`roadmap.${place}.owner`, row.owner] as const,
      ]),
      ['schoolYear', facts.schoolYear],
      ...personFields('responsible', facts.responsible),
      ...(facts.sitePosting ? personFields('sitePosting.person', facts.sitePosting.person) : []),
      ...peopleFields('acquainted', facts.acquainted),
    ],
    '004 O-1',
  );
  if (refused) return refused;

  const naming = startNaming();
  const { organisation, registration } = facts;
  const order = startOrder(
    'D01',
    facts,
    'Об утверждении положения о системе наставничества педагогических работников и дорожной карты',
    naming,
  );
  return accept({
    ...order,
    body: [
      paragraph(preamble(facts) + ','),
      orderingWord(),
      ...numberedPoints(points(facts, naming)),
    ],
    acquaintance: acquaintanceOf(facts.acquainted, naming),
    annexes: [
      {
        reference: annexReference(1, organisation, registration),
        title: 'Положение о системе наставничества педагогических работников',
        body: regulationText(organisation, facts.rules, facts.effectiveFrom),
      },
      {
        reference: annexReference(2, organisation, registration),
        title: `Дорожная карта (план мероприятий) на ${facts.schoolYear} учебный год`,
        body: [roadmapTable(facts.roadmap)],
      },
    ],
    doubts: naming.doubts(),
  });
}

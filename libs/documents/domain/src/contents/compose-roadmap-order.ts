import { accept, type Decision } from '@nastavnik/kernel';
import { numberedPoints, orderingWord, paragraph } from '../paper/blocks';
import { startNaming, type NamedPerson } from '../paper/naming';
import type { Paper } from '../paper/paper';
import { roadmapTable, type RoadmapRow } from './compose-regulation-order';
import type { OrderFacts } from './facts';
import { acquaintanceOf, annexReference, controlPoint, startOrder } from './order-parts';
import {
  orderFields,
  peopleFields,
  personFields,
  refuseMissing,
  type ComposeRefusal,
} from './require-fields';

export interface RoadmapOrderFacts extends OrderFacts {
  readonly roadmap: readonly RoadmapRow[];
  /** «2026/2027». */
  readonly schoolYear: string;
  readonly responsible: NamedPerson;
  readonly acquainted: readonly NamedPerson[];
}

/** D01 of a year in which the regulation stays as it is: approves the roadmap alone, annex 1, D03 (004 3.4, O-2). */
export function composeRoadmapOrder(facts: RoadmapOrderFacts): Decision<Paper, ComposeRefusal> {
  const refused = refuseMissing(
    [
      ...orderFields(facts),
      ['roadmap', facts.roadmap],
      ...facts.roadmap.flatMap((row, place) => [
        [`roadmap.${place}.due`, row.due] as const,
        [`roadmap.${place}.owner`, row.owner] as const,
      ]),
      ['schoolYear', facts.schoolYear],
      ...personFields('responsible', facts.responsible),
      ...peopleFields('acquainted', facts.acquainted),
    ],
    '004 O-2',
  );
  if (refused) return refused;
  const naming = startNaming();
  const { organisation, registration, schoolYear, responsible } = facts;
  const order = startOrder('D01', facts, 'Об утверждении дорожной карты наставничества', naming);
  return accept({
    ...order,
    body: [
      paragraph(
        'Для выполнения Положения о системе наставничества педагогических работников и планирования мероприятий,',
      ),
      orderingWord(),
      ...numberedPoints([
        `Утвердить дорожную карту (план мероприятий) на ${schoolYear} учебный год (приложение).`,
        `Ответственным за выполнение дорожной карты назначить ${naming.fullWithPost(responsible, 'accusative')}.`,
        controlPoint(facts.control, naming),
      ]),
    ],
    acquaintance: acquaintanceOf(facts.acquainted, naming),
    annexes: [
      {
        reference: annexReference(1, organisation, registration),
        title: `Дорожная карта (план мероприятий) на ${schoolYear} учебный год`,
        body: [roadmapTable(facts.roadmap)],
      },
    ],
    doubts: naming.doubts(),
  });
}

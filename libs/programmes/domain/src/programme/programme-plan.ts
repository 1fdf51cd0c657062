import { contains, type LocalDate, type Period } from '@nastavnik/kernel';
import { ruleValue, type RegulationParameters } from '@nastavnik/regulations';

import { formChecks, type FormChoice } from '../assignment/form-checks';
import { termChecks } from '../assignment/term-checks';
import { must, should, type Check } from '../judgement';
import { isBlank } from '../written-text';

/** What an event of a programme may be (004 3.6b). */
export const PROGRAMME_EVENT_TYPES = [
  'INDUCTION',
  'DUTIES_AND_REQUIREMENTS',
  'ADAPTATION',
  'THEORY_AND_PRACTICE',
  'PRACTICAL_ASSIGNMENT',
  'CONSOLIDATION',
  'HELP_WITH_DUTIES',
  'OTHER',
] as const;
export type ProgrammeEventType = (typeof PROGRAMME_EVENT_TYPES)[number];

export interface PlannedEvent {
  readonly type: ProgrammeEventType;
  readonly title: string;
  readonly plannedDate: LocalDate;
}

/** The contents of a personalised programme (004 1.2, 3.6b). */
export interface ProgrammePlan extends FormChoice {
  readonly term: Period;
  readonly goals: readonly string[];
  readonly difficulties: readonly string[];
  readonly strengths: readonly string[];
  readonly directions: readonly string[];
  readonly expectedResults: readonly string[];
  readonly events: readonly PlannedEvent[];
}

const hasNone = (texts: readonly string[]): boolean => texts.every(isBlank);

/** The assignment's term holds the whole of the programme's. */
export const liesWithin = (inner: Period, outer: Period): boolean =>
  inner.from >= outer.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));

/**
 * Rules on the contents: a goal, a difficulty and an event at least, every event inside the term, the term within the
 * regulation's months (004 1.2) and the assignment's, forms and kinds permitted, not a speed meeting alone. Without
 * expected results it warns: the paper has a place for them (D15), no clause demands them.
 */
export function planChecks(
  plan: ProgrammePlan,
  assignmentTerm: Period,
  parameters: RegulationParameters,
): readonly Check[] {
  const { programmeMinMonths, programmeMaxMonths } = parameters;
  const onlySpeed = plan.kinds.length > 0 && plan.kinds.every((kind) => kind === 'SPEED');
  const strayEvent = plan.events.find((event) => !contains(plan.term, event.plannedDate));
  return [
    must(hasNone(plan.goals), 'GOAL_MISSING', { field: 'goals' }),
    must(hasNone(plan.difficulties), 'DIFFICULTY_MISSING', { field: 'difficulties' }),
    must(
      plan.events.length === 0 || plan.events.some((event) => isBlank(event.title)),
      'EVENT_MISSING',
      { field: 'events' },
    ),
    should(hasNone(plan.expectedResults), 'EXPECTED_RESULT_MISSING', { field: 'expectedResults' }),
    ...formChecks(plan, parameters),
    must(onlySpeed && ruleValue(programmeMinMonths) !== null, 'SPEED_IS_NOT_A_PROGRAMME', {
      field: 'kinds',
    }),
    ...termChecks(plan.term, programmeMinMonths, programmeMaxMonths),
    must(!liesWithin(plan.term, assignmentTerm), 'PROGRAMME_OUTSIDE_ASSIGNMENT', {
      field: 'term',
    }),
    must(strayEvent !== undefined, 'EVENT_OUTSIDE_TERM', {
      field: 'events',
      ...(strayEvent ? { details: { plannedDate: strayEvent.plannedDate } } : {}),
    }),
  ];
}

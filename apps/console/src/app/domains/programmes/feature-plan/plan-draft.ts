import type {
  PlanPartsFragment,
  ProgrammePartsFragment,
  ProgrammePlanInput,
} from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import type { ProgrammeEventType } from '@nastavnik/programmes-domain';

export interface EventDraft {
  readonly type: ProgrammeEventType;
  readonly title: string;
  readonly plannedDate: LocalDate | null;
}

/** A programme as it is typed: each list is one text, an item a line. */
export interface PlanDraft {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly goals: string;
  readonly difficulties: string;
  readonly strengths: string;
  readonly directions: string;
  readonly expectedResults: string;
  readonly events: readonly EventDraft[];
}

export const EMPTY_EVENT: EventDraft = { type: 'INDUCTION', title: '', plannedDate: null };

export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const typed = (plan: PlanPartsFragment): PlanDraft => ({
  from: plan.from,
  to: plan.to,
  goals: plan.goals.join('\n'),
  difficulties: plan.difficulties.join('\n'),
  strengths: plan.strengths.join('\n'),
  directions: plan.directions.join('\n'),
  expectedResults: plan.expectedResults.join('\n'),
  events: plan.events.map(({ type, title, plannedDate }) => ({ type, title, plannedDate })),
});

/** What the server knows: the draft, what was put forward last, or a new one for the whole assignment. */
export function draftOf(
  programme: Pick<ProgrammePartsFragment, 'draft' | 'plan' | 'assignmentFrom' | 'assignmentTo'>,
): PlanDraft {
  const known = programme.draft ?? programme.plan;
  if (known) return typed(known);
  return {
    from: programme.assignmentFrom,
    to: programme.assignmentTo,
    goals: '',
    difficulties: '',
    strengths: '',
    directions: '',
    expectedResults: '',
    events: [EMPTY_EVENT],
  };
}

/** What is sent. A row of the plan that nobody filled in is no event; form and kinds stay as they are. */
export function planInput(draft: PlanDraft): ProgrammePlanInput {
  const { from, to, goals, difficulties, strengths, directions, expectedResults, events } = draft;
  return {
    from,
    to,
    goals: linesOf(goals),
    difficulties: linesOf(difficulties),
    strengths: linesOf(strengths),
    directions: linesOf(directions),
    expectedResults: linesOf(expectedResults),
    events: events.filter(({ title, plannedDate }) => title.trim() !== '' || plannedDate !== null),
  };
}

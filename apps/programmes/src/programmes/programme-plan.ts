import { addDays, type LocalDate } from '@nastavnik/kernel';
import type { ProgrammeEventType, ProgrammePlan } from '@nastavnik/programmes-domain';
import type { MentoringForm, MentoringKind } from '@nastavnik/regulations';

import type { Assignment } from '../pairs/assignment.entity';
import type { ProgrammePlanInput } from './programme.inputs';

/** A plan as somebody writes it: dates may still be missing, `to` is the last day. */
export interface PlanDraft {
  readonly forms: readonly MentoringForm[];
  readonly primaryForm: MentoringForm;
  readonly kinds: readonly MentoringKind[];
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly goals: readonly string[];
  readonly difficulties: readonly string[];
  readonly strengths: readonly string[];
  readonly directions: readonly string[];
  readonly events: readonly {
    readonly type: ProgrammeEventType;
    readonly title: string;
    readonly plannedDate: LocalDate | null;
  }[];
}

const lines = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(Boolean);

/** What the mentor typed; form and kinds are those of the order unless the programme has its own. */
export const draftOf = (input: ProgrammePlanInput, assignment: Assignment): PlanDraft => ({
  forms: input.forms ?? assignment.forms,
  primaryForm: input.form ?? assignment.primaryForm,
  kinds: input.kinds ?? assignment.kinds,
  from: input.from ?? null,
  to: input.to ?? null,
  goals: lines(input.goals),
  difficulties: lines(input.difficulties),
  strengths: lines(input.strengths),
  directions: lines(input.directions),
  events: input.events.map(({ type, title, plannedDate }) => ({
    type,
    title: title.trim(),
    plannedDate: plannedDate ?? null,
  })),
});

/** The plan to be judged, or the field whose date is still missing. */
export function planOf(draft: PlanDraft): ProgrammePlan | { readonly missing: 'term' | 'events' } {
  const { from, to, events, ...contents } = draft;
  if (from === null || to === null) return { missing: 'term' };
  const dated = events.flatMap(({ plannedDate, ...event }) =>
    plannedDate === null ? [] : [{ ...event, plannedDate }],
  );
  if (dated.length < events.length) return { missing: 'events' };
  return { ...contents, term: { from, to: addDays(to, 1) }, events: dated };
}

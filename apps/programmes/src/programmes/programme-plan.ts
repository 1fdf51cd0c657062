import { addDays, type LocalDate } from '@nastavnik/kernel';
import type { PlanDraft, ProgrammePlan } from '@nastavnik/programmes-domain';

import type { Assignment } from '../pairs/assignment.entity';
import type { ProgrammePlanInput } from './programme.inputs';

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
  expectedResults: lines(input.expectedResults),
  events: input.events.map(({ type, title, plannedDate }) => ({
    type,
    title: title.trim(),
    plannedDate: plannedDate ?? null,
  })),
});

/** Plans written before programmes told of expected results have none. */
export const withEveryPart = <T extends { readonly expectedResults?: readonly string[] }>(
  plan: T,
): T & { readonly expectedResults: readonly string[] } => ({
  ...plan,
  expectedResults: plan.expectedResults ?? [],
});

/** What is left of a plan when another mentor takes over: the same contents, the days to come. */
export const handedOn = (
  { term: _, ...plan }: ProgrammePlan,
  { forms, primaryForm, kinds, termFrom, termTo }: Assignment,
  today: LocalDate,
): PlanDraft => ({
  ...withEveryPart(plan),
  forms,
  primaryForm,
  kinds,
  from: termFrom,
  to: addDays(termTo, -1),
  events: plan.events.filter(({ plannedDate }) => plannedDate >= today),
});

import { accept, addDays, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';

import type { FormChoice } from '../assignment/form-checks';
import type { ProgrammeRefusalCode } from '../refusals';
import { isBlank } from '../written-text';
import type { ProgrammeEventType, ProgrammePlan } from './programme-plan';

/** A plan as somebody writes it: dates may still be missing, `to` is the last day. */
export interface PlanDraft extends FormChoice {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly goals: readonly string[];
  readonly difficulties: readonly string[];
  readonly strengths: readonly string[];
  readonly directions: readonly string[];
  readonly expectedResults: readonly string[];
  readonly events: readonly {
    readonly type: ProgrammeEventType;
    readonly title: string;
    readonly plannedDate: LocalDate | null;
  }[];
}

/** The parts no programme does without (domain.md 3.2 H, D15). */
export const PLAN_PARTS = ['term', 'goals', 'difficulties', 'events'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

interface Gap {
  readonly part: PlanPart;
  readonly code: ProgrammeRefusalCode;
  readonly field: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

const hasNone = (texts: readonly string[]): boolean => texts.every(isBlank);

function gapsIn({ from, to, goals, difficulties, events }: PlanDraft): readonly Gap[] {
  const gaps: Gap[] = [];
  if (from === null || to === null)
    gaps.push({ part: 'term', code: 'TERM_MISSING', field: from === null ? 'from' : 'to' });
  if (hasNone(goals)) gaps.push({ part: 'goals', code: 'GOAL_MISSING', field: 'goals' });
  if (hasNone(difficulties))
    gaps.push({ part: 'difficulties', code: 'DIFFICULTY_MISSING', field: 'difficulties' });
  if (events.length === 0) gaps.push({ part: 'events', code: 'EVENT_MISSING', field: 'events' });
  const place = events.findIndex((event) => isBlank(event.title) || event.plannedDate === null);
  const unfinished = events[place];
  if (unfinished)
    gaps.push({
      part: 'events',
      code: 'EVENT_UNFINISHED',
      field: `events.${place}.${isBlank(unfinished.title) ? 'title' : 'plannedDate'}`,
      details: { number: place + 1 },
    });
  return gaps;
}

/**
 * The plan to be judged (004 3.6b). Refuses a draft in which something is missing, and names it: the one field, or, when
 * several parts are missing, all of them in `details.missing`. Nothing written at all lacks every part.
 */
export function completePlan(
  draft: PlanDraft | null,
): Decision<ProgrammePlan, ProgrammeRefusalCode> {
  const clause = '004 3.6b';
  if (draft === null)
    return refuse('PROGRAMME_INCOMPLETE', {
      field: 'goals',
      clause,
      details: { missing: PLAN_PARTS.join(',') },
    });
  const gaps = gapsIn(draft);
  const [first] = gaps;
  const { from, to, events, ...contents } = draft;
  if (first || from === null || to === null) {
    const { code, field, details } = first ?? { code: 'TERM_MISSING', field: 'to' };
    return gaps.length > 1
      ? refuse('PROGRAMME_INCOMPLETE', {
          field,
          clause,
          details: { missing: gaps.map(({ part }) => part).join(',') },
        })
      : refuse(code, { field, clause, ...(details ? { details } : {}) });
  }
  return accept({
    ...contents,
    term: { from, to: addDays(to, 1) },
    events: events.flatMap(({ plannedDate, ...event }) =>
      plannedDate === null ? [] : [{ ...event, plannedDate }],
    ),
  });
}

import { accept, type Decision, type LocalDate } from '@nastavnik/kernel';
import {
  dueDate,
  type RegulationParameters,
  type ReplacementGround,
  type WorkingCalendar,
} from '@nastavnik/regulations';

import type { AssignmentState } from '../assignment/assignment-machine';
import { judge, must, ruled } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { REASON_BOUNDS, textChecks } from '../written-text';
import type { CaseState } from './case-machine';

/** Days to hear both sides and to act; our default, 004 3.8 sets none. */
export const CASE_REVIEW_DAYS = 10;

export interface OpenCaseSnapshot {
  readonly assignment: {
    readonly state: AssignmentState;
    readonly mentorId: string;
    readonly menteeIds: readonly string[];
  };
  /** Another case about this pair is under way. */
  readonly caseOpen: boolean;
}

export interface OpenCase {
  readonly ground: ReplacementGround;
  readonly explanation: string;
}

/** Who opens it: SYSTEM for an event of the staff list. */
export interface CaseOpener {
  readonly personId: string | null;
  readonly roles: readonly string[];
}

export interface CaseOpened {
  readonly state: CaseState;
  readonly ground: ReplacementGround;
  readonly explanation: string;
  readonly openedOn: LocalDate;
  readonly due: LocalDate;
  readonly clause: string;
}

/** Members of the pair ask (grounds of the staff list and of failure are for the office to name). */
function mayName(ground: ReplacementGround, opener: CaseOpener, ids: readonly string[]): boolean {
  const office = ['CURATOR', 'SCHOOL_HEAD', 'SYSTEM'].some((role) => opener.roles.includes(role));
  return office || (ground === 'REQUEST' && ids.includes(opener.personId ?? ''));
}

/**
 * Opens a case on replacing the mentor (machine J, 004 3.8): an event of the staff list (grounds 1, 2), an application
 * of the mentor or the mentee (3; D18, D19), the curator or the head (any). Refuses a pair that is not in force, a ground
 * the regulation does not name, a second case, a ground of others, and, except for events, an empty explanation.
 */
export function openCase(
  { assignment, caseOpen }: OpenCaseSnapshot,
  { ground, explanation }: OpenCase,
  opener: CaseOpener,
  parameters: RegulationParameters,
  calendar: WorkingCalendar,
  today: LocalDate,
): Decision<CaseOpened, ProgrammeRefusalCode> {
  const members = [assignment.mentorId, ...assignment.menteeIds];
  const verdict = judge([
    must(!['APPOINTED', 'ACTIVE'].includes(assignment.state), 'ASSIGNMENT_NOT_ACTIVE'),
    must(caseOpen, 'CASE_ALREADY_OPEN'),
    ruled(
      parameters.replacementGrounds,
      (named) => !named.includes(ground),
      'GROUND_NOT_IN_REGULATION',
      { field: 'ground' },
    ),
    must(!mayName(ground, opener, members), 'GROUND_NOT_YOURS', { field: 'ground' }),
    ...(opener.roles.includes('SYSTEM')
      ? []
      : textChecks('explanation', explanation, REASON_BOUNDS)),
  ]);
  if (!verdict.ok) return verdict;
  return accept({
    state: 'OPENED',
    ground,
    explanation: explanation.trim(),
    openedOn: today,
    due: dueDate(today, CASE_REVIEW_DAYS, 'CALENDAR', true, calendar),
    clause: parameters.replacementGrounds.clause ?? '004 3.8',
  });
}

import { accept, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { CompletionReason, RegulationParameters } from '@nastavnik/regulations';

import { judge, must, ruled, should } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { REASON_BOUNDS, textChecks } from '../written-text';
import type { ProgrammeEnded } from './complete-programme';
import { PROGRAMME_MACHINE, type ProgrammeState } from './programme-machine';

export interface TerminateSnapshot {
  readonly state: ProgrammeState;
  readonly mentorId: string;
  readonly menteeIds: readonly string[];
}

export interface Terminate {
  readonly reason: CompletionReason;
  /** The circumstances in the initiator's words: an early end needs valid ones. */
  readonly explanation: string;
  readonly endedOn: LocalDate;
  /** Who agreed, for a mutual decision. */
  readonly agreedIds: readonly string[];
  readonly mediationOffered: boolean;
}

/** Who acts: the roles tell the curator from the members of the pair. */
export interface Terminator {
  readonly personId: string | null;
  readonly roles: readonly string[];
}

const PERSONAL_REASONS: readonly CompletionReason[] = [
  'MENTOR_INITIATIVE',
  'MENTEE_INITIATIVE',
  'MUTUAL',
];

/** A member speaks for the own side only; the curator, and the system on a dismissal, record any reason. */
function mayGive(reason: CompletionReason, actor: Terminator, snapshot: TerminateSnapshot) {
  if (actor.roles.includes('CURATOR') || actor.roles.includes('SYSTEM')) return true;
  const isMentor = actor.personId === snapshot.mentorId;
  const isMentee = actor.personId !== null && snapshot.menteeIds.includes(actor.personId);
  if (reason === 'MENTOR_INITIATIVE') return isMentor;
  if (reason === 'MENTEE_INITIATIVE') return isMentee;
  return reason === 'MUTUAL' && (isMentor || isMentee);
}

/**
 * Ends a programme early (004 7.1): by either side or both for valid reasons, by the curator for improper performance
 * or force majeure. Refuses a reason outside the regulation's closed list (the end of employment is always one), a
 * reason of the other side, a mutual decision somebody has not joined, an empty explanation, a date in the future.
 */
export function terminate(
  snapshot: TerminateSnapshot,
  command: Terminate,
  actor: Terminator,
  parameters: RegulationParameters,
  today: LocalDate,
): Decision<ProgrammeEnded, ProgrammeRefusalCode> {
  const stepped = step(PROGRAMME_MACHINE, snapshot.state, 'TERMINATE');
  if (!stepped.ok) return stepped;
  const { reason, endedOn, agreedIds } = command;
  const everyone = [snapshot.mentorId, ...snapshot.menteeIds];
  const verdict = judge([
    must(reason === 'FULL', 'FULL_IS_COMPLETION', { field: 'reason' }),
    ruled(
      parameters.completionReasons,
      (closed) => reason !== 'EMPLOYMENT_END' && !closed.includes(reason),
      'REASON_NOT_IN_REGULATION',
      { field: 'reason' },
    ),
    must(!mayGive(reason, actor, snapshot), 'REASON_NOT_YOURS', { field: 'reason' }),
    must(
      reason === 'MUTUAL' && !everyone.every((id) => agreedIds.includes(id)),
      'MUTUAL_CONSENT_MISSING',
      { field: 'agreedIds' },
    ),
    ...textChecks('explanation', command.explanation, REASON_BOUNDS),
    must(endedOn > today, 'DATE_IN_FUTURE', { field: 'endedOn' }),
    should(PERSONAL_REASONS.includes(reason) && !command.mediationOffered, 'MEDIATION_NOT_OFFERED'),
  ]);
  if (!verdict.ok) return verdict;
  return accept({ state: stepped.value, endedOn, reason, warnings: verdict.value });
}

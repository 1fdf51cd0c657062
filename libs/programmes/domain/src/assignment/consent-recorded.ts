import { accept, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { RegulationParameters } from '@nastavnik/regulations';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { ASSIGNMENT_MACHINE, type AssignmentState } from './assignment-machine';
import { missingConsents, type PairConsent, type PairMembers } from './missing-consents';

export interface ConsentRecordedSnapshot extends PairMembers {
  readonly state: AssignmentState;
}

export interface ConsentRecorded {
  readonly state: AssignmentState;
  readonly consents: readonly PairConsent[];
  /** Consents still to come; empty exactly when the state is CONSENTED. */
  readonly missing: readonly Omit<PairConsent, 'signedOn'>[];
}

/**
 * Takes note of a signed consent; the last one required makes the pair CONSENTED (004 3.7). Refuses a person outside
 * the pair, the other side's kind of consent, the same consent twice, a date in the future.
 */
export function consentRecorded(
  snapshot: ConsentRecordedSnapshot,
  command: PairConsent,
  parameters: RegulationParameters,
  today: LocalDate,
): Decision<ConsentRecorded, ProgrammeRefusalCode> {
  const stepped = step(ASSIGNMENT_MACHINE, snapshot.state, 'RECORD_CONSENT');
  if (!stepped.ok) return stepped;
  const isMentor = command.personId === snapshot.mentorId;
  const verdict = judge([
    must(!isMentor && !snapshot.menteeIds.includes(command.personId), 'NOT_IN_PAIR'),
    must(isMentor !== (command.kind === 'LABOUR'), 'CONSENT_NOT_EXPECTED', { field: 'kind' }),
    must(
      snapshot.consents.some((consent) => consent.personId === command.personId),
      'CONSENT_ALREADY_RECORDED',
    ),
    must(command.signedOn > today, 'DATE_IN_FUTURE', { field: 'signedOn' }),
  ]);
  if (!verdict.ok) return verdict;
  const consents = [...snapshot.consents, command];
  const missing = missingConsents({ ...snapshot, consents }, parameters);
  return accept({
    state: missing.length === 0 ? stepped.value : snapshot.state,
    consents,
    missing,
  });
}

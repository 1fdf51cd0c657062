import { accept, refuse, type Decision, type LocalDate, type Refused } from '@nastavnik/kernel';

import type { Ruled } from '../clause';
import type { ParticipantsRefusal } from '../refusals';
import {
  REASONS_FROM_EMPLOYMENT,
  type BankEntrySnapshot,
  type BankSide,
  type MenteeReason,
} from './bank-entry';

export interface ProposeCandidate {
  readonly side: BankSide;
  readonly reason: MenteeReason | null;
  readonly competences: readonly string[];
  readonly requests: readonly string[];
  /** How many mentees this mentor may have at once; null: as many as the regulation allows. */
  readonly capacity: number | null;
}

export interface CandidateFacts {
  readonly entries: readonly Pick<BankEntrySnapshot, 'side' | 'state'>[];
  readonly employmentEnded: LocalDate | null;
  readonly dataConsentHolds: boolean;
}

export interface CandidateRules {
  readonly maxMenteesAtOnce: Ruled<number>;
  readonly dataConsentForBanks: Ruled<boolean>;
}

export interface ProposedCandidate extends ProposeCandidate {
  readonly state: 'CANDIDATE' | 'CONSENTED';
}

/**
 * Puts a person forward for a bank (004 3.5). Before the data consent is signed (004 RM-2, RM-3) nothing named beyond
 * the employment itself is stored: no competences, requests or other reasons. The capacity is set per mentor within the
 * regulation's ceiling (004 3.7). With a consent that already holds the entry begins as CONSENTED.
 */
export function proposeCandidate(
  facts: CandidateFacts,
  command: ProposeCandidate,
  rules: CandidateRules,
  today: LocalDate,
): Decision<ProposedCandidate, ParticipantsRefusal> {
  if (facts.employmentEnded !== null && facts.employmentEnded <= today)
    return refuse('EMPLOYMENT_ENDED');
  if (facts.entries.some((e) => e.side === command.side && e.state !== 'REMOVED'))
    return refuse('ALREADY_IN_BANK');
  if (command.side === 'MENTEE' && command.reason === null) {
    return refuse('REASON_MISSING', { field: 'reason', clause: '004 3.5' });
  }
  const outOfRange = capacityRefusal(command.capacity, rules.maxMenteesAtOnce);
  if (outOfRange !== null) return outOfRange;
  const named =
    command.competences.length > 0 ||
    command.requests.length > 0 ||
    (command.reason !== null && !REASONS_FROM_EMPLOYMENT.includes(command.reason));
  const consentRule = rules.dataConsentForBanks;
  if (named && consentRule?.value === true && !facts.dataConsentHolds) {
    return refuse('DATA_CONSENT_MISSING', { clause: consentRule.clause });
  }
  return accept({ ...command, state: facts.dataConsentHolds ? 'CONSENTED' : 'CANDIDATE' });
}

/** The refusal of a mentor's own capacity beyond the ceiling of the regulation (004 3.7); null: it is within. */
export function capacityRefusal(
  capacity: number | null,
  max: Ruled<number>,
): Refused<'CAPACITY_OUT_OF_RANGE'> | null {
  const within =
    capacity === null ||
    (Number.isInteger(capacity) && capacity >= 1 && (max === null || capacity <= max.value));
  if (within) return null;
  return refuse('CAPACITY_OUT_OF_RANGE', {
    field: 'capacity',
    ...(max === null ? {} : { clause: max.clause, details: { max: max.value } }),
  });
}

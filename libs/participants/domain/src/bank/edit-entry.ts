import { accept, refuse, type Decision } from '@nastavnik/kernel';

import type { Ruled } from '../clause';
import type { ParticipantsRefusal } from '../refusals';
import type { BankEntrySnapshot } from './bank-entry';
import { capacityRefusal } from './propose-candidate';

export interface EditEntry {
  readonly capacity: number | null;
  readonly competences: readonly string[];
  readonly requests: readonly string[];
}

export interface EditRules {
  readonly maxMenteesAtOnce: Ruled<number>;
  readonly dataConsentForBanks: Ruled<boolean>;
}

/**
 * Changes what the entry says of the person. The capacity stays within the regulation (004 3.7) and does not fall below
 * the pairs that run; named answers need the data consent (004 RM-2, RM-3).
 */
export function editEntry(
  entry: BankEntrySnapshot,
  command: EditEntry,
  rules: EditRules,
): Decision<EditEntry, ParticipantsRefusal> {
  if (entry.state === 'REMOVED')
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: entry.state } });
  const outOfRange = capacityRefusal(command.capacity, rules.maxMenteesAtOnce);
  if (outOfRange !== null) return outOfRange;
  if (command.capacity !== null && command.capacity < entry.runningPairs) {
    return refuse('CAPACITY_BELOW_LOAD', {
      field: 'capacity',
      details: { pairs: entry.runningPairs },
    });
  }
  const named = command.competences.length > 0 || command.requests.length > 0;
  const consentRule = rules.dataConsentForBanks;
  if (named && consentRule?.value === true && !entry.dataConsentHolds)
    return refuse('DATA_CONSENT_MISSING', { clause: consentRule.clause });
  return accept(command);
}

import { accept, nextState, refuse, type Decision } from '@nastavnik/kernel';

import type { ParticipantsRefusal } from '../refusals';
import type { BankEntrySnapshot } from './bank-entry';
import { BANK_MACHINE } from './bank-machine';

/** The data consent was signed: named answers may now be stored (004 RM-2, RM-3). */
export function recordConsent(
  entry: BankEntrySnapshot,
): Decision<{ readonly state: 'CONSENTED' }, ParticipantsRefusal> {
  if (nextState(BANK_MACHINE, entry.state, 'RECORD_CONSENT') === null) {
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: entry.state } });
  }
  if (!entry.dataConsentHolds) return refuse('DATA_CONSENT_MISSING', { clause: '004 RM-2, RM-3' });
  return accept({ state: 'CONSENTED' });
}

import { accept, nextState, refuse, type Decision } from '@nastavnik/kernel';

import type { ParticipantsRefusal } from '../refusals';
import type { BankEntrySnapshot } from './bank-entry';
import { BANK_MACHINE } from './bank-machine';

export const LEAVE_REASONS = [
  'OWN_WISH',
  'EMPLOYMENT_ENDED',
  'CONSENT_ENDED',
  'LONG_ABSENCE',
  'OTHER',
] as const;

export type LeaveReason = (typeof LEAVE_REASONS)[number];

function leave<State extends 'SUSPENDED' | 'REMOVED'>(
  entry: BankEntrySnapshot,
  action: 'SUSPEND' | 'REMOVE',
  state: State,
  reason: LeaveReason | null,
): Decision<{ readonly state: State; readonly reason: LeaveReason }, ParticipantsRefusal> {
  if (reason === null) return refuse('REASON_MISSING', { field: 'reason' });
  if (entry.runningPairs > 0) {
    return refuse('RUNNING_PAIRS', { clause: '004 3.8', details: { pairs: entry.runningPairs } });
  }
  if (nextState(BANK_MACHINE, entry.state, action) === null) {
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: entry.state } });
  }
  return accept({ state, reason });
}

/** Sets the entry aside for a time. Running pairs are replaced or ended first (004 3.8, machine J). */
export const suspendEntry = (
  entry: BankEntrySnapshot,
  command: { readonly reason: LeaveReason | null },
) => leave(entry, 'SUSPEND', 'SUSPENDED', command.reason);

/** Takes the entry out for good; what only the consent allowed is destroyed (152-FZ; domain.md 7.1). */
export const removeEntry = (
  entry: BankEntrySnapshot,
  command: { readonly reason: LeaveReason | null },
) => leave(entry, 'REMOVE', 'REMOVED', command.reason);

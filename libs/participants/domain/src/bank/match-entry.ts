import { accept, nextState, refuse, type Decision } from '@nastavnik/kernel';

import type { ParticipantsRefusal } from '../refusals';
import type { BankEntrySnapshot } from './bank-entry';
import { BANK_MACHINE, type BankState } from './bank-machine';

type Matching = Decision<
  { readonly state: BankState; readonly runningPairs: number },
  ParticipantsRefusal
>;

/** A pair of this person came into force (004 6.2). A mentor with room may be matched again (004 3.7). */
export function markMatched(entry: BankEntrySnapshot): Matching {
  const state = nextState(BANK_MACHINE, entry.state, 'MARK_MATCHED');
  if (state === null) return refuse('ACTION_NOT_AVAILABLE', { details: { state: entry.state } });
  return accept({ state, runningPairs: entry.runningPairs + 1 });
}

/** A pair of this person ended (004 7.1). The person is free again only when no other pair runs. */
export function markFree(entry: BankEntrySnapshot): Matching {
  const state = nextState(BANK_MACHINE, entry.state, 'MARK_FREE');
  if (state === null) return refuse('ACTION_NOT_AVAILABLE', { details: { state: entry.state } });
  const runningPairs = Math.max(0, entry.runningPairs - 1);
  return accept({ state: runningPairs > 0 ? entry.state : state, runningPairs });
}

import { accept, refuse, type Decision } from '@nastavnik/kernel';

import type { BankEntrySnapshot } from '../bank/bank-entry';
import type { ParticipantsRefusal } from '../refusals';

export interface OfferFacts {
  readonly isHead: boolean;
  readonly entries: readonly Pick<BankEntrySnapshot, 'side' | 'state'>[];
}

/**
 * The school shows a mentor of its bank, or its head, to the regional coordinator as a mentor for other schools
 * (004 3.3; domain.md 3.2 K). Taking the offer back is always possible.
 */
export function offerToOthers(
  facts: OfferFacts,
  command: { readonly offered: boolean },
): Decision<{ readonly offeredToOthers: boolean }, ParticipantsRefusal> {
  const mentor = facts.entries.some(
    ({ side, state }) => side === 'MENTOR' && (state === 'ACTIVE' || state === 'MATCHED'),
  );
  if (command.offered && !facts.isHead && !mentor)
    return refuse('NOT_IN_MENTOR_BANK', { clause: '004 3.3' });
  return accept({ offeredToOthers: command.offered });
}

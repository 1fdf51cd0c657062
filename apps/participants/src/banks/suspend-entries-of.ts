import { type LeaveReason, suspendEntry } from '@nastavnik/participants-domain';
import type { Work } from '@nastavnik/persistence';

import { announceLeft, SIDE_TEXT } from './announce-entry';
import { BankEntry } from './bank-entry.entity';
import { entrySnapshot } from './entry-snapshot';

/**
 * Lets a person's entries rest. One with running pairs stays until they are replaced or ended (004 3.8) and is looked at
 * again then.
 */
export async function suspendEntriesOf(
  work: Work,
  personId: string,
  reason: LeaveReason,
): Promise<void> {
  for (const entry of await work.em.find(BankEntry, { personId })) {
    const decision = suspendEntry(await entrySnapshot(work, entry), { reason });
    if (!decision.ok) continue;
    work.em.assign(entry, { state: decision.value.state, leaveReason: reason });
    work.audit({
      fact: 'BANK_ENTRY_SUSPENDED',
      subjectKind: 'PERSON',
      subjectId: personId,
      heading: `Запись приостановлена: ${SIDE_TEXT[entry.side]}`,
      after: { entryId: entry.id, reason },
    });
    announceLeft(work, entry, reason);
  }
}

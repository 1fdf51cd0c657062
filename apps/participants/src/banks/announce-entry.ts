import type { BankSide, LeaveReason } from '@nastavnik/participants-domain';
import type { Work } from '@nastavnik/persistence';

import type { BankEntry } from './bank-entry.entity';

export const SIDE_TEXT: Readonly<Record<BankSide, string>> = {
  MENTOR: 'база наставников',
  MENTEE: 'база наставляемых',
};

/** Tells that the entry is at work; repeated when what it says changes. The reason of a mentee never travels. */
export const announceActive = ({ publish }: Work, entry: BankEntry): void =>
  publish('BankEntryActivated.v1', entry.personId, {
    entryId: entry.id,
    personId: entry.personId,
    side: entry.side,
    competences: entry.competences,
    requests: entry.requests,
    capacity: entry.capacity ?? null,
  });

export const announceLeft = ({ publish }: Work, entry: BankEntry, reason: LeaveReason): void =>
  publish('BankEntrySuspended.v1', entry.personId, {
    entryId: entry.id,
    personId: entry.personId,
    side: entry.side,
    reason,
  });

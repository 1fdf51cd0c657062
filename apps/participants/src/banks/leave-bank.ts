import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { type LeaveReason, removeEntry, suspendEntry } from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import { announceLeft, SIDE_TEXT } from './announce-entry';
import { BankQueries } from './bank.queries';
import type { BankEntryType } from './bank.type';
import { lockEntry } from './entry-snapshot';
import { SpecialReason } from './special-reason.entity';

export type Leaving = 'SUSPEND' | 'REMOVE';

/** Sets an entry aside for a time, or takes it out for good with what it said of the person (152-FZ). */
@Injectable()
export class LeaveBank {
  constructor(
    private readonly database: Database,
    private readonly banks: BankQueries,
  ) {}

  async execute(
    actor: Actor,
    leaving: Leaving,
    entryId: string,
    reason: LeaveReason,
  ): Promise<BankEntryType | RefusalAnswer> {
    const refusal = await this.database.write(actor, async (work) => {
      const { em, audit } = work;
      const { entry, snapshot } = await lockEntry(work, entryId);
      const decide = leaving === 'SUSPEND' ? suspendEntry : removeEntry;
      const decision = decide(snapshot, { reason });
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      em.assign(entry, { state: decision.value.state, leaveReason: reason });
      if (leaving === 'REMOVE') {
        em.assign(entry, { reason: null, competences: [], requests: [] });
        await em.nativeDelete(SpecialReason, { id: entryId });
      }
      audit({
        fact: leaving === 'SUSPEND' ? 'BANK_ENTRY_SUSPENDED' : 'BANK_ENTRY_REMOVED',
        subjectKind: 'PERSON',
        subjectId: entry.personId,
        heading: `${leaving === 'SUSPEND' ? 'Запись приостановлена' : 'Запись исключена'}: ${SIDE_TEXT[entry.side]}`,
        before: { state: snapshot.state },
        after: { entryId, reason },
      });
      announceLeft(work, entry, reason);
      return null;
    });
    return refusal ?? this.banks.entry(actor, entryId);
  }
}

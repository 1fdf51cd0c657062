import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { activateEntry } from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import { bankRules } from '../schools/regulation-rules';
import { storedRegulations } from '../schools/stored-regulations';
import { announceActive, SIDE_TEXT } from './announce-entry';
import type { ActivateEntryInput } from './bank.inputs';
import { BankQueries } from './bank.queries';
import type { BankEntryType } from './bank.type';
import { lockEntry } from './entry-snapshot';

/** Takes a candidate into the working bank; a mentor must meet the criteria and be trained (004 3.8). */
@Injectable()
export class ActivateEntry {
  constructor(
    private readonly database: Database,
    private readonly banks: BankQueries,
  ) {}

  async execute(actor: Actor, input: ActivateEntryInput): Promise<BankEntryType | RefusalAnswer> {
    const refusal = await this.database.write(actor, async (work) => {
      const { em, today, audit } = work;
      const { entry, snapshot } = await lockEntry(work, input.entryId);
      const rules = bankRules(await storedRegulations(em), today);
      const { criteriaConfirmed } = input;
      const trainedOn = input.trainedOn ?? entry.trainedOn ?? null;
      const decision = activateEntry(snapshot, { criteriaConfirmed, trainedOn }, rules, today);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      em.assign(entry, {
        state: decision.value.state,
        leaveReason: null,
        ...(entry.side === 'MENTOR' && { trainedOn }),
      });
      audit({
        fact: 'BANK_ENTRY_ACTIVATED',
        subjectKind: 'PERSON',
        subjectId: entry.personId,
        heading: `Запись действует: ${SIDE_TEXT[entry.side]}`,
        before: { state: snapshot.state },
        after: { entryId: entry.id, criteriaConfirmed, trainedOn },
      });
      announceActive(work, entry);
      return null;
    });
    return refusal ?? this.banks.entry(actor, input.entryId);
  }
}

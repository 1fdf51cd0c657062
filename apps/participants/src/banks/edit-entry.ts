import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { editEntry } from '@nastavnik/participants-domain';
import { Database } from '@nastavnik/persistence';

import { bankRules } from '../schools/regulation-rules';
import { storedRegulations } from '../schools/stored-regulations';
import { announceActive } from './announce-entry';
import type { EditEntryInput } from './bank.inputs';
import { BankQueries } from './bank.queries';
import type { BankEntryType } from './bank.type';
import { lockEntry } from './entry-snapshot';

/** Changes the capacity of a mentor within the regulation (004 3.7), competences and requests. */
@Injectable()
export class EditEntry {
  constructor(
    private readonly database: Database,
    private readonly banks: BankQueries,
  ) {}

  async execute(actor: Actor, input: EditEntryInput): Promise<BankEntryType | RefusalAnswer> {
    const refusal = await this.database.write(actor, async (work) => {
      const { em, today, audit } = work;
      const { entry, snapshot } = await lockEntry(work, input.entryId);
      const { competences, requests } = input;
      const capacity = entry.side === 'MENTOR' ? (input.capacity ?? null) : null;
      const rules = bankRules(await storedRegulations(em), today);
      const decision = editEntry(snapshot, { capacity, competences, requests }, rules);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      audit({
        fact: 'BANK_ENTRY_EDITED',
        subjectKind: 'PERSON',
        subjectId: entry.personId,
        heading: 'Изменена запись базы',
        before: {
          capacity: entry.capacity ?? null,
          competences: entry.competences,
          requests: entry.requests,
        },
        after: { entryId: entry.id, capacity, competences, requests },
      });
      em.assign(entry, { capacity, competences, requests });
      if (entry.state === 'ACTIVE' || entry.state === 'MATCHED') announceActive(work, entry);
      return null;
    });
    return refusal ?? this.banks.entry(actor, input.entryId);
  }
}

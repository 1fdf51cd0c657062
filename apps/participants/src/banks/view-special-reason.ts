import { Injectable } from '@nestjs/common';
import { NotFoundError } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import type { SpecialReasonType } from './bank.type';
import { SpecialReason } from './special-reason.entity';

/** Shows a reason that speaks of health, and records who looked and what for (domain.md section 2). */
@Injectable()
export class ViewSpecialReason {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, entryId: string, purpose: string): Promise<SpecialReasonType> {
    return this.database.write(actor, async ({ em, audit }) => {
      const kept = await em.findOne(SpecialReason, { id: entryId });
      if (!kept) throw new NotFoundError('Reason');
      audit({
        fact: 'SPECIAL_REASON_VIEWED',
        subjectKind: 'PERSON',
        subjectId: kept.personId,
        heading: 'Просмотрена закрытая причина',
        after: { entryId, purpose: purpose.trim() },
      });
      return { reason: kept.reason };
    });
  }
}

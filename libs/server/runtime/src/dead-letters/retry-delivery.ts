import { LockMode } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import { actingFor, type Actor } from '@nastavnik/kernel';
import { Database, OutboxDelivery } from '@nastavnik/persistence';

import { DeadLetterQueries } from './dead-letter-queries';
import type { DeadLetter } from './dead-letter.type';

export const DEAD_LETTER_REFUSALS = ['DELIVERY_NOT_DEAD'] as const;

/** Sends a message that was set aside on its way again, as if it had never failed. */
@Injectable()
export class RetryDelivery {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DeadLetterQueries) private readonly queries: DeadLetterQueries,
  ) {}

  async execute(actor: Actor, id: string): Promise<DeadLetter | RefusalAnswer> {
    const letter = await this.queries.one(actor, id);
    const work = await this.database.write(
      actingFor(actor, letter.tenantId),
      async ({ em, now, audit }) => {
        const delivery = await em.findOneOrFail(
          OutboxDelivery,
          { id, tenantId: letter.tenantId },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        );
        if (delivery.state !== 'DEAD') return false;
        const before = { attempts: delivery.attempts, error: delivery.error };
        Object.assign(delivery, { state: 'PENDING', attempts: 0, nextAttemptAt: now, error: null });
        audit({
          fact: 'DELIVERY_RETRIED',
          subjectKind: 'DELIVERY',
          subjectId: id,
          heading: `Сообщение ${letter.type} отправлено снова`,
          before,
        });
        return true;
      },
    );
    if (!work)
      return RefusalAnswer.of({ code: 'DELIVERY_NOT_DEAD', details: { state: letter.state } });
    return this.queries.one(actor, id);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { limitOf, NotFoundError, type PageInput } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import type { DeadLetter, DeadLetterPage } from './dead-letter.type';

const letters = (schema: string, condition: string) => `
  select d.id, d.message_id "messageId", m.type, '${schema}' source, d.consumer, d.aggregate_id "aggregateId",
         d.tenant_id "tenantId", d.state, d.attempts, d.error, m.occurred_at "occurredAt", m.actor_name "actorName",
         (select count(*)::int from ${schema}.outbox_delivery w
           where w.tenant_id = d.tenant_id and w.consumer = d.consumer and w.aggregate_id = d.aggregate_id
             and w.state = 'PENDING' and w.position > d.position) waiting,
         count(*) over ()::int total
    from ${schema}.outbox_delivery d
    join ${schema}.outbox_message m on m.tenant_id = d.tenant_id and m.id = d.message_id
   where ${condition}
   order by d.position desc`;

/** What waits for a person: deliveries set aside, with the messages held behind them. */
@Injectable()
export class DeadLetterQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async page(actor: Actor, page?: PageInput): Promise<DeadLetterPage> {
    const { limit, offset } = limitOf(page);
    const text = `${letters(this.database.schema, `d.state = 'DEAD'`)} limit $1 offset $2`;
    const items = await this.database.rows<DeadLetter & { total: number }>(
      actor,
      'dead-letters',
      text,
      [limit, offset],
    );
    return { items, total: items[0]?.total ?? 0 };
  }

  /** @throws NotFoundError also for a delivery outside the session's reach. */
  async one(actor: Actor, id: string): Promise<DeadLetter> {
    const text = letters(this.database.schema, 'd.id = $1');
    const [letter] = await this.database.rows<DeadLetter>(actor, 'dead-letter', text, [id]);
    if (!letter) throw new NotFoundError('Delivery');
    return letter;
  }
}

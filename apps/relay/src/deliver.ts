import { SELF_EMPLOYED, SERVICES, type ServiceName } from '@nastavnik/events';
import type pg from 'pg';
import { z } from 'zod';

/** After so many refusals a message is set aside for a person to look at. */
export const ATTEMPTS_BEFORE_DEAD = 8;
const BATCH = 200;
/** A consumer takes a body of one megabyte; a batch stays well below, whatever papers it tells of. */
const BATCH_BYTES = 500_000;

const outcomesShape = z.object({
  outcomes: z.array(z.object({ id: z.string(), ok: z.boolean(), error: z.string().optional() })),
});

interface Waiting {
  readonly deliveryTenant: string;
  readonly deliveryId: string;
  readonly attempts: number;
  readonly message: { readonly id: string };
}

/** Posts a batch to a consumer and answers its words; throws when the consumer cannot be reached. */
export type Send = (
  consumer: ServiceName,
  body: { source: string; messages: unknown[] },
) => Promise<unknown>;

/**
 * In order of writing; a message waits behind an earlier one of its aggregate that failed or is set aside, so that a
 * consumer never sees a later state before an earlier one. What holds others back is gathered once: it is little, and
 * looked for message by message it would cost as much as everything that waits, each time.
 */
const ready = (source: string) => `
  with held as materialized (
    select aggregate_id, min(position) position from ${source}.outbox_delivery
     where consumer = $1 and state <> 'DONE' and (state = 'DEAD' or next_attempt_at > now())
     group by aggregate_id)
  select d.tenant_id "deliveryTenant", d.id "deliveryId", d.attempts,
         json_build_object('id', m.id, 'type', m.type, 'tenantId', m.tenant_id, 'districtId', m.district_id,
           'aggregateId', m.aggregate_id, 'occurredAt', m.occurred_at, 'actorId', m.actor_id,
           'actorName', m.actor_name, 'payload', m.payload) message
    from ${source}.outbox_delivery d
    join ${source}.outbox_message m on m.tenant_id = d.tenant_id and m.id = d.message_id
    left join held on held.aggregate_id = d.aggregate_id and held.position < d.position
   where d.consumer = $1 and d.state = 'PENDING' and d.next_attempt_at <= now() and held.aggregate_id is null
   order by d.position limit ${BATCH}`;

const settle = (source: string) => `
  update ${source}.outbox_delivery d
     set state = case when o.ok then 'DONE' when d.attempts + 1 >= $2 then 'DEAD' else 'PENDING' end,
         attempts = d.attempts + 1,
         error = o.error,
         delivered_at = case when o.ok then now() end,
         next_attempt_at = now() + case when o.ok then interval '0' else least(300, power(2, d.attempts)) * interval '1 second' end
    from json_to_recordset($1) as o(tenant uuid, id uuid, ok boolean, error text)
   where d.tenant_id = o.tenant and d.id = o.id`;

/**
 * Moves one batch from a service to one of its consumers. Delivery is at least once: the state is written after the
 * consumer has acted. Only one relay at a time moves a pair, held by an advisory lock.
 * @returns how many messages were looked at; 0 when nothing waits or another relay is at it.
 */
export async function deliverBatch(
  client: pg.ClientBase,
  source: ServiceName,
  consumer: ServiceName,
  send: Send,
) {
  await client.query('begin');
  try {
    const { rows: locks } = await client.query<{ got: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended($1, 0)) got`,
      [`relay:${source}:${consumer}`],
    );
    if (!locks[0]?.got) return 0;
    const { rows: waiting } = await client.query<Waiting>(ready(source), [consumer]);
    const rows = withinBytes(waiting);
    if (rows.length === 0) return 0;
    const answer = await send(consumer, { source, messages: rows.map((row) => row.message) });
    const said = new Map(
      outcomesShape.parse(answer).outcomes.map((outcome) => [outcome.id, outcome]),
    );
    const outcomes = rows.map((row) => {
      const outcome = said.get(row.message.id) ?? {
        ok: false,
        error: 'no word about this message',
      };
      return {
        tenant: row.deliveryTenant,
        id: row.deliveryId,
        ok: outcome.ok,
        error: outcome.error ?? null,
      };
    });
    await client.query(settle(source), [JSON.stringify(outcomes), ATTEMPTS_BEFORE_DEAD]);
    return rows.length;
  } finally {
    await client.query('commit').catch(() => undefined);
  }
}

/** The first of these that fit into one body together, and always the very first. */
function withinBytes(waiting: readonly Waiting[]): readonly Waiting[] {
  let bytes = 0;
  const tooMany = waiting.findIndex(({ message }, index) => {
    bytes += Buffer.byteLength(JSON.stringify(message));
    return index > 0 && bytes > BATCH_BYTES;
  });
  return tooMany === -1 ? waiting : waiting.slice(0, tooMany);
}

/** Every way a message can go. */
export const PAIRS = SERVICES.flatMap((source) =>
  SERVICES.filter((consumer) => consumer !== source || SELF_EMPLOYED.includes(source)).map(
    (consumer) => ({ source, consumer }),
  ),
);

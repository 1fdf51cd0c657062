import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { consumersOf, type Message, type MessageOf, type MessageType } from '@nastavnik/events';
import { type Actor, endOfDayAt, localDateAt } from '@nastavnik/kernel';
import pg from 'pg';

import { AuditEntry } from './audit-entry.entity';
import { newId } from './ids';
import { OutboxDelivery, OutboxMessage } from './outbox.entity';
import { SESSION_VARIABLES, sessionVariables } from './session';
import { countStatements } from './statement-count';
import type { AuditFact, Work } from './work';

/** Dates of law stay text: `2026-11-20`, never an instant in somebody's time zone. */
const DATE_OID = 1082;
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === DATE_OID
      ? (value: string) => value
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

const SESSION = {
  name: 'session',
  text: `select ${SESSION_VARIABLES.map((name, i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}`,
};

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A service's way to PostgreSQL: every call names the actor whose session the policies see. */
export class Database {
  private constructor(
    readonly orm: MikroORM,
    private readonly pool: pg.Pool,
    private readonly clock: Clock,
    private readonly timeZone: string,
  ) {}

  static async connect(
    options: Options,
    clock: Clock = systemClock,
    timeZone = 'Europe/Moscow',
  ): Promise<Database> {
    const orm = await MikroORM.init(options);
    const pool = new pg.Pool({
      connectionString: options.clientUrl,
      max: options.pool?.max ?? 5,
      types,
      pipeline: true,
      // Lists are short; compiling a plan takes longer than running it.
      options: `-c search_path=${options.schema ?? 'public'} -c jit=off`,
    } as pg.PoolConfig);
    pool.on('error', () => undefined);
    return new Database(orm, pool, clock, timeZone);
  }

  today() {
    return localDateAt(this.clock.now().getTime(), this.timeZone);
  }

  now() {
    return this.clock.now();
  }

  /**
   * One write: load, decide, apply, audit and messages in one transaction under the actor's session. An answer that is
   * a refusal is returned as it is; decide before you change anything.
   */
  async write<T>(actor: Actor, body: (work: Work) => Promise<T>, key = ''): Promise<T> {
    const em = this.orm.em.fork({ session: { variables: sessionVariables(actor, key) } });
    return em.transactional((tx) => body(this.work(tx, actor, this.clock.now())));
  }

  /**
   * A list people wait for: begin, session, query and commit leave in one round trip, prepared by name.
   * `name` must be unique to the text; columns come back as selected.
   */
  async rows<Row>(
    actor: Actor,
    name: string,
    text: string,
    values: unknown[] = [],
    key = '',
  ): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      const session = sessionVariables(actor, key);
      const sent = inOneWrite(
        client,
        () =>
          [
            client.query('begin read only'),
            client.query({
              ...SESSION,
              values: SESSION_VARIABLES.map((variable) => session[variable]),
            }),
            client.query({ name, text, values }),
            client.query('commit'),
          ] as const,
      );
      const [, , answer] = await Promise.allSettled(sent);
      countStatements.add();
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value.rows as Row[];
    } finally {
      client.release();
    }
  }

  /**
   * Acts on messages of one school in one transaction, each at most once for all time; `afterwards` once, when any of
   * them was new. Answers how many were new.
   */
  async consume(
    actor: Actor,
    source: string,
    messages: readonly Message[],
    handle: (work: Work, message: Message) => Promise<void>,
    afterwards?: (work: Work) => Promise<void>,
  ): Promise<number> {
    return this.write(actor, async (work) => {
      const fresh = await this.receive(work, source, messages);
      for (const message of fresh) {
        const author = { ...actor, accountId: message.actorId, name: message.actorName };
        await handle(this.work(work.em, author, work.now), message);
        await work.em.flush();
        // What one message touched is nothing to the next; kept, every flush would look through all of it again.
        work.em.clear();
      }
      if (fresh.length > 0) await afterwards?.(work);
      return fresh.length;
    });
  }

  /** Writes the messages into the inbox; answers those that were not there, in the order they came. */
  private async receive(
    work: Work,
    source: string,
    messages: readonly Message[],
  ): Promise<Message[]> {
    const rows = messages.map(({ tenantId, districtId, id, type }) => ({
      tenantId,
      districtId,
      id,
      type,
    }));
    const inserted = await work.em.getConnection().execute<{ id: string }[]>(
      `insert into ${this.schema}.inbox_message (tenant_id, id, district_id, source, type, received_at)
       select "tenantId", id, "districtId", ?, type, ?
         from json_to_recordset(?) as m("tenantId" uuid, id uuid, "districtId" uuid, type text)
       on conflict do nothing returning id`,
      [source, work.now, JSON.stringify(rows)],
      'all',
      work.em.getTransactionContext(),
    );
    const waiting = new Set(inserted.map(({ id }) => id));
    return messages.filter(({ id }) => waiting.delete(id));
  }

  async close(): Promise<void> {
    await Promise.all([this.orm.close(true), this.pool.end()]);
  }

  get schema(): string {
    return this.orm.config.get('schema') as string;
  }

  private work(em: Work['em'], actor: Actor, now: Date): Work {
    return {
      em,
      actor,
      now,
      today: localDateAt(now.getTime(), this.timeZone),
      dayOf: (instant) => localDateAt(Date.parse(instant), this.timeZone),
      endOf: (day) => new Date(endOfDayAt(day, this.timeZone)),
      audit: (fact) => void em.persist(this.auditEntry(actor, now, fact)),
      publish: (type, aggregateId, payload) =>
        this.addMessage(em, actor, now, type, aggregateId, payload),
    };
  }

  private auditEntry(actor: Actor, now: Date, fact: AuditFact): AuditEntry {
    return Object.assign(new AuditEntry(), {
      tenantId: actor.tenantId,
      districtId: actor.districtId,
      id: newId(now.getTime()),
      at: now,
      actorId: actor.accountId,
      actorName: actor.name,
      before: null,
      after: null,
      documentId: null,
      ...fact,
    });
  }

  private addMessage<T extends MessageType>(
    em: Work['em'],
    actor: Actor,
    now: Date,
    type: T,
    aggregateId: string,
    payload: MessageOf<T>,
  ): void {
    const owner = { tenantId: actor.tenantId, districtId: actor.districtId, aggregateId };
    const message = em.create(OutboxMessage, {
      ...owner,
      id: newId(now.getTime()),
      type,
      payload: payload as Record<string, unknown>,
      occurredAt: now,
      actorId: actor.accountId,
      actorName: actor.name,
    });
    em.persist(message);
    for (const consumer of consumersOf(type))
      em.persist(
        em.create(OutboxDelivery, {
          ...owner,
          id: newId(now.getTime()),
          messageId: message.id,
          consumer,
          nextAttemptAt: now,
        }),
      );
  }
}

/** What is sent within goes out in one system call: several would cost more than all the rest of asking. */
function inOneWrite<T>(client: pg.PoolClient, send: () => T): T {
  const { stream } = (client as pg.PoolClient & Pick<pg.Client, 'connection'>).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

import { randomBytes } from 'node:crypto';

import { type Clock, Database, ormOptions, type OrmChoice } from '@nastavnik/persistence';
import pg from 'pg';

import { testRun } from './test-run';

const TEMPLATE = 'nastavnik_template';

export interface TestDatabase {
  readonly name: string;
  /** The address for a login role: `nastavnik_participants`, `nastavnik_relay`, `nastavnik_owner`. */
  urlOf(role: string): string;
  /** A service's own connection, as that service's login role. */
  connect(
    service: string,
    entities: OrmChoice['entities'],
    onStatement?: () => void,
    clock?: Clock,
  ): Promise<Database>;
  /** Reads as the superuser, past every policy: only to look at what a test did. */
  peek<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A fresh database with every service's schema, as the migrations made it. Drop it in `afterAll`. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, password } = testRun();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, (client) => client.query(`create database ${name} template ${TEMPLATE}`));
  const opened: Database[] = [];
  const at = (user?: string) => {
    const url = new URL(adminUrl);
    url.pathname = `/${name}`;
    if (user) {
      url.username = user;
      url.password = password;
    }
    return url.href;
  };
  return {
    name,
    urlOf: at,
    async connect(service, entities, onStatement, clock) {
      const database = await Database.connect(
        ormOptions({
          service,
          databaseUrl: at(`nastavnik_${service}`),
          entities,
          ...(onStatement ? { onStatement } : {}),
        }),
        clock,
      );
      opened.push(database);
      return database;
    },
    peek: (sql, values) => asAdmin(at(), async (client) => (await client.query(sql, values)).rows),
    async drop() {
      await Promise.all(opened.map((database) => database.close()));
      await asAdmin(adminUrl, (client) =>
        client.query(`drop database if exists ${name} with (force)`),
      );
    },
  };
}

async function asAdmin<T>(url: string, body: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await body(client);
  } finally {
    await client.end();
  }
}

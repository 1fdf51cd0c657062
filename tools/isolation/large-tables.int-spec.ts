import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reach } from '@nastavnik/kernel';
import { sessionVariables } from '@nastavnik/persistence';
import { anActor, openTestDatabase, type TestDatabase } from '@nastavnik/testing';
import pg from 'pg';

const LARGE = ['assignment', 'programme'];

describe('policies of a table with many rows', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const curator = anActor('CURATOR');

  const planOf = async (table: string, reach: Reach): Promise<string> => {
    await client.query('begin read only');
    await client.query('set local enable_seqscan = off');
    for (const [name, value] of Object.entries(sessionVariables({ ...curator, reach })))
      await client.query('select set_config($1, $2, true)', [name, value]);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain select id from programmes.${table}`,
    );
    await client.query('commit');
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    client = new pg.Client({ connectionString: database.urlOf('nastavnik_programmes') });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  // With sequential reading priced out, PostgreSQL still reads sequentially where no index serves the policies.
  it.each(LARGE)(
    'let an index find the rows of a school, not reading the district: %s',
    async (table) => {
      expect(await planOf(table, 'SCHOOL')).not.toContain('Seq Scan');
    },
  );

  it('would read the whole table without them', async () => {
    expect(await planOf('school_ref', 'SCHOOL')).toContain('Seq Scan');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES } from '@nastavnik/events';
import { sessionVariables } from '@nastavnik/persistence';
import { anActor, openTestDatabase, type TestDatabase } from '@nastavnik/testing';
import pg from 'pg';

/** Tables with readers beyond the school that stay without the range of schools, each with its reason. */
const WITHOUT_RANGE: Readonly<Record<string, string>> = {
  outbox_message: 'the relay reads every school, without a session',
  outbox_delivery: 'the relay reads every school, without a session',
  school_ref: 'one row for a school',
  regulation_ref: 'a few rows for a school',
  calendar_ref: 'a few rows for a district',
  calendar_year: 'a few rows for a district',
  role_ref: 'a few rows for a school',
  'participants.employment':
    'reached from the person, by index; a range costs the coordinator much',
  'participants.bank_entry':
    'reached from the person, by index; a range costs the coordinator much',
  'programmes.authority_package': 'a few rows for a school, listed over the district',
  'programmes.mentor_slot': 'looked up by the mentor',
  'documents.document': 'persons named in a paper read it from any school',
  'documents.document_signer': 'visible with its paper',
  'documents.acquaintance': 'visible with its paper',
  'documents.stored_file': 'visible with its paper',
  'documents.registration_journal': 'one row for a register and year',
  'statistics.school_roll_up': 'read over the district, one row for a school, year and indicator',
  'statistics.counted': 'for the proof of delivery alone',
  'statistics.counter': 'for the proof of delivery alone',
  'tenants.district': 'one row for a district',
  'tenants.school': 'one row for a school',
  'tenants.regulation_version': 'a few rows for a school',
  'tenants.account': 'found by address before a school is known',
  'tenants.role_grant': 'found by account before a school is known',
  'tenants.refresh_session': 'found by token before a school is known',
};

/** The mentor's school reads these too, and has no index for it: no list starts from them. */
const REACHED_BY_KEY: Readonly<Record<string, string>> = {
  'programmes.assignment_mentee': 'from its pair',
  'programmes.pair_consent': 'from its pair',
  'programmes.programme_event': 'from its programme',
  'programmes.programme_version': 'from its programme',
  'programmes.replacement_case': 'from its pair',
  'programmes.report': 'from its programme',
};

describe('policies of a table with many rows', () => {
  let database: TestDatabase;
  const curator = anActor('CURATOR');

  const tablesWith = (having: string) =>
    database.peek<{ schema: string; name: string }>(
      `select schemaname "schema", tablename "name" from pg_policies where schemaname = any($1)
        group by 1, 2 having ${having} order by 1, 2`,
      [SERVICES],
    );
  const RANGE = `bool_or(policyname = 'within_reach')`;
  const SEVERAL = `count(*) filter (where permissive = 'PERMISSIVE' and cmd in ('ALL', 'SELECT')) > 1`;

  const planOf = async (schema: string, name: string): Promise<string> => {
    const client = new pg.Client({ connectionString: database.urlOf(`nastavnik_${schema}`) });
    await client.connect();
    try {
      await client.query('begin read only');
      await client.query('set local enable_seqscan = off');
      for (const [variable, value] of Object.entries(sessionVariables(curator)))
        await client.query('select set_config($1, $2, true)', [variable, value]);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain select * from ${schema}.${name}`,
      );
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database?.drop());

  it('say the range of schools wherever others read too, or the table is on the short list', async () => {
    const tables = await tablesWith(`${SEVERAL} and not ${RANGE}`);
    const unexplained = tables.filter(
      ({ schema, name }) => !WITHOUT_RANGE[name] && !WITHOUT_RANGE[`${schema}.${name}`],
    );
    expect(unexplained).toEqual([]);
  });

  // With sequential reading priced out, PostgreSQL still reads sequentially where no index serves the policies.
  it('let an index find the rows of a school, not reading the district', async () => {
    const tables = await tablesWith(RANGE);
    expect(tables.length).toBeGreaterThan(20);
    const sequential: string[] = [];
    for (const { schema, name } of tables)
      if ((await planOf(schema, name)).includes('Seq Scan')) sequential.push(`${schema}.${name}`);
    expect(sequential).toEqual(Object.keys(REACHED_BY_KEY));
  });

  it('would read the whole table without it', async () => {
    expect(await planOf('programmes', 'school_ref')).toContain('Seq Scan');
  });
});

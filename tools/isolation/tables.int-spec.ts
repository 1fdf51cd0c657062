import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES } from '@nastavnik/events';
import { REACHES } from '@nastavnik/kernel';
import { sessionVariables } from '@nastavnik/persistence';
import { anActor, openTestDatabase, type TestDatabase } from '@nastavnik/testing';
import pg from 'pg';

import { settle, type Stranger, type Table, tablesOf } from './strangers';

/** Tables whose rows anybody with a session may read, each with its reason. */
const OPEN_TO_READ: Readonly<Record<string, string>> = {
  'tenants.district': 'the name of the district stands on the sign-in page',
  'documents.school_ref':
    'name and address of a school head its papers, which the other school of a pair reads too',
};
/** Indexes that cannot start with the school, each with its reason. A name ending in `_across_schools` says so itself. */
const ACROSS_SCHOOLS: Readonly<Record<string, string>> = {
  account_email: 'an address signs in before its school is known',
  refresh_session_token: 'a token is presented before its school is known',
  refresh_session_account_id_family_id_index:
    'a family of sessions may cross schools when a person switches role',
  role_grant_account_id_index: 'a person sees their roles in every school',
  school_short_name: 'a name is unique among the schools of a district',
  outbox_delivery_held: 'the relay asks what holds a message back, in every school',
  outbox_delivery_waiting: 'the relay looks for what waits in every school',
  pair_ref_mentor_school_id_index:
    "a mentor's own school finds the pairs its people mentor elsewhere",
  assignment_mentor_tenant_id_index:
    "a mentor's own school finds the pairs its people mentor elsewhere",
  programme_mentor_tenant_id_index:
    "a mentor's own school finds the programmes its people lead elsewhere",
  mentor_slot_taken: 'a mentor has so many places over all schools together',
  authority_package_district_id_state_submitted_on_index:
    'the coordinator of a district lists what waits, longest first',
  school_roll_up_district_id_school_year_index:
    'the district page reads one row per school of the district',
  document_district_id_code_index: 'the district office lists the acts it signs, over its schools',
  document_named_person: 'a person finds the papers of another school that name them',
  document_number: 'begins with the school or office whose register it is',
  outbox_message_position_index: 'replay goes in the order of writing, over every school',
};

const stranger: Stranger = {
  tenantId: 'bbbbbbbb-0000-4000-8000-000000000001',
  districtId: 'dddddddd-0000-4000-8000-00000000000b',
  id: 'bbbbbbbb-0000-4000-8000-0000000000ff',
};

describe('every table of every service', () => {
  let database: TestDatabase;
  let tables: Table[];

  beforeAll(async () => {
    database = await openTestDatabase();
    tables = await tablesOf(database, SERVICES);
    await settle(database, tables, [stranger]);
  });
  afterAll(() => database.drop());

  const asRole = async <T>(role: string, body: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: database.urlOf(role) });
    await client.connect();
    try {
      return await body(client);
    } finally {
      await client.end();
    }
  };
  const roleOf = (service: string) => `nastavnik_${service}`;
  const full = ({ schema, name }: Table) => `${schema}.${name}`;

  it('is there: each service has tables of its own', () => {
    for (const service of SERVICES)
      expect(tables.filter(({ schema }) => schema === service).length).toBeGreaterThan(3);
  });

  it('forces row-level security, belongs to no service, and starts its primary key with the school', async () => {
    const rows = await database.peek<{
      name: string;
      forced: boolean;
      owner: string;
      first_key: string;
    }>(
      `select n.nspname || '.' || c.relname "name", c.relrowsecurity and c.relforcerowsecurity forced,
              pg_get_userbyid(c.relowner) "owner", a.attname first_key
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         left join pg_index i on i.indrelid = c.oid and i.indisprimary
         left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where n.nspname = any($1) and c.relkind in ('r', 'p') and c.relname <> 'migration'`,
      [SERVICES],
    );
    const wrong = rows.filter(
      (row) => !row.forced || row.owner !== 'nastavnik_owner' || row.first_key !== 'tenant_id',
    );
    expect(wrong).toEqual([]);
  });

  it('no role bypasses row-level security or may make others', async () => {
    const rows = await database.peek(
      `select rolname from pg_roles where rolname like 'nastavnik%' and (rolbypassrls or rolsuper or rolcreaterole)`,
    );
    expect(rows).toEqual([]);
  });

  it.each(SERVICES)('%s without a session: not one row of any service', async (service) => {
    await asRole(roleOf(service), async (client) => {
      for (const table of tables) {
        const answer = await client
          .query(`select * from ${full(table)}`)
          .catch((error: Error) => error);
        if (answer instanceof Error) continue;
        expect({ table: full(table), rows: answer.rowCount }).toEqual({
          table: full(table),
          rows: 0,
        });
      }
    });
  });

  it.each(SERVICES)('%s cannot so much as name a table of another service', async (service) => {
    await asRole(roleOf(service), async (client) => {
      for (const table of tables.filter(({ schema }) => schema !== service))
        await expect(client.query(`select 1 from ${full(table)}`)).rejects.toThrow(
          /permission denied/,
        );
    });
  });

  const sessions = REACHES.flatMap((reach) => [
    { reach, where: 'another district', districtId: undefined },
    // The district office and the coordinator read schools of their own district: what, the slices test themselves.
    ...(reach === 'DISTRICT' || reach === 'COORDINATOR'
      ? []
      : [{ reach, where: 'the same district', districtId: stranger.districtId }]),
  ]);
  it.each(SERVICES.flatMap((service) => sessions.map((session) => ({ service, ...session }))))(
    '$service with a session of a school of $where, reach $reach: cannot see, change, remove or add',
    async ({ service, reach, districtId }) => {
      const actor = { ...anActor('CURATOR', districtId ? { districtId } : {}), reach };
      await asRole(roleOf(service), async (client) => {
        for (const table of tables.filter(({ schema }) => schema === service)) {
          await client.query('begin');
          for (const [name, value] of Object.entries(sessionVariables(actor, 'no-such-key')))
            await client.query('select set_config($1, $2, true)', [name, value]);
          const seen = await client.query(`select * from ${full(table)} where tenant_id = $1`, [
            stranger.tenantId,
          ]);
          if (!OPEN_TO_READ[full(table)])
            expect({ table: full(table), seen: seen.rowCount }).toEqual({
              table: full(table),
              seen: 0,
            });
          for (const statement of [
            `update ${full(table)} set district_id = district_id where tenant_id = $1`,
            `delete from ${full(table)} where tenant_id = $1`,
          ]) {
            await client.query('savepoint attempt');
            const touched = await client
              .query(statement, [stranger.tenantId])
              .catch(() => ({ rowCount: 0 }));
            expect({ table: full(table), touched: touched.rowCount }).toEqual({
              table: full(table),
              touched: 0,
            });
            await client.query('rollback to savepoint attempt');
          }
          await expect(
            client.query(`insert into ${full(table)} (tenant_id) values ($1)`, [stranger.tenantId]),
          ).rejects.toThrow(/row-level security|permission denied/);
          await client.query('rollback');
        }
      });
    },
  );

  it('every index starts with the school, or is on the short list of keys across schools', async () => {
    const fresh = await openTestDatabase();
    try {
      const rows = await fresh.peek<{ name: string }>(
        `select c.relname "name" from pg_index i join pg_class c on c.oid = i.indexrelid
           join pg_namespace n on n.oid = c.relnamespace
           join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
          where n.nspname = any($1) and a.attname not in ('tenant_id') and c.relname not like 'migration%'`,
        [SERVICES],
      );
      const wrong = rows
        .map(({ name }) => name)
        .filter((name) => !ACROSS_SCHOOLS[name] && !name.endsWith('_across_schools'));
      expect(wrong).toEqual([]);
    } finally {
      await fresh.drop();
    }
  });
});

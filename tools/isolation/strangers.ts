import type { TestDatabase } from '@nastavnik/testing';

/** Stands in every text of another school: an answer that holds it has crossed the boundary. */
export const MARK = 'ЧУЖОЕ-СЛОВО';

export interface Stranger {
  readonly tenantId: string;
  readonly districtId: string;
  /** Every identifier of every row of this school, so that whichever id a field asks for, there is a row with it. */
  readonly id: string;
}

export interface Table {
  readonly schema: string;
  readonly name: string;
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly identity: boolean;
}

/** Every table of every service, as the catalogue knows them. */
export const tablesOf = (database: TestDatabase, services: readonly string[]): Promise<Table[]> =>
  database.peek<Table>(
    `select n.nspname "schema", c.relname "name" from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any($1) and c.relkind in ('r', 'p') and c.relname <> 'migration' order by 1, 2`,
    [services],
  );

const VALUES: Record<string, (stranger: Stranger) => unknown> = {
  uuid: ({ id }) => id,
  text: () => MARK,
  varchar: () => MARK,
  citext: () => MARK,
  jsonb: () => JSON.stringify({ word: MARK }),
  json: () => JSON.stringify({ word: MARK }),
  int2: () => 1,
  int4: () => 1,
  int8: () => 1,
  numeric: () => 1,
  float8: () => 1,
  bool: () => true,
  date: () => '2026-09-01',
  timestamptz: () => '2026-09-01T00:00:00Z',
  daterange: () => '[2026-09-01,2027-06-01)',
  _text: () => [MARK],
  _uuid: ({ id }) => [id],
  _date: () => ['2026-09-01'],
};

/** Puts one row of this school into every table. Its constraints are lifted first: this database is thrown away. */
export async function settle(
  database: TestDatabase,
  tables: readonly Table[],
  strangers: readonly Stranger[],
) {
  await liftConstraints(database, tables);
  for (const table of tables) {
    const columns = await database.peek<Column>(
      `select a.attname "name", t.typname "type", a.attidentity <> '' or a.attgenerated <> '' "identity"
         from pg_attribute a join pg_type t on t.oid = a.atttypid
        where a.attrelid = ($1 || '.' || $2)::regclass and a.attnum > 0 and not a.attisdropped`,
      [table.schema, table.name],
    );
    const written = columns.filter(({ identity }) => !identity);
    for (const stranger of strangers) {
      const values = written.map((column) => valueOf(table, column, stranger));
      await database.peek(
        `insert into ${table.schema}.${table.name} (${written.map(({ name }) => `"${name}"`).join(', ')})
         values (${written.map((_, i) => `$${i + 1}`).join(', ')})`,
        values,
      );
    }
  }
}

function valueOf(table: Table, column: Column, stranger: Stranger): unknown {
  if (column.name === 'tenant_id') return stranger.tenantId;
  if (column.name === 'district_id') return stranger.districtId;
  const make = VALUES[column.type];
  if (!make)
    throw new Error(
      `${table.schema}.${table.name}.${column.name}: no sample value for type ${column.type}`,
    );
  return make(stranger);
}

async function liftConstraints(database: TestDatabase, tables: readonly Table[]) {
  for (const { schema, name } of tables) {
    const constraints = await database.peek<{ conname: string }>(
      `select conname from pg_constraint where conrelid = ($1 || '.' || $2)::regclass and contype in ('c', 'u', 'x', 'f')`,
      [schema, name],
    );
    for (const { conname } of constraints)
      await database.peek(
        `alter table ${schema}.${name} drop constraint if exists "${conname}" cascade`,
      );
    const indexes = await database.peek<{ name: string }>(
      `select i.indexrelid::regclass::text "name" from pg_index i
        where i.indrelid = ($1 || '.' || $2)::regclass and i.indisunique and not i.indisprimary`,
      [schema, name],
    );
    for (const index of indexes) await database.peek(`drop index if exists ${index.name}`);
    await database.peek(`alter table ${schema}.${name} disable trigger user`);
  }
}

/** A fingerprint of every row of a school: equal before and after means nobody touched it. */
export async function fingerprint(
  database: TestDatabase,
  tables: readonly Table[],
  tenantId: string,
) {
  const prints: Record<string, string> = {};
  for (const { schema, name } of tables) {
    const [row] = await database.peek<{ print: string }>(
      `select count(*) || ':' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') print
         from ${schema}.${name} t where tenant_id = $1`,
      [tenantId],
    );
    prints[`${schema}.${name}`] = row?.print ?? '';
  }
  return prints;
}

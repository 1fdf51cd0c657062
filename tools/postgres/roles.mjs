import pg from 'pg';

export const SERVICES = ['tenants', 'participants', 'programmes', 'documents', 'statistics'];

export const OWNER = 'nastavnik_owner';
export const RELAY = 'nastavnik_relay';
export const serviceRole = (service) => `nastavnik_${service}`;

/** Every login role: the owner migrates, each service has its own, the relay moves messages. */
export const LOGIN_ROLES = [OWNER, RELAY, ...SERVICES.map(serviceRole)];

const literal = (text) => `'${text.replaceAll("'", "''")}'`;

async function withClient(url, body) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await body(client);
  } finally {
    await client.end();
  }
}

/**
 * Makes the database, the login roles and one schema per service; may run again at any time. No role bypasses row-level
 * security, and no service owns what it uses.
 * @param {{adminUrl: string, database: string, passwords: Record<string, string>}} choice
 */
export async function prepareDatabase({ adminUrl, database, passwords }) {
  await withClient(adminUrl, async (client) => {
    for (const role of LOGIN_ROLES) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const words = `login nosuperuser nobypassrls nocreatedb nocreaterole password ${literal(passwords[role])}`;
      await client.query(`${rowCount ? 'alter' : 'create'} role ${role} ${words}`);
    }
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      database,
    ]);
    if (!rowCount) await client.query(`create database ${database}`);
    await client.query(`revoke all on database ${database} from public`);
    for (const role of LOGIN_ROLES)
      await client.query(`grant connect on database ${database} to ${role}`);
    await client.query(`grant create on database ${database} to ${OWNER}`);
  });
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  await withClient(url.href, async (client) => {
    await client.query('revoke all on schema public from public');
    for (const extension of ['btree_gist', 'pg_trgm', 'citext'])
      await client.query(`create extension if not exists ${extension}`);
    await client.query(`grant usage on schema public to ${LOGIN_ROLES.join(', ')}`);
    for (const service of SERVICES) {
      const role = serviceRole(service);
      await client.query(`create schema if not exists ${service}`);
      await client.query(`alter schema ${service} owner to ${OWNER}`);
      await client.query(`grant usage on schema ${service} to ${role}, ${RELAY}`);
      await client.query(
        `alter default privileges for role ${OWNER} in schema ${service}
         grant select, insert, update, delete on tables to ${role}`,
      );
      await client.query(
        `alter default privileges for role ${OWNER} in schema ${service} grant usage on sequences to ${role}`,
      );
    }
  });
}

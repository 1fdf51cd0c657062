import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import pg from 'pg';

import { ROOT } from '../../build/build-services.mjs';
import { startPostgres } from '../../postgres/embedded.mjs';
import {
  LOGIN_ROLES,
  OWNER,
  prepareDatabase,
  serviceRole,
  SERVICES,
} from '../../postgres/roles.mjs';
import { seed } from './seed.mjs';

const PASSWORD = 'bench';
const NAME = 'nastavnik';

/**
 * A migrated and filled database of its own. A folder that is kept is filled anew only when migrations or seed changed.
 * @returns {Promise<{urlOf: (service: string) => string, admin: pg.Client, pid: number, close: () => Promise<void>}>}
 */
export async function openBenchDatabase({ built, keep }) {
  const home = keep ?? mkdtempSync('/tmp/nastavnik-bench-');
  mkdirSync(home, { recursive: true });
  const stamp = path.join(home, 'seeded');
  const state = fingerprint();
  const ready = existsSync(stamp) && readFileSync(stamp, 'utf8') === state;
  if (!ready) rmSync(path.join(home, 'postgres'), { recursive: true, force: true });
  const server = await startPostgres({
    dir: path.join(home, 'postgres'),
    password: PASSWORD,
    durable: false,
  });
  if (!ready) await fill(server, built);
  const admin = new pg.Client({ connectionString: server.url('postgres', PASSWORD, NAME) });
  await admin.connect();
  if (!ready) {
    await seed(admin);
    writeFileSync(stamp, state);
  }
  return {
    urlOf: (service) => server.url(serviceRole(service), PASSWORD, NAME),
    admin,
    pid: Number(readFileSync(path.join(home, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]),
    close: async () => {
      await admin.end();
      await server.stop();
      if (!keep) rmSync(home, { recursive: true, force: true });
    },
  };
}

async function fill(server, built) {
  await prepareDatabase({
    adminUrl: server.adminUrl,
    database: NAME,
    passwords: Object.fromEntries(LOGIN_ROLES.map((role) => [role, PASSWORD])),
  });
  for (const service of SERVICES) {
    const file = path.join(built, service, 'migrate.mjs');
    if (!existsSync(file)) continue;
    const { migrate } = await import(pathToFileURL(file).href);
    await migrate(server.url(OWNER, PASSWORD, NAME));
  }
}

/** What the filled tables depend on. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(new URL('./seed.mjs', import.meta.url)));
  for (const service of SERVICES) {
    const dir = path.join(ROOT, 'apps', service, 'migrations');
    for (const file of existsSync(dir) ? readdirSync(dir).sort() : [])
      hash.update(readFileSync(path.join(dir, file)));
  }
  return hash.digest('hex');
}

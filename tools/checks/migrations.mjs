/** The committed migrations lead exactly to the entities: a changed entity without its migration fails here. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildServices, ROOT } from '../build/build-services.mjs';
import { startPostgres } from '../postgres/embedded.mjs';
import { LOGIN_ROLES, OWNER, prepareDatabase, SERVICES } from '../postgres/roles.mjs';

export async function migrationProblems() {
  const out = path.join(ROOT, 'dist/migration-check');
  await buildServices({ apps: SERVICES, out });
  const home = mkdtempSync('/tmp/nastavnik-migrations-');
  const server = await startPostgres({
    dir: path.join(home, 'data'),
    password: 'check',
    durable: false,
  });
  const problems = [];
  try {
    const passwords = Object.fromEntries(LOGIN_ROLES.map((role) => [role, 'check']));
    await prepareDatabase({ adminUrl: server.adminUrl, database: 'nastavnik', passwords });
    const databaseUrl = server.url(OWNER, 'check');
    for (const service of SERVICES) {
      const file = path.join(out, service, 'migrate.mjs');
      if (!existsSync(file)) continue;
      const { entities, migrate, schemaDifference } = await import(pathToFileURL(file).href);
      await migrate(databaseUrl);
      const difference = (await schemaDifference({ service, databaseUrl, entities })).trim();
      if (difference)
        problems.push(`${service}: entities differ from the migrations:\n${difference}`);
    }
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
  return problems;
}

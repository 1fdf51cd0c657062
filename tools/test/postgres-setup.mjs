import { mkdtempSync, rmSync } from 'node:fs';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { exportJWK, generateKeyPair } from 'jose';

import { buildServices, ROOT } from '../build/build-services.mjs';
import { startPostgres } from '../postgres/embedded.mjs';
import { LOGIN_ROLES, OWNER, prepareDatabase, SERVICES } from '../postgres/roles.mjs';

export const TEMPLATE = 'nastavnik_template';

async function key(kid) {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid };
}

/** Once per test run: a real PostgreSQL with a migrated template database, the built services, and token keys. */
export default async function setup() {
  if (process.env.NASTAVNIK_TEST) return;
  const home = mkdtempSync('/tmp/nastavnik-test-');
  const out = path.join(ROOT, 'dist/test-services');
  // One service that does not build fails its own tests; the others still say what they have to say.
  for (const app of [...SERVICES, 'relay', 'gateway'])
    await buildServices({ apps: [app], out }).catch((error) =>
      console.error(`${app} does not build: ${error.message}`),
    );
  const password = 'test';
  const server = await startPostgres({ dir: path.join(home, 'data'), password, durable: false });
  const passwords = Object.fromEntries(LOGIN_ROLES.map((role) => [role, password]));
  await prepareDatabase({ adminUrl: server.adminUrl, database: TEMPLATE, passwords });
  for (const service of SERVICES) {
    const file = path.join(out, service, 'migrate.mjs');
    if (existsSync(file))
      await (await import(pathToFileURL(file).href)).migrate(server.url(OWNER, password, TEMPLATE));
  }
  process.env.NASTAVNIK_TEST = JSON.stringify({
    adminUrl: server.adminUrl,
    password,
    services: out,
    accessKey: await key('access'),
    relayKey: await key('relay'),
  });
  globalThis.nastavnikTest = {
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Writes every service's schema file from its code, then composes them: npm run schema. `--check` only compares. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { buildServices, ROOT } from '../build/build-services.mjs';
import { SERVICES } from '../postgres/roles.mjs';

const check = process.argv.includes('--check');
const out = path.join(ROOT, 'dist/schema-work');

const apps = SERVICES.filter((name) => existsSync(path.join(ROOT, 'apps', name, 'src/schema.ts')));
await buildServices({ apps, out });
for (const app of apps) {
  const committed = path.join(ROOT, 'apps', app, 'schema.graphql');
  const file = check ? path.join(out, `${app}.graphql`) : committed;
  mkdirSync(path.dirname(file), { recursive: true });
  const run = spawnSync(process.execPath, [path.join(out, app, 'schema.mjs')], {
    env: { ...process.env, SCHEMA_FILE: file },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`The schema of ${app} could not be built`);
  if (
    check &&
    readFileSync(file, 'utf8') !== (existsSync(committed) ? readFileSync(committed, 'utf8') : '')
  ) {
    console.error(`apps/${app}/schema.graphql is not what the code says: run npm run schema`);
    process.exitCode = 1;
  }
}
rmSync(out, { recursive: true, force: true });
const composed = spawnSync(
  process.execPath,
  [path.join(import.meta.dirname, 'compose.mjs'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
if (composed.status !== 0) process.exitCode = 1;

import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';

import { build } from 'rolldown';

import { SERVICES } from '../postgres/roles.mjs';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');

const ASSETS = path.join(ROOT, 'libs/server/papers/assets');

/** Everything that is not our own source stays in node_modules in a development build. */
const isPackage = (id) =>
  !id.startsWith('.') &&
  !path.isAbsolute(id) &&
  !id.startsWith('@nastavnik/') &&
  !id.startsWith('@oxc-project/');

/** The entries of a deployed part that exist: `main.ts` over HTTP, `migrate.ts` for the owner, `relay` beside them. */
function entriesOf(app, names) {
  return Object.fromEntries(
    names
      .map((name) => [name, path.join(ROOT, 'apps', app, 'src', `${name}.ts`)])
      .filter(([, file]) => existsSync(file)),
  );
}

/**
 * Builds apps for local running: dependencies stay outside, 40 ms an app.
 * @param {{apps?: string[], out?: string}} choice
 */
export async function buildServices({
  apps = [...SERVICES, 'gateway', 'relay'],
  out = path.join(ROOT, 'dist/services'),
} = {}) {
  for (const app of apps) {
    const input = entriesOf(app, ['main', 'migrate', 'schema', 'demo', 'verify']);
    if (Object.keys(input).length === 0) continue;
    const dir = path.join(out, app);
    await rm(dir, { recursive: true, force: true });
    await build({
      input,
      cwd: ROOT,
      platform: 'node',
      external: isPackage,
      tsconfig: path.join(ROOT, 'tsconfig.base.json'),
      logLevel: 'warn',
      output: {
        dir,
        format: 'esm',
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name]-[hash].mjs',
        sourcemap: true,
        keepNames: true,
      },
    });
    if (app === 'documents' && existsSync(ASSETS))
      await cp(ASSETS, path.join(dir, 'assets'), { recursive: true });
  }
}

if (process.argv[1] === import.meta.filename)
  await buildServices({ apps: process.argv.slice(2).length ? process.argv.slice(2) : undefined });

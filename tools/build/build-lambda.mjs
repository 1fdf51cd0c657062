import { cp, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { build } from 'rolldown';

import { ROOT } from './build-services.mjs';

export const SERVICE_FUNCTIONS = [
  'tenants',
  'participants',
  'programmes',
  'documents',
  'statistics',
];
export const FUNCTIONS = [...SERVICE_FUNCTIONS, 'gateway', 'relay', 'migrate'];

/** Packages that others load only if they are there; our functions never need them. */
const NEVER_LOADED = [
  '@nestjs/microservices',
  '@nestjs/microservices/*',
  '@nestjs/websockets',
  '@nestjs/websockets/*',
  '@nestjs/platform-express',
  '@apollo/gateway',
  '@apollo/server',
  '@as-integrations/*',
  '@fastify/view',
  '@mikro-orm/mongodb',
  '@mikro-orm/entity-generator',
  '@mikro-orm/seeder',
  '@mikro-orm/reflection',
  'class-transformer',
  'class-transformer/*',
  'class-validator',
  'mock-aws-s3',
  'nock',
  'pg-native',
  'pg-query-stream',
  'ts-morph',
  'bun',
  'mercurius-integration-testing',
  '@apollo/subgraph/dist/directives.js',
].map((name) => new RegExp(`^${name.replaceAll('*', '.*').replaceAll('/', '\\/')}$`));

/** Holds native code, which no bundle can: it travels beside the gateway's file. */
const PLANNER = '@graphql-hive/router-query-planner';

const neverLoaded = (id) =>
  !/subgraph/.test(id) && NEVER_LOADED.some((pattern) => pattern.test(id));

/** Migrations of all services in one function, run by the deployment as the owner. */
const MIGRATE = `
${SERVICE_FUNCTIONS.map((name) => `import { migrate as ${name} } from ${JSON.stringify(path.join(ROOT, 'apps', name, 'src/migrate.ts'))};`).join('\n')}
const services = { ${SERVICE_FUNCTIONS.join(', ')} };
export const handler = async () => {
  const done = {};
  for (const [name, migrate] of Object.entries(services)) done[name] = await migrate(process.env.OWNER_DATABASE_URL);
  return done;
};
`;

async function inputOf(name, out) {
  if (name !== 'migrate') return path.join(ROOT, 'apps', name, 'src/lambda.ts');
  const file = path.join(out, 'migrate-entry.mjs');
  await mkdir(out, { recursive: true });
  await writeFile(file, MIGRATE);
  return file;
}

/**
 * Builds each deployed function as one minified file with everything in it but node itself.
 * @returns {Promise<{name: string, file: string, bytes: number}[]>}
 */
export async function buildLambda({
  names = FUNCTIONS,
  out = path.join(ROOT, 'dist/lambda'),
} = {}) {
  const built = [];
  for (const name of names) {
    const input = await inputOf(name, out);
    if (!existsSync(input)) continue;
    const dir = path.join(out, name);
    await rm(dir, { recursive: true, force: true });
    await build({
      input: { lambda: input },
      cwd: ROOT,
      platform: 'node',
      external: (id) => id.startsWith('node:') || id === PLANNER || neverLoaded(id),
      tsconfig: path.join(ROOT, 'tsconfig.base.json'),
      logLevel: 'silent',
      output: {
        dir,
        format: 'esm',
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name]-[hash].mjs',
        codeSplitting: false,
        minify: true,
        keepNames: true,
        banner: `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename; const __dirname = import.meta.dirname;`,
      },
    });
    await addFiles(name, dir);
    built.push({
      name,
      file: path.join(dir, 'lambda.mjs'),
      bytes: (await stat(path.join(dir, 'lambda.mjs'))).size,
    });
  }
  await rm(path.join(out, 'migrate-entry.mjs'), { force: true });
  return built;
}

/** What a function reads from beside itself. */
async function addFiles(name, dir) {
  const copy = async (from, to) => {
    if (existsSync(from)) await cp(from, path.join(dir, to), { recursive: true });
  };
  // Nest reads the version of its federation library from this file and from nowhere else.
  if (SERVICE_FUNCTIONS.includes(name))
    await copy(
      path.join(ROOT, 'node_modules/@apollo/subgraph/package.json'),
      'node_modules/@apollo/subgraph/package.json',
    );
  if (name === 'documents') await copy(path.join(ROOT, 'libs/server/papers/assets'), 'assets');
  if (name === 'gateway') {
    await copy(
      path.join(ROOT, 'node_modules', PLANNER, 'package.json'),
      `node_modules/${PLANNER}/package.json`,
    );
    await copyPlanner(
      path.join(ROOT, 'node_modules', PLANNER, 'dist'),
      path.join(dir, 'node_modules', PLANNER, 'dist'),
    );
    await copy(path.join(ROOT, 'apps/gateway/supergraph.graphql'), 'supergraph.graphql');
    await copy(path.join(ROOT, 'dist/apps/console'), 'console');
  }
}

/** Its code and the binaries of the machines that functions run on. */
async function copyPlanner(from, to) {
  const wanted = (file) => !file.endsWith('.node') || /linux-(x64|arm64)-gnu/.test(file);
  await cp(from, to, { recursive: true, filter: wanted });
}

/** node tools/build/build-lambda.mjs [--out DIR] [name …] */
if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const choice = {
    ...(positionals.length ? { names: positionals } : {}),
    ...(values.out ? { out: path.resolve(values.out) } : {}),
  };
  for (const { name, bytes } of await buildLambda(choice))
    console.log(`${name.padEnd(14)} ${(bytes / 1e6).toFixed(2)} MB`);
}

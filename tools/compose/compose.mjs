/**
 * Composes the five committed schema files into the supergraph and the graph that clients see.
 *   node tools/compose/compose.mjs            writes apps/gateway/supergraph.graphql and api.graphql
 *   node tools/compose/compose.mjs --check    fails when the committed files differ from what the code composes to,
 *                                             or when a client of the released graph would break
 *   node tools/compose/compose.mjs --release  makes the present graph the released one
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { composeServices } from '@theguild/federation-composition';
import { buildSchema, findBreakingChanges, parse, printSchema } from 'graphql';

import { SERVICES } from '../postgres/roles.mjs';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** @returns {{supergraph: string, api: string}} */
export function compose(root = ROOT) {
  const services = SERVICES.map((name) => ({
    name,
    file: path.join(root, 'apps', name, 'schema.graphql'),
  }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({
      name,
      url: `http://${name}.internal/graphql`,
      typeDefs: parse(readFileSync(file, 'utf8')),
    }));
  const result = composeServices(services);
  if (result.errors?.length)
    throw new Error(
      `The schemas do not compose:\n${result.errors.map((e) => `  ${e.message}`).join('\n')}`,
    );
  const api = printSchema(buildSchema(result.publicSdl ?? '', { assumeValidSDL: true }));
  return { supergraph: `${result.supergraphSdl.trim()}\n`, api: `${api.trim()}\n` };
}

/**
 * What a client of the released graph would miss in the present one, in words.
 * @param {string} released
 * @param {string} api
 * @returns {string[]}
 */
export const breakingChanges = (released, api) =>
  findBreakingChanges(buildSchema(released), buildSchema(api)).map(
    ({ description }) => `A client of the released graph would break: ${description}`,
  );

/**
 * What is wrong with the committed files, when they should be what the services compose to.
 * @param {{supergraph: string, api: string}} composed
 * @param {(name: string) => string | null} read a file of apps/gateway
 * @returns {string[]}
 */
export function problemsOf({ supergraph, api }, read) {
  const released = read('released.graphql');
  return [
    ...(released === null
      ? ['apps/gateway/released.graphql is missing: npm run schema -- --release']
      : breakingChanges(released, api)),
    ...Object.entries({ 'supergraph.graphql': supergraph, 'api.graphql': api })
      .filter(([name, text]) => read(name) !== text)
      .map(
        ([name]) => `apps/gateway/${name} is not what the services compose to: run npm run schema`,
      ),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const composed = compose();
  const fileOf = (name) => path.join(ROOT, 'apps/gateway', name);
  if (!process.argv.includes('--check')) {
    writeFileSync(fileOf('supergraph.graphql'), composed.supergraph);
    writeFileSync(fileOf('api.graphql'), composed.api);
  }
  if (process.argv.includes('--release')) writeFileSync(fileOf('released.graphql'), composed.api);
  for (const problem of problemsOf(composed, (name) =>
    existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : null,
  )) {
    console.error(problem);
    process.exitCode = 1;
  }
}

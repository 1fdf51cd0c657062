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

if (process.argv[1] === import.meta.filename) {
  const { supergraph, api } = compose();
  const released = path.join(ROOT, 'apps/gateway/released.graphql');
  if (process.argv.includes('--release')) writeFileSync(released, api);
  if (existsSync(released))
    for (const { description } of findBreakingChanges(
      buildSchema(readFileSync(released, 'utf8')),
      buildSchema(api),
    )) {
      console.error(`A client of the released graph would break: ${description}`);
      process.exitCode = 1;
    }
  const files = { 'supergraph.graphql': supergraph, 'api.graphql': api };
  const check = process.argv.includes('--check');
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(ROOT, 'apps/gateway', name);
    if (!check) writeFileSync(file, text);
    else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`apps/gateway/${name} is not what the services compose to: run npm run schema`);
      process.exitCode = 1;
    }
  }
}

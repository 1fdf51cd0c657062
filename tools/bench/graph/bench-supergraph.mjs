import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

import { ROOT } from '../../build/build-services.mjs';
import { SERVICES } from '../../postgres/roles.mjs';

const FEDERATED = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])`;
const JOINED = {
  pairs: `${FEDERATED}
    type Query { pairsToJoin: [JoinedPair!]! }
    type JoinedPair { id: ID! mentor: JoinedPerson! }
    type JoinedPerson @key(fields: "id", resolvable: false) { id: ID! }`,
  people: `${FEDERATED}
    type Query { namesOf(ids: [ID!]!): [JoinedPerson]! }
    type JoinedPerson @key(fields: "id") { id: ID! fullName: String! }`,
};

/** Our graph with two more subgraphs that join: no screen of ours asks for a join, but what one costs is to be known. */
export function benchSupergraph(joinedUrl) {
  const own = SERVICES.map((name) => [name, path.join(ROOT, 'apps', name, 'schema.graphql')])
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => ({
      name,
      url: `http://${name}.internal/graphql`,
      typeDefs: parse(readFileSync(file, 'utf8')),
    }));
  const joined = Object.entries(JOINED).map(([name, schema]) => ({
    name,
    url: `${joinedUrl}/${name}/graphql`,
    typeDefs: parse(schema),
  }));
  const { supergraphSdl, errors } = composeServices([...own, ...joined]);
  if (errors?.length)
    throw new Error(
      `The graph does not compose: ${errors.map(({ message }) => message).join('; ')}`,
    );
  return supergraphSdl;
}

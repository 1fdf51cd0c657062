import { MercuriusFederationDriver, type MercuriusFederationDriverConfig } from '@nestjs/mercurius';
import { GraphQLModule } from '@nestjs/graphql';
import type { Actor } from '@nastavnik/kernel';

import { formatErrors } from './format-errors';
import { JsonScalar } from './json.scalar';
import { LocalDateScalar } from './local-date.scalar';
import { refuseMalformed } from './well-formed';

const DIRECTIVES = ['@key', '@shareable', '@external', '@extends', '@requires', '@provides'];

interface Request {
  readonly actor?: Actor;
  readonly log: { error(details: unknown, message: string): void };
}

/** The subgraph of one service, built from its resolvers in memory. */
export const graphqlModule = () =>
  GraphQLModule.forRoot<MercuriusFederationDriverConfig>({
    driver: MercuriusFederationDriver,
    autoSchemaFile: {
      federation: {
        version: 2,
        importUrl: 'https://specs.apollo.dev/federation/v2.7',
        directives: DIRECTIVES,
      },
    },
    sortSchema: true,
    graphiql: false,
    cache: 1000,
    // The gateway lets through 12; introspection, which it answers itself, goes deeper.
    queryDepth: 16,
    fieldResolverEnhancers: [],
    // The federated schema is built from printed text, in which a scalar of ours is no more than its name.
    resolvers: { [LocalDateScalar.name]: LocalDateScalar, [JsonScalar.name]: JsonScalar },
    resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
    hooks: {
      preExecution: (schema, document, _context, variables) =>
        refuseMalformed(schema, document, variables),
    },
    context: (request: Request) => ({ actor: request.actor, log: request.log }),
    errorFormatter: ((result: never, context: { log?: Request['log'] }) =>
      formatErrors(result, context.log ?? { error: () => undefined })) as never,
  });

import { readFileSync } from 'node:fs';

import { costLimitPlugin } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import httpTransport from '@graphql-mesh/transport-http';
import type { DocumentNode, ExecutionResult } from 'graphql';

import type { GatewayConfig } from './config';
import type { PassThrough } from './pass-through';
import { plainErrors } from './plain-errors';

/** No screen of ours asks for more; a query beyond is refused before it is planned. */
export const LIMITS = {
  depth: 12,
  /** Of a question about the graph itself: as deep as the introspection query of GraphQL tools, and no deeper. */
  introspectionDepth: 18,
  cost: 20_000,
  aliases: 30,
} as const;

interface Executed {
  readonly args: {
    readonly document: DocumentNode;
    readonly contextValue: { readonly params?: { readonly query?: unknown } };
  };
}

interface Answered {
  readonly result: unknown;
  setResult(result: never): void;
}

const say = (line: string) => void process.stderr.write(`gateway: ${line}\n`);

/** The composed graph with the addresses of this installation in place of those of the build. */
export function supergraphOf(config: GatewayConfig): string {
  let text = readFileSync(config.supergraphFile, 'utf8');
  for (const [service, url] of Object.entries(config.serviceUrls))
    text = text.replaceAll(`http://${service}.internal`, url);
  return text;
}

/** One graph over five services. The person's token travels on; each service verifies it itself. */
export function createGraph(config: GatewayConfig, supergraph: string, passThrough: PassThrough) {
  return createGatewayRuntime({
    supergraph,
    ...(config.planner === 'rust' ? { unifiedGraphHandler } : {}),
    // Named here, or it would be looked for by name at run time, where a bundle has no packages.
    transports: { http: httpTransport },
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    logging: 'error',
    maskedErrors: false,
    upstreamTimeout: config.serviceTimeout,
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => {
        const authorization = request.headers.get('authorization');
        return authorization ? { authorization } : {};
      },
    },
    plugins: () => [
      maxDepthPlugin({ n: LIMITS.depth, exposeLimits: false }) as never,
      maxDepthPlugin({
        n: LIMITS.introspectionDepth,
        ignoreIntrospection: false,
        flattenFragments: true,
        exposeLimits: false,
      }) as never,
      maxAliasesPlugin({ n: LIMITS.aliases }) as never,
      costLimitPlugin({ maxCost: LIMITS.cost, exposeLimits: false }) as never,
      {
        // Reached only by what was parsed, validated and found within the limits above.
        onExecute: ({ args }: Executed) =>
          passThrough.letThrough(args.contextValue.params?.query, args.document),
        onResultProcess: ({ result, setResult }: Answered) =>
          setResult(plainErrors(result as ExecutionResult, say) as never),
      },
    ],
  });
}

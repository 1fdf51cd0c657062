import { getStitchingOptionsFromSupergraphSdl } from '@graphql-tools/federation';
import { type DocumentNode, type GraphQLSchema, Kind, validate } from 'graphql';
import { Agent } from 'undici';

/** Screens ask a few hundred different questions; a longer or rarer one takes the long way, which is only slower. */
const MOST_QUESTIONS = 1000;
const LONGEST_QUESTION = 20_000;
const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i;

/** What the answer is called for those `accept` headers whose meaning needs no weighing. */
const ANSWER_TYPES: Readonly<Record<string, string>> = {
  '*/*': 'application/json; charset=utf-8',
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
  'application/graphql-response+json, application/json':
    'application/graphql-response+json; charset=utf-8',
};

export interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

export interface Passed {
  readonly contentType: string;
  readonly body: Buffer;
}

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

/** Where a question goes that one service answers alone, or null where the graph has to put the answer together. */
interface Route {
  readonly origin: string;
  readonly path: string;
  readonly operationName: string | null;
}

interface Service extends Pick<Route, 'origin' | 'path'> {
  readonly schema: GraphQLSchema;
}

/**
 * The short way for a query that one service can answer alone: its text and variables go to that service, and the bytes of
 * the answer come back unread. Only a text that the graph has once let through (parsed, validated, within every limit)
 * takes it; everything else, and every doubt, takes the long way.
 */
export class PassThrough {
  private readonly services: readonly Service[];
  private readonly routes = new Map<string, Route | null>();
  private readonly agent: Agent;

  constructor(supergraph: string, serviceTimeout: number) {
    this.agent = new Agent({
      connections: 128,
      keepAliveTimeout: 4000,
      headersTimeout: serviceTimeout,
      bodyTimeout: serviceTimeout,
    });
    const { subschemas } = getStitchingOptionsFromSupergraphSdl({ supergraphSdl: supergraph });
    this.services = subschemas.flatMap((subschema) => {
      if (!('endpoint' in subschema)) return [];
      const { origin, pathname: path } = new URL(String(subschema.endpoint));
      return [{ origin, path, schema: subschema.schema }];
    });
  }

  /** Tells of a question that the graph is about to execute, and so has found in order. */
  letThrough(query: unknown, document: DocumentNode): void {
    if (typeof query !== 'string' || query.length > LONGEST_QUESTION || this.routes.has(query))
      return;
    const [oldest] = this.routes.keys();
    if (this.routes.size >= MOST_QUESTIONS && oldest !== undefined) this.routes.delete(oldest);
    this.routes.set(query, this.routeOf(document));
  }

  /** The answer of the one service concerned, or null when the question has to take the long way. */
  async answer(asked: Asked): Promise<Passed | null> {
    const contentType = ANSWER_TYPES[String(asked.headers['accept'] ?? '*/*')];
    if (!contentType || !isPlainPost(asked)) return null;
    const question = questionIn(asked.body);
    const route = question && this.routes.get(question.query);
    if (!route || (question.operationName ?? route.operationName) !== route.operationName)
      return null;
    const body = await this.ask(route, question, asked.headers['authorization']);
    return body && { contentType, body };
  }

  async close(): Promise<void> {
    await this.agent.close();
  }

  /** Of one operation that reads, the one service whose own schema holds all of it. */
  private routeOf(document: DocumentNode): Route | null {
    const operations = document.definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const [operation] = operations;
    if (operations.length !== 1 || operation?.operation !== 'query') return null;
    const able = this.services.filter(({ schema }) => validate(schema, document).length === 0);
    const [only, ...others] = able;
    if (!only || others.length > 0) return null;
    return { origin: only.origin, path: only.path, operationName: operation.name?.value ?? null };
  }

  /** A service that is away or answers oddly is left to the graph, which knows how to say so; a query may be asked twice. */
  private async ask(
    { origin, path }: Route,
    { query, variables, operationName }: Question,
    authorization: string | string[] | undefined,
  ): Promise<Buffer | null> {
    try {
      const answer = await this.agent.request({
        origin,
        path,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(typeof authorization === 'string' ? { authorization } : {}),
        },
        body: JSON.stringify({ query, variables, operationName }),
      });
      const bytes = Buffer.from(await answer.body.arrayBuffer());
      const isJson = String(answer.headers['content-type']).startsWith('application/json');
      return answer.statusCode === 200 && isJson ? bytes : null;
    } catch {
      return null;
    }
  }
}

const isPlainPost = ({ method, headers }: Asked): boolean =>
  method === 'POST' &&
  JSON_TYPE.test(String(headers['content-type'])) &&
  headers['content-encoding'] === undefined;

/** The question in a request body, if it is of the plainest shape; the graph says what is wrong with any other. */
function questionIn(body: unknown): Question | null {
  if (!Buffer.isBuffer(body)) return null;
  let read: unknown;
  try {
    read = JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
  if (!isRecord(read)) return null;
  const { query, variables, operationName, ...rest } = read;
  if (typeof query !== 'string' || Object.keys(rest).length > 0) return null;
  if (variables != null && !isRecord(variables)) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  return { query, variables: variables ?? null, operationName: operationName ?? null };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import { type ExecutionResult, GraphQLError } from 'graphql';

import { Fault } from './errors';

interface Answer {
  statusCode: number;
  response: ExecutionResult;
}

interface Log {
  error(details: unknown, message: string): void;
}

/** What PostgreSQL says when two people meet at one row, told as a conflict. */
const CONFLICT_STATES = new Set(['23505', '23P01', '40001', '40P01']);
/** What it says of a value that does not have the form of its place: too great, not a date, a character it cannot keep. */
const FORM_STATES = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05']);

function toFault(error: GraphQLError, log: Log): GraphQLError {
  const origin = error.originalError;
  if (error instanceof Fault || origin instanceof Fault) {
    const fault = (origin instanceof Fault ? origin : error) as Fault;
    // Without a path it was said of a variable, which the outer words name.
    const message = error.path ? fault.message : error.message;
    return new GraphQLError(message, { path: error.path, extensions: { code: fault.code } });
  }
  if (!origin || origin instanceof GraphQLError) {
    const code =
      typeof error.extensions?.['code'] === 'string' ? error.extensions['code'] : 'BAD_INPUT';
    return new GraphQLError(error.message, {
      nodes: error.nodes,
      path: error.path,
      extensions: { code: code.startsWith('MER_') ? 'BAD_INPUT' : code },
    });
  }
  const state = (origin as { code?: unknown }).code;
  if (typeof state === 'string' && CONFLICT_STATES.has(state))
    return new GraphQLError('Somebody changed this meanwhile', {
      path: error.path,
      extensions: { code: 'CONFLICT' },
    });
  if (typeof state === 'string' && FORM_STATES.has(state))
    return new GraphQLError('A value does not have the form its place asks for', {
      path: error.path,
      extensions: { code: 'BAD_INPUT' },
    });
  log.error({ err: origin, path: error.path }, 'unexpected fault');
  return new GraphQLError('Something went wrong on our side', {
    path: error.path,
    extensions: { code: 'INTERNAL' },
  });
}

/** Every error leaves with a code from the short list and without a stack; what is unexpected is logged. */
export function formatErrors(result: ExecutionResult, log: Log): Answer {
  const nested = (result.errors ?? []).flatMap((error) => {
    // What Mercurius finds wrong with a question comes as one error that holds the others, sometimes within another.
    const inner = [error, error.originalError].flatMap(
      (holder) => (holder as { errors?: GraphQLError[] } | undefined)?.errors ?? [],
    );
    return inner.length > 0 ? inner : [error];
  });
  const errors = nested.map((error) =>
    toFault(
      error instanceof GraphQLError ? error : new GraphQLError(String((error as Error).message)),
      log,
    ),
  );
  return { statusCode: 200, response: { data: result.data ?? null, errors } };
}

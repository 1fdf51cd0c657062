import { FAULT_CODES, type FaultCode } from '@nastavnik/kernel';
import { type ExecutionResult, GraphQLError } from 'graphql';

type Say = (line: string) => void;

const SAID_BY_SERVICES: ReadonlySet<unknown> = new Set(FAULT_CODES);
/** What the planner's transport calls a service that cannot be reached, takes too long or answers something else. */
const AWAY: ReadonlySet<unknown> = new Set([
  'SUBREQUEST_HTTP_ERROR',
  'RESPONSE_VALIDATION_FAILED',
  'DOWNSTREAM_SERVICE_ERROR',
  'TIMEOUT_ERROR',
  'GATEWAY_TIMEOUT',
]);

export const UNAVAILABLE = {
  code: 'SERVICE_UNAVAILABLE' satisfies FaultCode,
  message: 'A part of the system does not answer at the moment; try again shortly',
};

/**
 * What leaves the gateway says what went wrong and its code, and nothing of how it is built: no address, no question sent
 * on, no stack. However many fields wait for services that are away, that is said once. The cause goes to the log.
 */
export function plainErrors(result: ExecutionResult, say: Say): ExecutionResult {
  if (!result.errors?.length) return result;
  const errors = result.errors.map((error) => plain(error, say));
  const away = errors.findIndex(isAway);
  const kept = errors.filter((error, index) => !isAway(error) || index === away);
  // Without data there was nothing to execute, which the status of the answer tells too.
  const isExecuted = kept.some((error) => error.path || isAway(error));
  return { ...result, ...(isExecuted ? { data: result.data ?? null } : {}), errors: kept };
}

const isAway = ({ extensions }: GraphQLError) => extensions['code'] === UNAVAILABLE.code;

function plain(error: GraphQLError, say: Say): GraphQLError {
  const { code, serviceName, http } = error.extensions;
  const { message, path } = error;
  if (SAID_BY_SERVICES.has(code)) return new GraphQLError(message, { path, extensions: { code } });
  if (serviceName !== undefined || AWAY.has(code)) {
    say(`${String(serviceName ?? 'a service')} is away: ${message}`);
    return new GraphQLError(UNAVAILABLE.message, { path, extensions: { code: UNAVAILABLE.code } });
  }
  if (path || isUnexpected(error)) {
    say(`unexpected fault: ${error.originalError?.stack ?? message}`);
    return new GraphQLError('Something went wrong on our side', {
      path,
      extensions: { code: 'INTERNAL' satisfies FaultCode },
    });
  }
  const { nodes, source, positions } = error;
  const extensions = { code: code ?? ('BAD_INPUT' satisfies FaultCode), ...(http ? { http } : {}) };
  return new GraphQLError(message, { nodes, source, positions, extensions });
}

const isUnexpected = ({ originalError }: GraphQLError) =>
  originalError !== undefined && !(originalError instanceof GraphQLError);

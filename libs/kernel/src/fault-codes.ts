/** Why a request could not be served: what a service says of itself, and what the gateway says of a service. */
export const FAULT_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'BAD_INPUT',
  'TOO_LARGE',
  'INTERNAL',
  'SERVICE_UNAVAILABLE',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** What a function needs to be told apart from the others; its code lies in `dist/lambda/<name>`. */
export interface FunctionPart {
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
}

export const SERVICE_NAMES = [
  'tenants',
  'participants',
  'programmes',
  'documents',
  'statistics',
] as const;

export type ServiceName = (typeof SERVICE_NAMES)[number];

/** A caller waits at most 30 seconds at the HTTP API: a function that works longer works for nobody. */
export const SERVICE_PART: FunctionPart = { memoryMegabytes: 1024, timeoutSeconds: 29 };

export const GATEWAY_PART: FunctionPart = { memoryMegabytes: 1024, timeoutSeconds: 29 };

/** Ends before the next minute begins. */
export const RELAY_PART: FunctionPart = { memoryMegabytes: 512, timeoutSeconds: 55 };

/** Run by a deployment, not by people: as long as a function may. */
export const MIGRATE_PART: FunctionPart = { memoryMegabytes: 1024, timeoutSeconds: 900 };

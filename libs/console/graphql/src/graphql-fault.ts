import type { FaultCode } from '@nastavnik/kernel';

/** Faults every service may answer with, and what the way to it may do. Other codes pass through as they are. */
export type GraphqlFaultCode = FaultCode | 'UNREACHABLE' | (string & {});

/** What went wrong on the way; refusals a person can act on are data of the answer and never come as this. */
export class GraphqlFault extends Error {
  constructor(
    readonly code: GraphqlFaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'GraphqlFault';
  }
}

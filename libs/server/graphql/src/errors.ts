import type { FaultCode } from '@nastavnik/kernel';
import { GraphQLError } from 'graphql';

/** A fault, not an answer: the request cannot be served. Carries a code and a sentence, never a stack. */
export class Fault extends GraphQLError {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message, { extensions: { code } });
  }
}

export class UnauthenticatedError extends Fault {
  constructor() {
    super('UNAUTHENTICATED', 'Sign in to continue');
  }
}

export class ForbiddenError extends Fault {
  constructor() {
    super('FORBIDDEN', 'Your role does not permit this');
  }
}

/** Also for what exists but belongs to another school: the two cannot be told apart. */
export class NotFoundError extends Fault {
  constructor(what: string) {
    super('NOT_FOUND', `${what} not found`);
  }
}

export class ConflictError extends Fault {
  constructor(message = 'Somebody changed this meanwhile') {
    super('CONFLICT', message);
  }
}

export class BadInputError extends Fault {
  constructor(message: string) {
    super('BAD_INPUT', message);
  }
}

import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { RefusalAnswer } from '@nastavnik/graphql';

/**
 * Addresses are unique in the whole house, but another school's accounts cannot be seen: PostgreSQL tells. The second
 * try finds an account that somebody of the same school made in the same moment.
 */
export async function unlessEmailTaken<T>(
  write: () => Promise<T>,
  field = 'email',
): Promise<T | RefusalAnswer> {
  try {
    return await write();
  } catch (error) {
    if (!isEmailTaken(error)) throw error;
  }
  try {
    return await write();
  } catch (error) {
    if (!isEmailTaken(error)) throw error;
    return RefusalAnswer.of({ code: 'EMAIL_TAKEN', field });
  }
}

const isEmailTaken = (error: unknown): boolean =>
  error instanceof UniqueConstraintViolationException && error.message.includes('account_email');

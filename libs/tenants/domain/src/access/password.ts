import { accept, refuse, type Decision } from '@nastavnik/kernel';

import type { TenantsRefusal } from '../refusals';

export const PASSWORD_MIN_LENGTH = 10;
/** Hashing a very long text is an attack on the server, not a better password. */
export const PASSWORD_MAX_LENGTH = 200;

/**
 * Whether the password may be used: at least ten characters, not the e-mail address or its name part, not one
 * character repeated. No composition rules: length is what helps.
 */
export function checkPassword(password: string, email: string): Decision<string, TenantsRefusal> {
  const field = 'password';
  const { length } = [...password];
  if (length < PASSWORD_MIN_LENGTH) {
    return refuse('PASSWORD_TOO_SHORT', { field, details: { min: PASSWORD_MIN_LENGTH } });
  }
  if (length > PASSWORD_MAX_LENGTH) {
    return refuse('PASSWORD_TOO_LONG', { field, details: { max: PASSWORD_MAX_LENGTH } });
  }
  if (new Set(password).size === 1) return refuse('PASSWORD_REPEATS', { field });
  const address = email.trim().toLowerCase();
  const typed = password.trim().toLowerCase();
  if (typed === address || typed === address.split('@')[0])
    return refuse('PASSWORD_IS_EMAIL', { field });
  return accept(password);
}

/** Failed sign-ins in a row of one account. Instants are milliseconds since the epoch. */
export interface SignInAttempts {
  readonly failures: number;
  readonly lockedUntil: number | null;
}

export const MAX_FAILURES = 5;
export const LOCKOUT_MILLISECONDS = 15 * 60 * 1000;

export const NO_FAILURES: SignInAttempts = { failures: 0, lockedUntil: null };

/** Whole seconds until the account may try again; nought when it may now. */
export const retryAfterSeconds = (attempts: SignInAttempts, now: number): number =>
  attempts.lockedUntil === null ? 0 : Math.max(0, Math.ceil((attempts.lockedUntil - now) / 1000));

/**
 * One more wrong password. The fifth in a row locks the account for fifteen minutes; tries while it is locked neither
 * count nor prolong it, and after the lock counting starts anew.
 */
export function recordFailure(attempts: SignInAttempts, now: number): SignInAttempts {
  if (retryAfterSeconds(attempts, now) > 0) return attempts;
  const failures = (attempts.lockedUntil === null ? attempts.failures : 0) + 1;
  return { failures, lockedUntil: failures >= MAX_FAILURES ? now + LOCKOUT_MILLISECONDS : null };
}

/**
 * A refusal is an answer, not a fault: the person can read it and act on it. `code` is a stable name the console
 * turns into words, `field` names the input at fault, `clause` the rule of the school's regulation that was applied
 * (`004 3.7`), `details` the figures the words need.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly field?: string;
  readonly clause?: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused<Code extends string = string> {
  readonly ok: false;
  readonly refusal: Refusal<Code>;
}

/** What a pure decision answers: the accepted outcome, or the one refusal a person should read first. */
export type Decision<T, Code extends string = string> = Accepted<T> | Refused<Code>;

export const accept = <T>(value: T): Accepted<T> => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  more: Omit<Refusal<Code>, 'code'> = {},
): Refused<Code> => ({ ok: false, refusal: { code, ...more } });

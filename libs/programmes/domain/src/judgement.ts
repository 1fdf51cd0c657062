import { accept, type Accepted, type Refusal, type Refused } from '@nastavnik/kernel';
import { ruleValue, type Parameter, type ParameterMode } from '@nastavnik/regulations';

import type { ProgrammeRefusalCode } from './refusals';

/** A rule that is broken but does not stop the deed: shown to the person, written into the record. */
export type Warning = Refusal<ProgrammeRefusalCode>;

type More = Omit<Warning, 'code'>;

/** One rule looked at: how hard it binds and whether it is broken. */
export interface Check {
  readonly mode: ParameterMode;
  readonly broken: boolean;
  readonly finding: Warning;
}

/** A rule that always binds. */
export const must = (broken: boolean, code: ProgrammeRefusalCode, more: More = {}): Check => ({
  mode: 'ENFORCED',
  broken,
  finding: { code, ...more },
});

/** A rule that only ever warns. */
export const should = (broken: boolean, code: ProgrammeRefusalCode, more: More = {}): Check => ({
  mode: 'WARN',
  broken,
  finding: { code, ...more },
});

/** The clause a finding cites: that of the parameter, where it has one. */
export const citing = (parameter: Parameter<unknown>): Pick<More, 'clause'> =>
  parameter.clause === null ? {} : { clause: parameter.clause };

/** A rule of the regulation: binds as its mode says, cites its clause, and does not exist where the value is null. */
export function ruled<T>(
  parameter: Parameter<T>,
  isBroken: (value: T) => boolean,
  code: ProgrammeRefusalCode,
  more: More = {},
): Check {
  const value = ruleValue(parameter);
  return {
    mode: parameter.mode,
    broken: value !== null && isBroken(value),
    finding: {
      code,
      ...citing(parameter),
      ...more,
      ...(typeof value === 'number' ? { details: { limit: value, ...more.details } } : {}),
    },
  };
}

/** The first binding rule that is broken, otherwise all warnings. */
export function judge(
  checks: readonly Check[],
): Accepted<readonly Warning[]> | Refused<ProgrammeRefusalCode> {
  const broken = checks.filter((check) => check.broken);
  const binding = broken.find((check) => check.mode === 'ENFORCED');
  if (binding) return { ok: false, refusal: binding.finding };
  return accept(broken.filter((check) => check.mode === 'WARN').map((check) => check.finding));
}

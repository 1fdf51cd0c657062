/**
 * What breaking the rule means: ENFORCED refuses (for a deadline: counts as a violation to explain), WARN tells and
 * lets through, OFF is not looked at.
 */
export const PARAMETER_MODES = ['ENFORCED', 'WARN', 'OFF'] as const;
export type ParameterMode = (typeof PARAMETER_MODES)[number];

/** UNSPECIFIED: the regulation says "days" only; such days are counted as calendar days (domain.md section 9). */
export const DAY_TYPES = ['CALENDAR', 'WORKING', 'UNSPECIFIED'] as const;
export type DayType = (typeof DAY_TYPES)[number];

export const PARAMETER_UNITS = ['MONTH', 'DAY', 'YEAR', 'PERSON', 'NONE'] as const;
export type ParameterUnit = (typeof PARAMETER_UNITS)[number];

/** One rule of a regulation as data. A null value means that the regulation is silent: there is no such rule. */
export interface Parameter<T> {
  readonly value: T | null;
  readonly clause: string | null;
  readonly mode: ParameterMode;
  readonly unit: ParameterUnit;
  readonly dayType: DayType;
}

/** The value to apply, or null where the regulation is silent or the rule is switched off. */
export const ruleValue = <T>(parameter: Parameter<T>): T | null =>
  parameter.mode === 'OFF' ? null : parameter.value;

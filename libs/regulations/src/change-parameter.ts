import { accept, refuse, type Decision } from '@nastavnik/kernel';

import type { DayType, Parameter, ParameterMode } from './parameter';
import type { CodeDefinition, NumberDefinition, ParameterDefinition } from './parameter-definition';
import { PARAMETERS, type ParameterKey } from './parameters';
import type { RegulationRefusalCode } from './refusals';
import { definitionOf, type RegulationParameters } from './regulation-parameters';

/** What an editor sends; null makes the regulation silent. */
export type ParameterInput = number | boolean | string | readonly string[] | null;

/** Changes beside the value; what is not given stays (a silent parameter that gets a value becomes ENFORCED). */
export interface ParameterChange {
  readonly clause?: string | null;
  readonly mode?: ParameterMode;
  readonly dayType?: DayType;
}

type Problem = {
  readonly code: RegulationRefusalCode;
  readonly details?: Readonly<Record<string, string | number>>;
};

/** The least must not exceed the most. */
const ORDERED_PAIRS: readonly (readonly [ParameterKey, ParameterKey])[] = [
  ['programmeMinMonths', 'programmeMaxMonths'],
  ['mentoringMinMonths', 'mentoringMaxMonths'],
];

function numberProblem(definition: NumberDefinition, value: ParameterInput): Problem | null {
  const details = { min: definition.min, max: definition.max };
  if (typeof value !== 'number') return { code: 'VALUE_WRONG_KIND' };
  if (!Number.isInteger(value)) return { code: 'VALUE_NOT_WHOLE' };
  if (value < definition.min) return { code: 'VALUE_BELOW_BOUND', details };
  if (value > definition.max) return { code: 'VALUE_ABOVE_BOUND', details };
  return null;
}

function codeProblem(definition: CodeDefinition, value: ParameterInput): Problem | null {
  const one = definition.kind === 'CODE';
  if (one !== (typeof value === 'string') || (!one && !Array.isArray(value)))
    return { code: 'VALUE_WRONG_KIND' };
  const codes = one ? [value as string] : (value as readonly string[]);
  const stranger = codes.find((code) => !Object.hasOwn(definition.options, code));
  if (stranger !== undefined)
    return { code: 'VALUE_NOT_AMONG_OPTIONS', details: { value: stranger } };
  if (codes.length === 0) return { code: 'VALUE_LIST_EMPTY' };
  if (new Set(codes).size < codes.length) return { code: 'VALUE_LIST_REPEATS' };
  return null;
}

function valueProblem(definition: ParameterDefinition, value: ParameterInput): Problem | null {
  if (value === null) return null;
  switch (definition.kind) {
    case 'YES_NO':
      return typeof value === 'boolean' ? null : { code: 'VALUE_WRONG_KIND' };
    case 'CODE':
    case 'CODES':
      return codeProblem(definition, value);
    default:
      return numberProblem(definition, value);
  }
}

function orderProblem(set: RegulationParameters, key: ParameterKey): Problem | null {
  const pair = ORDERED_PAIRS.find((keys) => keys.includes(key));
  if (!pair) return null;
  const [min, max] = [set[pair[0]].value, set[pair[1]].value];
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return null;
  return { code: 'MIN_ABOVE_MAX', details: { min, max } };
}

/**
 * Changes one parameter of a set. Refuses with `field` = the key: a value of the wrong kind, outside the bounds of
 * `PARAMETERS`, not among the options, or a least value above the most.
 */
export function changeParameter(
  set: RegulationParameters,
  key: ParameterKey,
  value: ParameterInput,
  change: ParameterChange = {},
): Decision<RegulationParameters, RegulationRefusalCode> {
  if (!Object.hasOwn(PARAMETERS, key)) return refuse('PARAMETER_UNKNOWN', { field: key });
  const definition = definitionOf(key);
  const problem = valueProblem(definition, value);
  if (problem) return refuse(problem.code, { field: key, details: problem.details ?? {} });
  if (change.dayType && change.dayType !== 'UNSPECIFIED' && definition.kind !== 'DAYS')
    return refuse('DAY_TYPE_NOT_APPLICABLE', { field: key });

  const current: Parameter<unknown> = set[key];
  const spokeUp = current.value === null && value !== null;
  const next: Parameter<unknown> = {
    ...current,
    value,
    mode: change.mode ?? (spokeUp ? 'ENFORCED' : current.mode),
    clause: change.clause === undefined ? current.clause : change.clause,
    dayType: change.dayType ?? current.dayType,
  };
  const changed = { ...set, [key]: next } as RegulationParameters;
  const disorder = orderProblem(changed, key);
  if (disorder) return refuse(disorder.code, { field: key, details: disorder.details ?? {} });
  return accept(changed);
}

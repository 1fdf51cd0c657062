import type { Parameter } from './parameter';
import type { ParameterDefinition, ValueOf } from './parameter-definition';
import { PARAMETER_KEYS, PARAMETERS, type ParameterKey } from './parameters';

export type ParameterValue<K extends ParameterKey> = ValueOf<(typeof PARAMETERS)[K]>;

/** The full set of rules of one version of a regulation. */
export type RegulationParameters = {
  readonly [K in ParameterKey]: Parameter<ParameterValue<K>>;
};

export const definitionOf = (key: ParameterKey): ParameterDefinition => PARAMETERS[key];

/** The parameter of a regulation that says nothing about it. */
export const silentParameter = (key: ParameterKey): Parameter<never> => ({
  value: null,
  clause: null,
  mode: 'OFF',
  unit: definitionOf(key).unit,
  dayType: 'UNSPECIFIED',
});

/** A full set out of the parameters given; the rest are silent. Also reads sets stored before a key existed. */
export function completeParameters(given: Partial<RegulationParameters>): RegulationParameters {
  return Object.fromEntries(
    PARAMETER_KEYS.map((key) => [key, given[key] ?? silentParameter(key)]),
  ) as unknown as RegulationParameters;
}

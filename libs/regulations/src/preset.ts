import type { DayType, Parameter, ParameterMode } from './parameter';
import type { ParameterKey } from './parameters';
import {
  completeParameters,
  definitionOf,
  type ParameterValue,
  type RegulationParameters,
} from './regulation-parameters';

/** A regulation a school may adopt as it stands and then change. */
export interface RegulationPreset {
  readonly code: string;
  readonly title: string;
  /** What sets it apart, in a sentence or two. */
  readonly description: string;
  readonly parameters: RegulationParameters;
}

/** What a source document says: the value and the clause it stands in. */
export interface Stated<T> {
  readonly value: T;
  readonly clause: string;
  readonly mode?: ParameterMode;
  readonly dayType?: DayType;
}

/** Builds the set of a preset from what its source says; whatever is not listed is silent. */
export function presetParameters(stated: {
  readonly [K in ParameterKey]?: Stated<ParameterValue<K>>;
}): RegulationParameters {
  const given = Object.entries(stated).map(([key, said]): [string, Parameter<unknown>] => [
    key,
    {
      value: said.value,
      clause: said.clause,
      mode: said.mode ?? 'ENFORCED',
      unit: definitionOf(key as ParameterKey).unit,
      dayType: said.dayType ?? 'UNSPECIFIED',
    },
  ]);
  return completeParameters(Object.fromEntries(given) as Partial<RegulationParameters>);
}

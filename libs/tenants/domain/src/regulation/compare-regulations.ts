import {
  PARAMETER_KEYS,
  type Parameter,
  type ParameterKey,
  type RegulationParameters,
} from '@nastavnik/regulations';

/** One rule in two sets. */
export interface ComparedRule {
  readonly key: ParameterKey;
  readonly left: Parameter<unknown>;
  readonly right: Parameter<unknown>;
  readonly changed: boolean;
}

/** Lists are sets: their order is no difference. */
const settled = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value);

/** Whether both say the same: value, strictness and kind of days. Where it stands written is no difference. */
export const isSameRule = (a: Parameter<unknown>, b: Parameter<unknown>): boolean =>
  JSON.stringify(settled(a.value)) === JSON.stringify(settled(b.value)) &&
  (a.value === null || (a.mode === b.mode && a.dayType === b.dayType));

/** Two sets rule by rule, those that differ first, each part in the order of the parameter table. */
export function compareRegulations(
  left: RegulationParameters,
  right: RegulationParameters,
): readonly ComparedRule[] {
  const rules = PARAMETER_KEYS.map((key): ComparedRule => {
    const [a, b]: readonly [Parameter<unknown>, Parameter<unknown>] = [left[key], right[key]];
    return { key, left: a, right: b, changed: !isSameRule(a, b) };
  });
  return [...rules.filter(({ changed }) => changed), ...rules.filter(({ changed }) => !changed)];
}

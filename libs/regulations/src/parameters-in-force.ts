import type { LocalDate } from '@nastavnik/kernel';

import type { RegulationParameters } from './regulation-parameters';

/** A version of a regulation with its days in force: from `effectiveFrom`, up to but without `effectiveTo`. */
export interface DatedParameters {
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo: LocalDate | null;
  readonly parameters: RegulationParameters;
}

/**
 * The version in force on the day, or null when there was none. A clock started under a version keeps it, so ask with
 * the day the clock started, not with today. Where versions overlap the later one wins.
 */
export function parametersInForce<V extends DatedParameters>(
  versions: readonly V[],
  day: LocalDate,
): V | null {
  return versions
    .filter((v) => v.effectiveFrom <= day && (v.effectiveTo === null || day < v.effectiveTo))
    .reduce<V | null>(
      (best, v) => (best && best.effectiveFrom >= v.effectiveFrom ? best : v),
      null,
    );
}

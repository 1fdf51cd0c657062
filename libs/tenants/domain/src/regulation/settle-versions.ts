import type { LocalDate } from '@nastavnik/kernel';

import { bringIntoForce, supersedeRegulation } from './approve-regulation';
import type { RegulationVersionSnapshot } from './regulation-version';

export interface DatedVersion extends RegulationVersionSnapshot {
  readonly effectiveTo: LocalDate | null;
}

/**
 * The versions as they stand on the day: an approved one whose day has come is in force, and the one before it is
 * superseded from that day (004 9.1, 9.2). A change of state by date alone needs nobody to record it.
 */
export function settleVersions<V extends DatedVersion>(
  versions: readonly V[],
  today: LocalDate,
): readonly V[] {
  const begun = versions.map((version) => {
    const decision = bringIntoForce(version, today);
    return decision.ok ? { ...version, ...decision.value } : version;
  });
  const newest = begun
    .filter((v) => v.state === 'IN_FORCE')
    .reduce<V | null>((best, v) => (best === null || v.no > best.no ? v : best), null);
  return begun.map((version) => {
    if (newest === null || version.no === newest.no) return version;
    const decision = supersedeRegulation(version, newest);
    return decision.ok ? { ...version, ...decision.value } : version;
  });
}

import type { MessageOf } from '@nastavnik/events';
import { toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';

import { RegulationRef } from '../schools/regulation-ref.entity';

/** Keeps every version: a clock counts by the version under which it started. */
export async function regulationInForce(
  { em, actor }: Work,
  { versionId, effectiveFrom, parameters }: MessageOf<'RegulationInForce.v1'>,
): Promise<void> {
  await em.upsert(RegulationRef, {
    tenantId: actor.tenantId,
    id: versionId,
    districtId: actor.districtId,
    effectiveFrom: toLocalDate(effectiveFrom),
    parameters,
  });
}

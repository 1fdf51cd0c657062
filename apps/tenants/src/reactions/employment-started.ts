import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { EmploymentRef } from '../accounts/employment-ref.entity';

/** Somebody works here, or works here in another post. An end heard of earlier stays. */
export async function employmentStarted(
  { em, actor }: Work,
  { employmentId, personId, position }: MessageOf<'EmploymentStarted.v1'>,
): Promise<void> {
  await em.upsert(EmploymentRef, {
    tenantId: actor.tenantId,
    id: employmentId,
    districtId: actor.districtId,
    personId,
    position,
  });
}

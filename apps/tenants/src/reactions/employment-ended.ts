import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { EmploymentRef } from '../accounts/employment-ref.entity';

export async function employmentEnded(
  { em, actor }: Work,
  { employmentId, personId, endedOn }: MessageOf<'EmploymentEnded.v1'>,
): Promise<void> {
  await em.upsert(EmploymentRef, {
    tenantId: actor.tenantId,
    id: employmentId,
    districtId: actor.districtId,
    personId,
    endedOn,
  });
}

import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { SchoolRef } from '../refs/school-ref.entity';

/** Remembers the letterhead of a school, or of the district's office. */
export async function schoolOpened(
  { em, actor }: Work,
  { schoolId, ...letterhead }: MessageOf<'SchoolOpened.v1'>,
): Promise<void> {
  const { fullName, shortName, place, founder, address, archiveIndex, isDistrict } = letterhead;
  await em.upsert(SchoolRef, {
    tenantId: actor.tenantId,
    id: schoolId,
    districtId: actor.districtId,
    ...{ fullName, shortName, place, founder, address, archiveIndex, isDistrict },
  });
}

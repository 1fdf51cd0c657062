import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { SchoolRef } from '../schools/school-ref.entity';

/** Remembers how the school is named; a later message of the same school brings its changed details. */
export async function schoolOpened(
  { em, actor }: Work,
  school: MessageOf<'SchoolOpened.v1'>,
): Promise<void> {
  if (school.isDistrict) return;
  const { fullName, shortName, place, founder, address } = school;
  const key = { tenantId: actor.tenantId, id: school.schoolId, districtId: actor.districtId };
  await em.upsert(SchoolRef, { ...key, fullName, shortName, place, founder, address });
}

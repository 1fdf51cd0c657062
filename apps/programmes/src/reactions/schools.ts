import type { MessageOf } from '@nastavnik/events';
import { toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import type { RegulationParameters } from '@nastavnik/regulations';

import { AuthorityPackage } from '../packages/authority-package.entity';
import { Assignment } from '../pairs/assignment.entity';
import { RegulationRef } from '../regulations/regulation-ref.entity';
import { SchoolRef } from '../schools/school-ref.entity';

/** Remembers a school; a later message of the same school carries its changed details. */
export async function schoolOpened(
  { em, actor }: Work,
  { schoolId, ...details }: MessageOf<'SchoolOpened.v1'>,
): Promise<void> {
  await em.upsert(SchoolRef, {
    tenantId: actor.tenantId,
    id: schoolId,
    districtId: actor.districtId,
    fullName: details.fullName,
    shortName: details.shortName,
    place: details.place,
    founder: details.founder,
    address: details.address,
    archiveIndex: details.archiveIndex,
    isDistrict: details.isDistrict,
  });
  // Lists show the name the school has now; papers keep the one they were signed with.
  const schoolName = details.shortName;
  await em.nativeUpdate(Assignment, { tenantId: schoolId }, { schoolName });
  await em.nativeUpdate(
    Assignment,
    { tenantId: schoolId, mentorTenantId: schoolId },
    { mentorSchoolName: schoolName },
  );
  await em.nativeUpdate(AuthorityPackage, { tenantId: schoolId }, { schoolName });
}

export async function regulationInForce(
  { em, actor }: Work,
  payload: MessageOf<'RegulationInForce.v1'>,
): Promise<void> {
  await em.upsert(RegulationRef, {
    tenantId: actor.tenantId,
    id: payload.versionId,
    districtId: actor.districtId,
    no: payload.no,
    preset: payload.preset,
    effectiveFrom: toLocalDate(payload.effectiveFrom),
    parameters: payload.parameters as Partial<RegulationParameters>,
    orderNumber: payload.orderNumber,
    orderDate: toLocalDate(payload.orderDate),
  });
}

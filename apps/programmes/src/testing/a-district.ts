import { type Actor, REACH_OF_ROLE, type Role } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { aMessage, anActor, type TestDatabase, type TestService } from '@nastavnik/testing';

import { anOffice, aSchool, details, type TestSchool } from './a-school';

export interface TestDistrict {
  readonly districtId: string;
  readonly coordinator: Actor;
  readonly admin: Actor;
  school(): Promise<TestSchool>;
}

/** A district office with its administrator and its regional coordinator. */
export async function aDistrict(
  service: TestService,
  database: TestDatabase,
): Promise<TestDistrict> {
  const districtId = newId();
  const office = (role: Role): Actor => ({
    ...anActor(role),
    districtId,
    tenantId: districtId,
    roles: [role],
    reach: REACH_OF_ROLE[role],
  });
  const admin = office('DISTRICT_ADMIN');
  await service.deliver('tenants', [
    aMessage(
      admin,
      'SchoolOpened.v1',
      districtId,
      details(districtId, 'Управление образования', true),
    ),
    aMessage(
      admin,
      'RoleGranted.v1',
      newId(),
      anOffice(admin, 'DISTRICT_ADMIN', 'начальник управления образования'),
    ),
  ]);
  return {
    districtId,
    coordinator: office('REGIONAL_COORDINATOR'),
    admin,
    school: () => aSchool(service, database, { districtId }),
  };
}

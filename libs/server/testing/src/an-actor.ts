import { type Actor, REACH_OF_ROLE, type Role } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';

/** An actor in one role of a new school, unless told otherwise; the name is invented. */
export function anActor(role: Role, given: Partial<Actor> = {}): Actor {
  return {
    accountId: newId(),
    personId: newId(),
    districtId: newId(),
    tenantId: newId(),
    roles: [role],
    reach: REACH_OF_ROLE[role],
    name: 'Проверкина Анна Ильинична',
    ...given,
  };
}

import type { MessageOf } from '@nastavnik/events';
import { toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';

import { RoleRef } from '../people/role-ref.entity';

export async function roleGranted(
  { em, actor }: Work,
  payload: MessageOf<'RoleGranted.v1'>,
): Promise<void> {
  const { surname, name, patronymic, gender } = payload.person;
  await em.upsert(RoleRef, {
    tenantId: actor.tenantId,
    id: payload.grantId,
    districtId: actor.districtId,
    personId: payload.personId,
    role: payload.role,
    surname,
    name,
    patronymic,
    gender,
    post: payload.post,
    validFrom: toLocalDate(payload.from),
    ...(payload.to === null ? {} : { validTo: toLocalDate(payload.to) }),
  });
}

export async function roleRevoked(
  { em, actor }: Work,
  payload: MessageOf<'RoleRevoked.v1'>,
): Promise<void> {
  await em.upsert(RoleRef, {
    tenantId: actor.tenantId,
    id: payload.grantId,
    districtId: actor.districtId,
    validTo: toLocalDate(payload.to),
  });
}

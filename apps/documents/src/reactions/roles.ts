import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { RoleRef } from '../refs/role-ref.entity';
import { rememberPerson } from './people';

/** Who may sign for which role; a person with a role has an account to sign with. */
export async function roleGranted(
  work: Work,
  { grantId, personId, role, person, post, from, to }: MessageOf<'RoleGranted.v1'>,
): Promise<void> {
  const { tenantId, districtId } = work.actor;
  await work.em.upsert(RoleRef, {
    tenantId,
    id: grantId,
    districtId,
    personId,
    role,
    ...person,
    post,
    validFrom: from,
    validTo: to,
  });
  await rememberPerson(work, personId, { accountless: false });
}

export async function roleRevoked(
  { em, actor }: Work,
  { grantId, to }: MessageOf<'RoleRevoked.v1'>,
): Promise<void> {
  await em.nativeUpdate(RoleRef, { tenantId: actor.tenantId, id: grantId }, { validTo: to });
}

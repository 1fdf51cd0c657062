import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { PersonRef } from '../accounts/person-ref.entity';

/** A person of the staff list, or their changed card. */
export async function personRegistered(
  { em, actor }: Work,
  { personId, person, email }: MessageOf<'PersonRegistered.v1'>,
): Promise<void> {
  await em.upsert(PersonRef, {
    tenantId: actor.tenantId,
    id: personId,
    districtId: actor.districtId,
    ...person,
    email: email?.trim().toLowerCase() || null,
  });
}

import type { Work } from '@nastavnik/persistence';
import type { EntityData } from '@mikro-orm/core';

import { PersonRef } from '../people/person-ref.entity';

/** Writes what a message tells of a person, whichever message comes first. */
export async function rememberPerson(
  { em, actor }: Work,
  personId: string,
  told: EntityData<PersonRef>,
): Promise<void> {
  await em.upsert(PersonRef, {
    tenantId: actor.tenantId,
    id: personId,
    districtId: actor.districtId,
    ...told,
  });
}

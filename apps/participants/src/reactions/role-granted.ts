import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { personMessage } from '../people/announce-person';
import { Person } from '../people/person.entity';

const OF_THE_DISTRICT = ['DISTRICT_ADMIN', 'REGIONAL_COORDINATOR'];

/**
 * An account may come before the staff list: its holder becomes a person of the school under the id of the account, so
 * that a list loaded later finds them by e-mail and keeps that id.
 */
export async function roleGranted(
  { em, actor, audit, publish }: Work,
  grant: MessageOf<'RoleGranted.v1'>,
): Promise<void> {
  if (OF_THE_DISTRICT.includes(grant.role)) return;
  const email = grant.email.toLowerCase();
  const holdsHeadRole = grant.role === 'SCHOOL_HEAD';
  const same = await em.find(Person, { $or: [{ id: grant.personId }, { email }] });
  const known = same.find(({ id }) => id === grant.personId) ?? same[0];
  if (known) {
    if (!holdsHeadRole || known.isHead) return;
    em.assign(known, { holdsHeadRole, isHead: true });
    return;
  }
  const person = em.create(Person, {
    tenantId: actor.tenantId,
    districtId: actor.districtId,
    id: grant.personId,
    ...grant.person,
    email,
    holdsHeadRole,
    isHead: holdsHeadRole,
  });
  audit({
    fact: 'PERSON_REGISTERED',
    subjectKind: 'PERSON',
    subjectId: person.id,
    heading: 'Внесён вместе с учётной записью',
  });
  publish('PersonRegistered.v1', person.id, personMessage(person));
}

import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { Employment } from '../people/employment.entity';
import { Person } from '../people/person.entity';

/** Without the role a person heads the school only if the staff list says so. */
export async function roleRevoked(
  { em }: Work,
  { personId, role }: MessageOf<'RoleRevoked.v1'>,
): Promise<void> {
  if (role !== 'SCHOOL_HEAD') return;
  const person = await em.findOne(Person, { id: personId });
  if (!person) return;
  const isHead = (await em.count(Employment, { personId, isHead: true, endedOn: null })) > 0;
  em.assign(person, { holdsHeadRole: false, isHead });
}

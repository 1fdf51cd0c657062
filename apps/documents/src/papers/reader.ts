import { type Actor, actingFor, type Role } from '@nastavnik/kernel';

const SEES_THE_SCHOOL: readonly Role[] = ['SCHOOL_HEAD', 'CURATOR', 'CLERK', 'DISTRICT_ADMIN'];

/** Papers are personal: whoever does not keep or sign them for the school sees only those that name them. */
export const readerOf = (actor: Actor): Actor =>
  actor.roles.some((role) => SEES_THE_SCHOOL.includes(role))
    ? actor
    : { ...actor, reach: 'PERSON' };

/**
 * The reader at a paper of this school. In another school nobody keeps anything: there one is only the person the paper
 * names, or the district office at an act of its own.
 */
export function standingIn(reader: Actor, schoolId: string): Actor {
  if (reader.tenantId === schoolId) return reader;
  if (reader.reach === 'DISTRICT') return actingFor(reader, schoolId);
  return { ...actingFor(reader, schoolId), reach: 'PERSON', roles: [] };
}

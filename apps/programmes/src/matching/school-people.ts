import type { EntityManager } from '@mikro-orm/postgresql';
import type { MenteeToMatch, MentorToMatch } from '@nastavnik/programmes-domain';

import { AssignmentMentee } from '../pairs/assignment-mentee.entity';
import { MentorSlot } from '../pairs/mentor-slot.entity';
import { menteeFact, mentorFact } from '../pairs/pairing-facts';
import { PersonRef } from '../people/person-ref.entity';

/** No timetable is kept here yet, and no wishes: those reasons give no points. */
const NO_TIMETABLE = { preferences: {}, site: null, freeHours: [] };

export interface SchoolPeople {
  readonly mentees: readonly MenteeToMatch[];
  readonly mentors: readonly MentorToMatch[];
}

/** The two banks of a school as the search sees them; with `ids` only these people. */
export async function schoolPeople(
  em: EntityManager,
  tenantId: string,
  ids?: readonly string[],
): Promise<SchoolPeople> {
  const people = await em.find(
    PersonRef,
    {
      tenantId,
      ...(ids ? { id: { $in: [...ids] } } : { employmentEndedOn: null }),
      $or: [{ mentorEntryId: { $ne: null } }, { menteeActive: true }],
    },
    { orderBy: { id: 'asc' } },
  );
  const personIds = people.map(({ id }) => id);
  const slots = await em.find(
    MentorSlot,
    { mentorId: { $in: personIds } },
    { fields: ['mentorId'] },
  );
  const paired = await em.find(
    AssignmentMentee,
    { tenantId, menteeId: { $in: personIds }, open: true },
    { fields: ['menteeId'] },
  );
  const load = Map.groupBy(slots, ({ mentorId }) => mentorId);
  const withPair = new Set(paired.map(({ menteeId }) => menteeId));
  return {
    mentees: people
      .filter(({ id, menteeActive }) => menteeActive && !withPair.has(id))
      .map((person) => ({
        ...menteeFact(person, false),
        ...NO_TIMETABLE,
        subjects: person.subjects,
        requests: person.requests,
      })),
    mentors: people
      .filter(({ mentorEntryId }) => mentorEntryId)
      .map((person) => ({
        ...mentorFact(person, load.get(person.id)?.length ?? 0),
        ...NO_TIMETABLE,
        subjects: person.subjects,
        competences: person.competences,
      })),
  };
}

import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

import { shownToCoordinator } from '../people/shown-to-coordinator';

const person = sessionUuid('person_id');

const PairRefSchema = defineEntity({
  name: 'PairRef',
  tableName: 'pair_ref',
  properties: {
    ...tenantColumns,
    mentorId: p.uuid(),
    mentorSchoolId: p.uuid(),
    menteeIds: p.array(),
    /** Null while the pair is only proposed, or only its end has been heard of. */
    from: p.date().$type<LocalDate>().fieldName('valid_from').nullable(),
    to: p.date().$type<LocalDate>().fieldName('valid_to').nullable(),
    endedOn: p.date().$type<LocalDate>().nullable(),
  },
  indexes: [{ properties: ['tenantId', 'mentorId'] }, { properties: ['mentorSchoolId'] }],
  ...tenantTable({
    coordinator: shownToCoordinator('pair_ref', 'mentor_id'),
    alsoTenants: ['mentor_school_id'],
    person: `mentor_id = ${person} or ${person}::text = any(mentee_ids)`,
    manyRows: true,
  }),
});

/** What this service remembers of an appointment, by its id: whom it binds and for how long. Counts the load. */
export class PairRef extends PairRefSchema.class {}
PairRefSchema.setClass(PairRef);

import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '@nastavnik/kernel';
import { tenantColumns } from '@nastavnik/persistence';

import type { PersonSnapshot } from '../people/person-snapshot';
import { appointedPairTable, pairColumns } from './pair-columns';

const AssignmentMenteeSchema = defineEntity({
  name: 'AssignmentMentee',
  tableName: 'assignment_mentee',
  properties: {
    ...tenantColumns,
    ...pairColumns,
    via: p.text().$type<'SCHOOL' | 'AUTHORITY'>(),
    assignmentId: p.uuid(),
    menteeId: p.uuid(),
    person: p.json<PersonSnapshot>(),
    menteeName: p.text(),
    actualAdmissionDate: p.date().$type<LocalDate>().nullable(),
    /** Proposed or in force: such a mentee is not proposed anew. */
    open: p.boolean(),
    /** Takes the place of another assignment, which stays open until the order on the replacement. */
    replaces: p.boolean().default(false),
  },
  uniques: [
    {
      name: 'assignment_mentee_once',
      properties: ['tenantId', 'menteeId', 'replaces'],
      where: 'open',
    },
  ],
  indexes: [{ properties: ['tenantId', 'assignmentId'] }],
  ...appointedPairTable(),
});

export class AssignmentMentee extends AssignmentMenteeSchema.class {}
AssignmentMenteeSchema.setClass(AssignmentMentee);

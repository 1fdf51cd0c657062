import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';
import type { MentoringForm } from '@nastavnik/regulations';

const AssignmentSchema = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: {
    ...tenantColumns,
    mentorId: p.uuid(),
    mentorSchoolId: p.uuid(),
    form: p.text().$type<MentoringForm>(),
    /** Null while only proposed. */
    actDate: p.date().nullable(),
    actNumber: p.text().nullable(),
    startsOn: p.date().nullable(),
    termEndsOn: p.date().nullable(),
    supersedesId: p.uuid().nullable(),
    endedOn: p.date().nullable(),
    outcome: p.text().nullable(),
    reason: p.text().nullable(),
  },
  ...tenantTable({ district: true, person: 'false', manyRows: true }),
});

/** A mentor's assignment to one mentee or a group. */
export class Assignment extends AssignmentSchema.class {}
AssignmentSchema.setClass(Assignment);

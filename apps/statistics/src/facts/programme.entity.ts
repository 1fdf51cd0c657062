import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const ProgrammeSchema = defineEntity({
  name: 'Programme',
  tableName: 'programme',
  properties: {
    ...tenantColumns,
    assignmentId: p.uuid(),
    /** The last day to agree it. */
    due: p.date().nullable(),
    agreedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    reason: p.text().nullable(),
    reportsDue: p.date().nullable(),
    closedOn: p.date().nullable(),
  },
  indexes: [{ properties: ['tenantId', 'assignmentId'] }],
  ...tenantTable({ district: true, person: 'false', manyRows: true }),
});

/** A personalised programme: when it was due, agreed, ended and closed. */
export class Programme extends ProgrammeSchema.class {}
ProgrammeSchema.setClass(Programme);

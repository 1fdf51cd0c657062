import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const EmploymentSchema = defineEntity({
  name: 'Employment',
  tableName: 'employment',
  properties: {
    ...tenantColumns,
    personId: p.uuid().nullable(),
    isTeacher: p.boolean().default(false),
    teachingExperienceStart: p.date().nullable(),
    actualAdmissionDate: p.date().nullable(),
    /** Flagged as needing a mentor on these days. */
    needSince: p.date().nullable(),
    needUntil: p.date().nullable(),
    endedOn: p.date().nullable(),
  },
  ...tenantTable({ district: true, person: 'false', manyRows: true }),
});

/** Somebody's employment in the school, as far as figures need it. */
export class Employment extends EmploymentSchema.class {}
EmploymentSchema.setClass(Employment);

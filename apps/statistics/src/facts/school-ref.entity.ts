import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const SchoolRefSchema = defineEntity({
  name: 'SchoolRef',
  tableName: 'school_ref',
  properties: {
    ...tenantColumns,
    fullName: p.text(),
    shortName: p.text(),
    place: p.text(),
    isDistrict: p.boolean(),
  },
  ...tenantTable({ district: true, coordinator: 'true', person: 'false' }),
});

/** A school whose figures are kept, or the district office itself. */
export class SchoolRef extends SchoolRefSchema.class {}
SchoolRefSchema.setClass(SchoolRef);

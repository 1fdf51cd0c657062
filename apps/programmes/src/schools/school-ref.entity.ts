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
    founder: p.text(),
    address: p.text(),
    archiveIndex: p.text(),
    isDistrict: p.boolean().default(false),
  },
  ...tenantTable({ district: true, coordinator: 'true' }),
});

/** A school, or the district office itself, as papers name it. */
export class SchoolRef extends SchoolRefSchema.class {}
SchoolRefSchema.setClass(SchoolRef);

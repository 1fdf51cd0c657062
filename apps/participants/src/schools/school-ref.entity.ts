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
  },
  ...tenantTable({ coordinator: 'true' }),
});

/** How papers and the regional coordinator name the school, from messages. */
export class SchoolRef extends SchoolRefSchema.class {}
SchoolRefSchema.setClass(SchoolRef);

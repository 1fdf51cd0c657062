import { defineEntity, p } from '@mikro-orm/core';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const table = tenantTable();

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
  rowLevelSecurity: table.rowLevelSecurity,
  policies: [
    ...table.policies,
    // What a letterhead says is no secret: papers of other schools name theirs, and acts the office's.
    {
      name: 'letterheads_of_the_district',
      command: 'select',
      using: `district_id = ${sessionUuid('district_id')}`,
    },
  ],
});

/** What a letterhead needs of a school, from messages; the district's own stands beside them. */
export class SchoolRef extends SchoolRefSchema.class {}
SchoolRefSchema.setClass(SchoolRef);

import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const SchoolSchema = defineEntity({
  name: 'School',
  tableName: 'school',
  properties: {
    ...tenantColumns,
    fullName: p.text(),
    shortName: p.text(),
    place: p.text(),
    address: p.text(),
    founder: p.text(),
    kind: p.text(),
    /** Index of the case in which orders are filed, e.g. `03-05`. */
    archiveIndex: p.text(),
    siteUrl: p.text().nullable(),
    openedOn: p.date(),
  },
  uniques: [{ name: 'school_short_name', properties: ['districtId', 'shortName'] }],
  checks: [{ name: 'school_is_its_own_tenant', expression: 'id = tenant_id' }],
  ...tenantTable({ district: true, coordinator: 'true' }),
});

export class School extends SchoolSchema.class {}
SchoolSchema.setClass(School);

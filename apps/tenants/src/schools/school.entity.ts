import { defineEntity, p } from '@mikro-orm/core';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const table = tenantTable({ district: true, coordinator: 'true' });

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
    version: p.integer().version().default(1),
  },
  uniques: [{ name: 'school_short_name', properties: ['districtId', 'shortName'] }],
  checks: [{ name: 'school_is_its_own_tenant', expression: 'id = tenant_id' }],
  rowLevelSecurity: table.rowLevelSecurity,
  policies: [
    ...table.policies,
    // Signing in, and switching between schools, shows the names of all schools one has a role in.
    {
      name: 'works_here',
      command: 'select',
      using: `exists (select 1 from tenants.role_grant g where g.tenant_id = school.tenant_id and g.account_id = ${sessionUuid('actor_id')})`,
    },
  ],
});

export class School extends SchoolSchema.class {}
SchoolSchema.setClass(School);

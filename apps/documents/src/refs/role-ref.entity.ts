import { defineEntity, p } from '@mikro-orm/core';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const table = tenantTable();

const RoleRefSchema = defineEntity({
  name: 'RoleRef',
  tableName: 'role_ref',
  properties: {
    ...tenantColumns,
    personId: p.uuid(),
    role: p.text(),
    surname: p.text(),
    name: p.text(),
    patronymic: p.text().nullable(),
    gender: p.text().$type<'m' | 'f'>(),
    post: p.text(),
    validFrom: p.date(),
    /** First day without the role; null: until revoked. */
    validTo: p.date().nullable(),
  },
  indexes: [{ properties: ['tenantId', 'role'] }],
  rowLevelSecurity: table.rowLevelSecurity,
  policies: [
    ...table.policies,
    {
      name: 'who_signs_for_the_office',
      command: 'select',
      using: `role = 'DISTRICT_ADMIN' and district_id = ${sessionUuid('district_id')}`,
    },
  ],
});

/** Who holds which role from when to when: the id is the grant's. */
export class RoleRef extends RoleRefSchema.class {}
RoleRefSchema.setClass(RoleRef);

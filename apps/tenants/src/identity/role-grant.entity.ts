import { defineEntity, p } from '@mikro-orm/core';
import type { Role } from '@nastavnik/kernel';
import { sessionUuid, tenantColumns, tenantTable } from '@nastavnik/persistence';

const own = `account_id = ${sessionUuid('actor_id')}`;
const table = tenantTable({ district: true, person: own });

const RoleGrantSchema = defineEntity({
  name: 'RoleGrant',
  tableName: 'role_grant',
  properties: {
    ...tenantColumns,
    accountId: p.uuid(),
    personId: p.uuid(),
    role: p.text().$type<Role>(),
    post: p.text(),
    validFrom: p.date(),
    /** First day without the role; null: until revoked. */
    validTo: p.date().nullable(),
    orderId: p.uuid().nullable(),
  },
  indexes: [{ properties: ['accountId'] }, { properties: ['tenantId', 'role'] }],
  rowLevelSecurity: table.rowLevelSecurity,
  policies: [...table.policies, { name: 'own_grants', command: 'select', using: own }],
});

/** One role of one person in one school (or the district), from a day and perhaps to a day. */
export class RoleGrant extends RoleGrantSchema.class {}
RoleGrantSchema.setClass(RoleGrant);

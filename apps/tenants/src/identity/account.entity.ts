import { defineEntity, p } from '@mikro-orm/core';
import {
  sessionKey,
  sessionReach,
  sessionUuid,
  tenantColumns,
  tenantTable,
} from '@nastavnik/persistence';

const own = `id = ${sessionUuid('actor_id')}`;
const table = tenantTable({ district: true, person: own });
const presented = `${sessionReach} = 'SIGN_IN' and (email = ${sessionKey} or invitation_hash = ${sessionKey})`;

const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    ...tenantColumns,
    personId: p.uuid(),
    email: p.text(),
    surname: p.text(),
    name: p.text(),
    patronymic: p.text().nullable(),
    gender: p.text().$type<'m' | 'f'>(),
    passwordHash: p.text().nullable(),
    invitationHash: p.text().nullable(),
    invitationExpiresAt: p.datetime().nullable(),
    failedAttempts: p.integer().default(0),
    lockedUntil: p.datetime().nullable(),
    lastSignInAt: p.datetime().nullable(),
  },
  uniques: [
    { name: 'account_email', properties: ['email'] },
    { name: 'account_person', properties: ['tenantId', 'personId'] },
  ],
  checks: [{ name: 'account_email_lower', expression: 'email = lower(email)' }],
  rowLevelSecurity: table.rowLevelSecurity,
  policies: [
    ...table.policies,
    { name: 'own_account', using: own, check: own },
    // Somebody of another school who also holds a role here: named in the list of accounts, not to be changed.
    {
      name: 'holds_role_here',
      command: 'select',
      using: `exists (select 1 from tenants.role_grant g where g.account_id = account.id and g.tenant_id = ${sessionUuid('tenant_id')})`,
    },
    { name: 'sign_in_reads', command: 'select', using: presented },
    {
      name: 'sign_in_counts',
      command: 'update',
      using: presented,
      check: `${sessionReach} = 'SIGN_IN'`,
    },
  ],
});

/** Credentials of one person. What they may do is in their role grants. */
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

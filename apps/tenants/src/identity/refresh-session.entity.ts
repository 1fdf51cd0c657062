import { defineEntity, p } from '@mikro-orm/core';
import {
  sessionKey,
  sessionReach,
  sessionUuid,
  tenantColumns,
  tenantTable,
} from '@nastavnik/persistence';

const table = tenantTable();
const own = `account_id = ${sessionUuid('actor_id')}`;

const RefreshSessionSchema = defineEntity({
  name: 'RefreshSession',
  tableName: 'refresh_session',
  properties: {
    ...tenantColumns,
    accountId: p.uuid(),
    grantId: p.uuid(),
    /** All sessions that grew from one sign-in; a token used twice ends the whole family. */
    familyId: p.uuid(),
    tokenHash: p.text(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'refresh_session_token', properties: ['tokenHash'] }],
  indexes: [{ properties: ['accountId', 'familyId'] }],
  rowLevelSecurity: table.rowLevelSecurity,
  policies: [
    ...table.policies,
    { name: 'own_sessions', using: own, check: own },
    {
      name: 'presented_token',
      command: 'select',
      using: `${sessionReach} = 'SIGN_IN' and token_hash = ${sessionKey}`,
    },
  ],
});

/** One link of the chain of refresh tokens; only the hash is stored. */
export class RefreshSession extends RefreshSessionSchema.class {}
RefreshSessionSchema.setClass(RefreshSession);

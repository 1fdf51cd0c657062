import { p } from '@mikro-orm/core';

import { type Readers, tenantPolicies } from './tenant-policies';

/** The columns every row of a school starts with: school first, so that every key and index starts with it. */
export const tenantColumns = {
  tenantId: p.uuid().primary(),
  id: p.uuid().primary(),
  districtId: p.uuid(),
};

/** The security half of a table that belongs to schools; spread it into `defineEntity`. */
export const tenantTable = (readers: Readers = {}) => ({
  rowLevelSecurity: 'force' as const,
  policies: tenantPolicies(readers),
});

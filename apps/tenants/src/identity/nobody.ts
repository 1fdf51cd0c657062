import type { Actor } from '@nastavnik/kernel';
import { NOBODY } from '@nastavnik/persistence';

/** The session before sign-in: it reaches only what the presented key opens. */
export const nobody: Actor = {
  accountId: NOBODY,
  personId: null,
  districtId: NOBODY,
  tenantId: NOBODY,
  roles: [],
  reach: 'SIGN_IN',
  name: '',
};

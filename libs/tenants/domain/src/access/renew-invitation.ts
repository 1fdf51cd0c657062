import { accept, refuse, type Decision, type Role } from '@nastavnik/kernel';

import type { TenantsRefusal } from '../refusals';
import { grantableRoles } from './role-grant';

/** How long a personal link opens the door: fourteen days of twenty-four hours. */
export const INVITATION_MILLISECONDS = 14 * 24 * 60 * 60 * 1000;

/**
 * A new personal link for an account, which also serves a forgotten password. Only whoever could give every role the
 * account holds may do so: a curator cannot come by the head's account, nor one school by the account of another.
 */
export function renewInvitation(
  held: readonly { readonly role: Role; readonly tenantId: string }[],
  tenantId: string,
  giverRoles: readonly Role[],
): Decision<true, TenantsRefusal> {
  const grantable = grantableRoles(giverRoles);
  const all = held.every((g) => g.tenantId === tenantId && grantable.includes(g.role));
  return all ? accept(true) : refuse('MAY_NOT_GRANT');
}

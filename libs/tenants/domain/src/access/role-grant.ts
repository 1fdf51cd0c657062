import {
  accept,
  addDays,
  contains,
  overlaps,
  refuse,
  REACH_OF_ROLE,
  ROLES,
  type Decision,
  type LocalDate,
  type Period,
  type Role,
} from '@nastavnik/kernel';

import type { Ruled } from '../clause';
import type { TenantsRefusal } from '../refusals';

/** One role of one account in one tenant (a school, or the district itself) for a period. */
export interface RoleGrant {
  readonly accountId: string;
  readonly role: Role;
  readonly tenantId: string;
  readonly period: Period;
}

/** Whose hand gives and takes which role (004 3.4: the head approves the curator; domain.md section 2). */
export const GRANTABLE: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  DISTRICT_ADMIN: ['DISTRICT_ADMIN', 'REGIONAL_COORDINATOR', 'SCHOOL_HEAD'],
  SCHOOL_HEAD: ['CURATOR', 'CLERK', 'PSYCHOLOGIST', 'SITE_ADMIN', 'MENTOR', 'MENTEE'],
  CURATOR: ['MENTOR', 'MENTEE'],
};

/** The roles that someone who holds `roles` may give or take, in the order of the role list. */
export const grantableRoles = (roles: readonly Role[]): readonly Role[] =>
  ROLES.filter((role) => roles.some((own) => GRANTABLE[own]?.includes(role)));

/** The roles an account holds on a day in one tenant, each once. */
export const rolesOn = (
  grants: readonly RoleGrant[],
  tenantId: string,
  day: LocalDate,
): readonly Role[] =>
  ROLES.filter((role) =>
    grants.some((g) => g.role === role && g.tenantId === tenantId && contains(g.period, day)),
  );

export interface GrantRole extends RoleGrant {
  readonly tenantKind: 'SCHOOL' | 'DISTRICT';
  /** A head who acts for an absent or not yet appointed one stands beside the head. */
  readonly acting: boolean;
  /** Whether the person is a deputy head; asked only for CURATOR. */
  readonly isDeputy: boolean;
}

export interface GrantRules {
  /** The regulation lets only deputies be curators (004 3.5). `WARN` lets the head decide otherwise. */
  readonly curatorIsDeputy: Ruled<'ENFORCED' | 'WARN'>;
}

export interface GrantedRole extends RoleGrant {
  readonly warnings: readonly 'CURATOR_NOT_DEPUTY'[];
}

/**
 * Gives a role. `grants` are those of the account and, for a head, of the whole school. Refused: a role this hand may
 * not give, a role of a school in a district or the reverse, a period that ends before it starts or meets another of the
 * same role, a second head of a school who is not acting, a curator who is no deputy where 004 3.5 is enforced.
 */
export function grantRole(
  grants: readonly RoleGrant[],
  command: GrantRole,
  rules: GrantRules,
  giverRoles: readonly Role[],
): Decision<GrantedRole, TenantsRefusal> {
  const { role, tenantId, period, accountId } = command;
  if (!grantableRoles(giverRoles).includes(role)) return refuse('MAY_NOT_GRANT', { field: 'role' });
  const reach = REACH_OF_ROLE[role];
  const ofDistrict = reach === 'DISTRICT' || reach === 'COORDINATOR';
  if (ofDistrict !== (command.tenantKind === 'DISTRICT'))
    return refuse('ROLE_NOT_OF_TENANT', { field: 'role' });
  if (period.to !== null && period.to <= period.from) {
    return refuse('PERIOD_ENDS_BEFORE_START', { field: 'to' });
  }
  const rivals = grants.filter(
    (g) => g.role === role && g.tenantId === tenantId && overlaps(g.period, period),
  );
  if (rivals.some((g) => g.accountId === accountId))
    return refuse('GRANT_OVERLAPS', { field: 'from' });
  if (role === 'SCHOOL_HEAD' && !command.acting && rivals.length > 0) {
    return refuse('SCHOOL_HAS_HEAD', { field: 'role' });
  }
  const rule = role === 'CURATOR' && !command.isDeputy ? rules.curatorIsDeputy : null;
  if (rule?.value === 'ENFORCED') {
    return refuse('CURATOR_NOT_DEPUTY', { field: 'role', clause: rule.clause });
  }
  return accept({
    accountId,
    role,
    tenantId,
    period,
    warnings: rule === null ? [] : ['CURATOR_NOT_DEPUTY'],
  });
}

/**
 * Takes a role back; `lastDay` is the last day it holds, the day before its first for one that is to hold no more at
 * all. Who may give it may take it. The district is never left without an administrator: `others` are all other grants
 * of the district.
 */
export function revokeRole(
  grant: RoleGrant,
  command: { readonly lastDay: LocalDate },
  others: readonly RoleGrant[],
  takerRoles: readonly Role[],
): Decision<RoleGrant, TenantsRefusal> {
  if (!grantableRoles(takerRoles).includes(grant.role))
    return refuse('MAY_NOT_GRANT', { field: 'role' });
  const dayAfter = addDays(command.lastDay, 1);
  const { from, to: until } = grant.period;
  if (dayAfter < from) return refuse('PERIOD_ENDS_BEFORE_START', { field: 'lastDay' });
  const to = until !== null && until < dayAfter ? until : dayAfter;
  const replaced = others.some((g) => g.role === grant.role && contains(g.period, to));
  if (grant.role === 'DISTRICT_ADMIN' && !replaced) return refuse('LAST_DISTRICT_ADMIN');
  return accept({ ...grant, period: { from, to } });
}

import { describe, expect, it } from '@jest/globals';
import { ROLES, toLocalDate as d, type Role } from '@nastavnik/kernel';

import { LOCKOUT_MILLISECONDS, NO_FAILURES, recordFailure, retryAfterSeconds } from './lockout';
import { checkPassword } from './password';
import {
  GRANTABLE,
  grantRole,
  revokeRole,
  rolesOn,
  type GrantRole,
  type RoleGrant,
} from './role-grant';

const codeOf = (decision: { ok: boolean; refusal?: { code: string } }) =>
  decision.ok ? 'OK' : decision.refusal?.code;
const rules = { curatorIsDeputy: { value: 'ENFORCED' as const, clause: '004 3.5' } };
const command = (changes: Partial<GrantRole> = {}): GrantRole => ({
  accountId: 'a',
  role: 'CLERK',
  tenantId: 'school',
  tenantKind: 'SCHOOL',
  period: { from: d('2026-09-01'), to: null },
  acting: false,
  isDeputy: true,
  ...changes,
});
const grant = (changes: Partial<RoleGrant> = {}): RoleGrant => ({
  accountId: 'a',
  role: 'CLERK',
  tenantId: 'school',
  period: { from: d('2026-09-01'), to: d('2027-07-01') },
  ...changes,
});

describe('grantRole (004 3.4, 3.5)', () => {
  const district: readonly Role[] = ['DISTRICT_ADMIN', 'REGIONAL_COORDINATOR'];

  it.each(ROLES.flatMap((giver) => ROLES.map((role) => [giver, role] as const)))(
    '%s giving %s is decided by the table',
    (giver, role) => {
      const tenantKind = district.includes(role) ? 'DISTRICT' : 'SCHOOL';
      const decision = grantRole([], command({ role, tenantKind }), rules, [giver]);
      expect(codeOf(decision)).toBe(
        GRANTABLE[giver]?.includes(role) === true ? 'OK' : 'MAY_NOT_GRANT',
      );
    },
  );

  it('nobody gives a role to reach their own or a higher office', () => {
    expect(GRANTABLE.SCHOOL_HEAD).not.toContain('SCHOOL_HEAD');
    expect(GRANTABLE.CURATOR).not.toContain('CURATOR');
    expect(GRANTABLE.CLERK).toBeUndefined();
  });

  it('keeps roles of a school and of the district apart', () => {
    const wrong = command({ role: 'SCHOOL_HEAD', tenantKind: 'DISTRICT' });
    expect(codeOf(grantRole([], wrong, rules, ['DISTRICT_ADMIN']))).toBe('ROLE_NOT_OF_TENANT');
    const reverse = command({ role: 'DISTRICT_ADMIN' });
    expect(codeOf(grantRole([], reverse, rules, ['DISTRICT_ADMIN']))).toBe('ROLE_NOT_OF_TENANT');
  });

  it.each([
    ['2026-08-31', 'PERIOD_ENDS_BEFORE_START'],
    ['2026-09-01', 'PERIOD_ENDS_BEFORE_START'],
    ['2026-09-02', 'OK'],
  ])('a grant from 1 September whose end is %s: %s', (to, code) => {
    const period = { from: d('2026-09-01'), to: d(to) };
    expect(codeOf(grantRole([], command({ period }), rules, ['SCHOOL_HEAD']))).toBe(code);
  });

  it.each([
    ['2027-06-30', 'GRANT_OVERLAPS'],
    ['2027-07-01', 'OK'],
    ['2027-07-02', 'OK'],
  ])('beside a grant that ends on 1 July, one from %s: %s', (from, code) => {
    const period = { from: d(from), to: null };
    expect(codeOf(grantRole([grant()], command({ period }), rules, ['SCHOOL_HEAD']))).toBe(code);
  });

  it('a school has one head, beside whom another may act', () => {
    const head = grant({ accountId: 'b', role: 'SCHOOL_HEAD' });
    const wanted = command({ role: 'SCHOOL_HEAD' });
    expect(codeOf(grantRole([head], wanted, rules, ['DISTRICT_ADMIN']))).toBe('SCHOOL_HAS_HEAD');
    expect(codeOf(grantRole([head], { ...wanted, acting: true }, rules, ['DISTRICT_ADMIN']))).toBe(
      'OK',
    );
    expect(
      codeOf(grantRole([{ ...head, tenantId: 'other' }], wanted, rules, ['DISTRICT_ADMIN'])),
    ).toBe('OK');
  });

  it('a curator who is no deputy is refused, warned of or let through as the regulation says (004 3.5)', () => {
    const wanted = command({ role: 'CURATOR', isDeputy: false });
    expect(grantRole([], wanted, rules, ['SCHOOL_HEAD'])).toMatchObject({
      refusal: { code: 'CURATOR_NOT_DEPUTY', clause: '004 3.5' },
    });
    const warn = { curatorIsDeputy: { value: 'WARN' as const, clause: '004 3.5' } };
    expect(grantRole([], wanted, warn, ['SCHOOL_HEAD'])).toMatchObject({
      value: { warnings: ['CURATOR_NOT_DEPUTY'] },
    });
    expect(grantRole([], wanted, { curatorIsDeputy: null }, ['SCHOOL_HEAD'])).toMatchObject({
      value: { warnings: [] },
    });
  });
});

describe('rolesOn', () => {
  it('counts a grant from its first day to the day before its end, in its own school', () => {
    const grants = [
      grant(),
      grant({ role: 'CURATOR' }),
      grant({ role: 'MENTOR', tenantId: 'other' }),
    ];
    expect(rolesOn(grants, 'school', d('2026-08-31'))).toEqual([]);
    expect(rolesOn(grants, 'school', d('2026-09-01'))).toEqual(['CURATOR', 'CLERK']);
    expect(rolesOn(grants, 'school', d('2027-06-30'))).toEqual(['CURATOR', 'CLERK']);
    expect(rolesOn(grants, 'school', d('2027-07-01'))).toEqual([]);
    expect(rolesOn(grants, 'other', d('2026-09-01'))).toEqual(['MENTOR']);
  });
});

describe('revokeRole', () => {
  it('ends the grant after its last day and never prolongs it', () => {
    const revoke = (lastDay: string) =>
      revokeRole(grant(), { lastDay: d(lastDay) }, [], ['SCHOOL_HEAD']);
    expect(revoke('2026-12-31')).toMatchObject({ value: { period: { to: '2027-01-01' } } });
    expect(revoke('2027-12-31')).toMatchObject({ value: { period: { to: '2027-07-01' } } });
    expect(revoke('2026-09-01')).toMatchObject({ value: { period: { to: '2026-09-02' } } });
    expect(revoke('2026-08-31')).toMatchObject({ value: { period: { to: '2026-09-01' } } });
    expect(codeOf(revoke('2026-08-30'))).toBe('PERIOD_ENDS_BEFORE_START');
  });

  it('only the hand that gives a role takes it', () => {
    expect(codeOf(revokeRole(grant(), { lastDay: d('2026-12-31') }, [], ['CURATOR']))).toBe(
      'MAY_NOT_GRANT',
    );
  });

  it('the district keeps an administrator on the day after', () => {
    const admin = grant({ role: 'DISTRICT_ADMIN', tenantId: 'district' });
    const revoke = (others: readonly RoleGrant[]) =>
      codeOf(revokeRole(admin, { lastDay: d('2026-12-31') }, others, ['DISTRICT_ADMIN']));
    const other = (from: string, to: string | null) => [
      { ...admin, accountId: 'b', period: { from: d(from), to: to === null ? null : d(to) } },
    ];
    expect(revoke([])).toBe('LAST_DISTRICT_ADMIN');
    expect(revoke(other('2026-09-01', '2027-01-01'))).toBe('LAST_DISTRICT_ADMIN');
    expect(revoke(other('2027-01-02', null))).toBe('LAST_DISTRICT_ADMIN');
    expect(revoke(other('2027-01-01', null))).toBe('OK');
  });
});

describe('checkPassword', () => {
  it.each([
    ['девятьзна', 'PASSWORD_TOO_SHORT'],
    ['десятьзнак', 'OK'],
    ['🙂🙂🙂🙂🙂', 'PASSWORD_TOO_SHORT'],
    ['аааааааааа', 'PASSWORD_REPEATS'],
    ['Curator.One@example.org', 'PASSWORD_IS_EMAIL'],
    ['CURATOR.ONE', 'PASSWORD_IS_EMAIL'],
    ['curator.one@example.org!', 'OK'],
    ['ab'.repeat(100), 'OK'],
    ['ab'.repeat(100) + 'a', 'PASSWORD_TOO_LONG'],
  ])('%j gives %s', (password, code) => {
    expect(codeOf(checkPassword(password, 'curator.one@example.org'))).toBe(code);
  });
});

describe('lockout', () => {
  const failed = (times: number, at: number) =>
    Array.from({ length: times }).reduce<typeof NO_FAILURES>(
      (s) => recordFailure(s, at),
      NO_FAILURES,
    );

  it('locks at the fifth failure in a row for fifteen minutes', () => {
    expect(retryAfterSeconds(failed(4, 1000), 1000)).toBe(0);
    expect(retryAfterSeconds(failed(5, 1000), 1000)).toBe(900);
    expect(retryAfterSeconds(failed(5, 0), LOCKOUT_MILLISECONDS - 1)).toBe(1);
    expect(retryAfterSeconds(failed(5, 0), LOCKOUT_MILLISECONDS)).toBe(0);
  });

  it('tries while locked do not prolong it, and counting starts anew afterwards', () => {
    const locked = failed(5, 0);
    expect(recordFailure(locked, 60_000)).toEqual(locked);
    expect(recordFailure(locked, LOCKOUT_MILLISECONDS)).toEqual({ failures: 1, lockedUntil: null });
  });
});

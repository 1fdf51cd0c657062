import { describe, expect, it } from '@jest/globals';
import { REACH_OF_ROLE, ROLES } from '@nastavnik/kernel';

import {
  mayDo,
  PERMISSIONS,
  PERMISSION_NAMES,
  permissionsOf,
  type PermissionRule,
} from './permissions';

describe('permissions', () => {
  it.each(PERMISSION_NAMES)(
    '%s is somebody’s, names each role once and cites its ground',
    (name) => {
      const rule: PermissionRule = PERMISSIONS[name];
      expect(rule.roles.length).toBeGreaterThan(0);
      expect(new Set(rule.roles).size).toBe(rule.roles.length);
      expect(rule.clause).toMatch(/^(00[0-4] (RM-\d|\d)|152-ФЗ \d|\[D\]$)/);
    },
  );

  it.each([
    ['school:open', ['DISTRICT_ADMIN']],
    ['regulation:approve', ['SCHOOL_HEAD']],
    ['order:sign', ['SCHOOL_HEAD']],
    ['programme:draft', ['MENTOR']],
    ['programme:acquaint', ['MENTEE']],
    ['meeting:log', ['MENTOR']],
    ['meeting:confirm', ['MENTEE']],
    ['package:submit', ['SCHOOL_HEAD']],
    ['package:decide', ['DISTRICT_ADMIN', 'REGIONAL_COORDINATOR']],
    ['act:sign', ['DISTRICT_ADMIN']],
    ['messages:read', ['DISTRICT_ADMIN']],
  ] as const)('%s belongs to %j alone', (permission, roles) => {
    expect(ROLES.filter((role) => mayDo(permission, [role]))).toEqual(roles);
  });

  it('district roles hold no right over names and personal files of a school (domain.md section 2)', () => {
    const ofPeople = PERMISSION_NAMES.filter((name) =>
      /^(staff|consent|survey|support|bank:read$)/.test(name),
    );
    for (const role of ROLES.filter((r) =>
      ['DISTRICT', 'COORDINATOR'].includes(REACH_OF_ROLE[r]),
    )) {
      expect(ofPeople.filter((name) => mayDo(name, [role]))).toEqual([]);
    }
  });

  it('health and life situation are for curator and psychologist only', () => {
    expect(ROLES.filter((role) => mayDo('bank:read-reason', [role]))).toEqual([
      'CURATOR',
      'PSYCHOLOGIST',
    ]);
  });

  it('mentor and mentee reach pairs, programmes and papers only as their own', () => {
    for (const role of ['MENTOR', 'MENTEE'] as const) {
      const wide = permissionsOf([role]).filter((name) => {
        const rule: PermissionRule = PERMISSIONS[name];
        return rule.own !== true;
      });
      expect(wide).toEqual(
        expect.not.arrayContaining(['pair:read', 'programme:read', 'document:read', 'bank:read']),
      );
    }
  });

  it('no roles, no permissions', () => {
    expect(permissionsOf([])).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';

import { mayDo, type Permission, PERMISSIONS } from './permissions';
import { REACH_OF_ROLE, ROLES } from './role';

const NAMES = Object.keys(PERMISSIONS) as Permission[];
const holders = (permission: Permission) => ROLES.filter((role) => mayDo([role], permission));

describe('permissions', () => {
  it.each(NAMES)('%s is somebody’s, names each role once and cites its ground', (name) => {
    const { roles, clause } = PERMISSIONS[name];
    expect(roles.length).toBeGreaterThan(0);
    expect(new Set(roles).size).toBe(roles.length);
    expect(clause).toMatch(/^(00[0-4] (RM-\d|\d)|152-ФЗ \d|ТК РФ \d|D$)/);
  });

  it.each([
    ['school:open', ['DISTRICT_ADMIN']],
    ['regulation:approve', ['SCHOOL_HEAD']],
    ['programme:draft', ['MENTOR']],
    ['programme:acquaint', ['MENTEE']],
    ['meeting:log', ['MENTOR']],
    ['meeting:confirm', ['MENTEE']],
    ['package:submit', ['SCHOOL_HEAD']],
    ['package:decide', ['DISTRICT_ADMIN', 'REGIONAL_COORDINATOR']],
    ['messages:read', ['DISTRICT_ADMIN']],
    ['messages:retry', ['DISTRICT_ADMIN']],
  ] as const)('%s belongs to %j alone', (permission, roles) => {
    expect(holders(permission)).toEqual(roles);
  });

  it('district roles hold no right over the staff list and the consents of a school (domain.md section 2)', () => {
    const ofDistrict = ROLES.filter((role) =>
      ['DISTRICT', 'COORDINATOR'].includes(REACH_OF_ROLE[role]),
    );
    const ofPeople = NAMES.filter((name) => /^(staff|consent|bank):(read|edit|import)$/.test(name));
    expect(ofPeople.length).toBeGreaterThan(3);
    for (const name of ofPeople)
      expect(holders(name).filter((role) => ofDistrict.includes(role))).toEqual([]);
  });

  it('no roles, no permissions', () => {
    expect(NAMES.filter((name) => mayDo([], name))).toEqual([]);
  });
});

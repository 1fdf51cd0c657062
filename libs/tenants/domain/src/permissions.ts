import type { Role } from '@nastavnik/kernel';

export interface PermissionRule {
  readonly roles: readonly Role[];
  /** The clause that gives the right, or `[D]` for a decision of this product. */
  readonly clause: string;
  /** The right covers only one's own papers: the decision checks whose they are. */
  readonly own?: true;
}

const ADMIN = ['DISTRICT_ADMIN'] as const;
const COORDINATORS = ['REGIONAL_COORDINATOR', 'DISTRICT_ADMIN'] as const;
const HEAD = ['SCHOOL_HEAD'] as const;
const CURATOR = ['CURATOR'] as const;
const LEADERS = ['SCHOOL_HEAD', 'CURATOR'] as const;
const OFFICE = ['SCHOOL_HEAD', 'CURATOR', 'CLERK'] as const;
const MENTOR = ['MENTOR'] as const;
const MENTEE = ['MENTEE'] as const;
const PAIR = ['MENTOR', 'MENTEE'] as const;
/** Everyone who is a person in a school and may have papers of their own. */
const PEOPLE = [
  'SCHOOL_HEAD',
  'CURATOR',
  'CLERK',
  'MENTOR',
  'MENTEE',
  'PSYCHOLOGIST',
  'SITE_ADMIN',
] as const;
const EVERYONE = [...PEOPLE, 'DISTRICT_ADMIN', 'REGIONAL_COORDINATOR'] as const;

/** Who may ask for which operation at all. Whose row it is and whether it may happen now is decided elsewhere. */
export const PERMISSIONS = {
  'account:read-own': { roles: EVERYONE, clause: '[D]', own: true },
  'account:change-password': { roles: EVERYONE, clause: '[D]', own: true },
  'account:invite': { roles: ['DISTRICT_ADMIN', 'SCHOOL_HEAD', 'CURATOR'], clause: '[D]' },
  'account:read': { roles: ['DISTRICT_ADMIN', 'SCHOOL_HEAD'], clause: '[D]' },
  'account:block': { roles: ['DISTRICT_ADMIN', 'SCHOOL_HEAD'], clause: '[D]' },
  'role:grant': { roles: ['DISTRICT_ADMIN', 'SCHOOL_HEAD', 'CURATOR'], clause: '004 3.4' },
  'role:revoke': { roles: ['DISTRICT_ADMIN', 'SCHOOL_HEAD', 'CURATOR'], clause: '004 3.4' },
  'district:read': { roles: COORDINATORS, clause: '[D]' },
  'school:open': { roles: ADMIN, clause: '[D]' },
  'school:edit': { roles: ['DISTRICT_ADMIN', 'SCHOOL_HEAD'], clause: '[D]' },
  'school:read': { roles: EVERYONE, clause: '[D]' },

  'regulation:read': { roles: EVERYONE, clause: '004 8.1' },
  'regulation:edit': { roles: LEADERS, clause: '004 3.6a' },
  'regulation:submit': { roles: LEADERS, clause: '004 3.6a' },
  'regulation:approve': { roles: HEAD, clause: '004 3.1' },
  'roadmap:read': { roles: EVERYONE, clause: '004 3.4' },
  'roadmap:edit': { roles: CURATOR, clause: '004 3.5' },
  'roadmap:approve': { roles: HEAD, clause: '004 3.4' },
  'association:propose': { roles: CURATOR, clause: '004 3.5' },
  'association:approve': { roles: HEAD, clause: '004 3.4' },

  'staff:read': { roles: [...OFFICE, 'PSYCHOLOGIST'], clause: '004 3.5' },
  'staff:import': { roles: OFFICE, clause: '004 3.5' },
  'staff:edit': { roles: OFFICE, clause: '004 3.5' },
  'staff:read-file': { roles: [...LEADERS, 'MENTOR'], clause: '004 4.1' },
  'bank:read': { roles: [...OFFICE, 'PSYCHOLOGIST'], clause: '004 3.5' },
  'bank:read-reason': { roles: ['CURATOR', 'PSYCHOLOGIST'], clause: '152-ФЗ 10' },
  'bank:read-offered': { roles: COORDINATORS, clause: '004 3.3' },
  'bank:edit': { roles: CURATOR, clause: '004 3.5' },
  'bank:propose': { roles: LEADERS, clause: '004 3.5' },
  'bank:activate': { roles: LEADERS, clause: '004 3.8' },
  'need:read': { roles: [...LEADERS, 'REGIONAL_COORDINATOR', 'DISTRICT_ADMIN'], clause: '004 3.5' },
  'survey:file': { roles: PEOPLE, clause: '004 RM-2, RM-3', own: true },
  'survey:read': { roles: ['CURATOR', 'PSYCHOLOGIST'], clause: '004 RM-3' },
  'consent:read': { roles: OFFICE, clause: '004 RM-2, RM-3' },
  'consent:read-own': { roles: PEOPLE, clause: '152-ФЗ 14', own: true },
  'consent:request': { roles: OFFICE, clause: '004 RM-2, RM-3' },
  'consent:sign': { roles: PEOPLE, clause: '004 3.7', own: true },
  'consent:decline': { roles: PEOPLE, clause: '004 1.3', own: true },
  'consent:withdraw': { roles: PEOPLE, clause: '152-ФЗ 9', own: true },
  'consent:register': { roles: ['CLERK', 'CURATOR'], clause: '004 3.7' },
  'training:record': { roles: CURATOR, clause: '004 3.5' },
  'support:edit': { roles: ['PSYCHOLOGIST'], clause: '004 3.6a' },
  'support:read-status': { roles: ['PSYCHOLOGIST', 'CURATOR'], clause: '004 3.6a' },

  'pair:read': { roles: [...OFFICE, 'PSYCHOLOGIST'], clause: '004 3.5' },
  'pair:read-own': { roles: PAIR, clause: '004 6.2', own: true },
  'pair:suggest': { roles: CURATOR, clause: '004 6.1' },
  'pair:propose': { roles: CURATOR, clause: '004 6.2' },
  'pair:answer': { roles: PAIR, clause: '004 1.3', own: true },
  'order:request': { roles: LEADERS, clause: '004 3.2' },
  'order:sign': { roles: HEAD, clause: '004 3.4' },
  'order:register': { roles: OFFICE, clause: '004 3.4' },
  'order:cancel': { roles: LEADERS, clause: '[D]' },
  'document:read': { roles: OFFICE, clause: '[D]' },
  'document:read-own': { roles: PEOPLE, clause: '[D]', own: true },
  'document:acquaint': { roles: PEOPLE, clause: '004 3.6b', own: true },
  'document:file': { roles: ['CLERK'], clause: '[D]' },
  'document:publish': { roles: ['SITE_ADMIN'], clause: '004 8.1' },
  'document:release': { roles: HEAD, clause: '004 8.2' },

  'programme:read': { roles: [...LEADERS, 'PSYCHOLOGIST'], clause: '004 3.5' },
  'programme:read-own': { roles: PAIR, clause: '004 5.1', own: true },
  'programme:draft': { roles: MENTOR, clause: '004 3.6b', own: true },
  'programme:acquaint': { roles: MENTEE, clause: '004 3.6b', own: true },
  'programme:agree': { roles: CURATOR, clause: '004 3.5' },
  'programme:extend': { roles: PAIR, clause: '004 7.2', own: true },
  'programme:end-early': { roles: [...PAIR, 'CURATOR'], clause: '004 7.1' },
  'programme:close': { roles: CURATOR, clause: '004 3.5' },
  'meeting:log': { roles: MENTOR, clause: '004 4.1', own: true },
  'meeting:confirm': { roles: MENTEE, clause: '004 5.2', own: true },
  'report:file': { roles: PAIR, clause: '004 3.6b', own: true },
  'report:read': { roles: LEADERS, clause: '004 3.5' },
  'report:return': { roles: CURATOR, clause: '004 3.5' },
  'report:excuse': { roles: HEAD, clause: '[D]' },
  'case:open': { roles: [...LEADERS, ...PAIR], clause: '004 3.8' },
  'case:decide': { roles: HEAD, clause: '004 3.8' },
  'package:read': { roles: [...LEADERS, ...COORDINATORS], clause: '004 3.3' },
  'package:draft': { roles: CURATOR, clause: '004 3.3' },
  'package:submit': { roles: HEAD, clause: '004 3.3' },
  'package:decide': { roles: COORDINATORS, clause: '004 3.3' },
  'act:sign': { roles: ADMIN, clause: '004 3.3' },
  'reward:propose': { roles: [...LEADERS, 'MENTOR'], clause: '004 3.6a' },
  'reward:decide': { roles: HEAD, clause: '[D]' },

  'statistics:school': { roles: [...OFFICE, ...COORDINATORS], clause: '004 3.5' },
  'statistics:district': { roles: COORDINATORS, clause: '[D]' },
  'statistics:rebuild': { roles: ADMIN, clause: '[D]' },
  'report:analytical': { roles: LEADERS, clause: '004 3.5' },
  'return:submit': { roles: OFFICE, clause: '004 3.5' },
  'today:read': { roles: EVERYONE, clause: '[D]', own: true },
  'audit:read': { roles: ['DISTRICT_ADMIN', 'SCHOOL_HEAD'], clause: '[D]' },
  'messages:read': { roles: ADMIN, clause: '[D]' },
  'messages:retry': { roles: ADMIN, clause: '[D]' },
} as const satisfies Readonly<Record<string, PermissionRule>>;

export type Permission = keyof typeof PERMISSIONS;

export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as readonly Permission[];

/** Whether any of these roles carries the permission. */
export const mayDo = (permission: Permission, roles: readonly Role[]): boolean => {
  const rule: PermissionRule = PERMISSIONS[permission];
  return rule.roles.some((role) => roles.includes(role));
};

/** Everything these roles may ask for: what a console shows at all. */
export const permissionsOf = (roles: readonly Role[]): readonly Permission[] =>
  PERMISSION_NAMES.filter((permission) => mayDo(permission, roles));

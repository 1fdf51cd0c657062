import type { Role } from './role';

const SCHOOL = ['SCHOOL_HEAD', 'CURATOR', 'CLERK'] as const satisfies readonly Role[];
const PAIR = ['MENTOR', 'MENTEE'] as const satisfies readonly Role[];
const EVERYONE = [
  ...SCHOOL,
  ...PAIR,
  'DISTRICT_ADMIN',
  'REGIONAL_COORDINATOR',
  'PSYCHOLOGIST',
  'SITE_ADMIN',
] as const satisfies readonly Role[];

interface Grant {
  readonly roles: readonly Role[];
  /** Where the right comes from; `D` marks a design default. */
  readonly clause: string;
}

const grant = (clause: string, ...roles: readonly Role[]): Grant => ({ clause, roles });

/** Which role may ask for which action. Whose row it is and whether it may happen now is decided elsewhere. */
export const PERMISSIONS = {
  'self:read': grant('D', ...EVERYONE),
  'self:password': grant('D', ...EVERYONE),
  'school:open': grant('D', 'DISTRICT_ADMIN'),
  'school:read': grant('D', ...EVERYONE),
  'school:edit': grant('D', 'DISTRICT_ADMIN', 'SCHOOL_HEAD'),
  'account:read': grant('D', 'DISTRICT_ADMIN', 'SCHOOL_HEAD', 'CURATOR'),
  'account:invite': grant('004 3.4', 'DISTRICT_ADMIN', 'SCHOOL_HEAD', 'CURATOR'),
  'regulation:read': grant('004 8.1', ...EVERYONE),
  'regulation:edit': grant('004 3.6a', 'SCHOOL_HEAD', 'CURATOR'),
  'regulation:approve': grant('004 3.1', 'SCHOOL_HEAD'),
  'calendar:read': grant('D', ...EVERYONE),
  /** Days off of a year, for every term of the district. */
  'calendar:correct': grant('D', 'DISTRICT_ADMIN'),
  'roadmap:read': grant('004 3.4', ...SCHOOL, 'PSYCHOLOGIST', 'SITE_ADMIN'),
  'roadmap:edit': grant('004 3.5', 'CURATOR'),
  'roadmap:approve': grant('004 3.4', 'SCHOOL_HEAD'),
  'staff:read': grant('004 3.5', ...SCHOOL, 'PSYCHOLOGIST'),
  'staff:import': grant('004 3.5', ...SCHOOL),
  'bank:read': grant('004 3.5', ...SCHOOL, 'PSYCHOLOGIST'),
  'bank:edit': grant('004 3.5', 'CURATOR', 'CLERK', 'SCHOOL_HEAD'),
  'bank:activate': grant('004 3.8', 'CURATOR', 'SCHOOL_HEAD'),
  'bank:leave': grant('004 3.5', 'CURATOR'),
  /** A reason that speaks of health: every look is recorded. */
  'bank:special': grant('D', 'CURATOR', 'PSYCHOLOGIST'),
  'survey:file': grant('004 RM-2, RM-3', 'CURATOR', ...PAIR),
  /** Whom to ask to mentor in another school. */
  'mentor:choose': grant('004 3.3', 'REGIONAL_COORDINATOR'),
  'consent:read': grant('004 RM-2', ...SCHOOL),
  'consent:request': grant('004 RM-2', ...SCHOOL),
  /** To decline or withdraw: one's own, or entered from a paper. */
  'consent:answer': grant('152-ФЗ 9', 'CURATOR', 'CLERK', ...PAIR),
  'pair:read': grant('004 3.4', ...EVERYONE),
  'pair:suggest': grant('004 3.6a', 'CURATOR', 'SCHOOL_HEAD'),
  'pair:propose': grant('004 3.5', 'CURATOR'),
  'pair:cancel': grant('004 1.3', 'CURATOR', 'SCHOOL_HEAD'),
  'case:open': grant('004 3.8', 'CURATOR', 'SCHOOL_HEAD', ...PAIR),
  'case:review': grant('004 3.8', 'CURATOR'),
  'case:reject': grant('D', 'SCHOOL_HEAD'),
  'order:request': grant('004 3.4', 'CURATOR', 'SCHOOL_HEAD', 'CLERK'),
  'document:read': grant('D', ...EVERYONE),
  'document:sign': grant('004 3.7', ...EVERYONE),
  'document:register': grant('D', 'CLERK', 'CURATOR', 'SCHOOL_HEAD', 'DISTRICT_ADMIN'),
  'document:upload': grant('004 RM-2', ...SCHOOL, ...PAIR, 'DISTRICT_ADMIN'),
  'document:cancel': grant('D', ...SCHOOL, 'DISTRICT_ADMIN'),
  'programme:read': grant('004 3.6b', ...EVERYONE),
  'programme:draft': grant('004 3.6b', 'MENTOR'),
  'programme:acquaint': grant('004 3.6b', 'MENTEE'),
  'programme:agree': grant('004 3.5', 'CURATOR'),
  'programme:complete': grant('004 3.6b', 'MENTOR', 'CURATOR'),
  'programme:terminate': grant('004 7.1', ...PAIR, 'CURATOR'),
  'programme:close': grant('004 3.5', 'CURATOR'),
  'meeting:log': grant('004 4.1', 'MENTOR'),
  'meeting:confirm': grant('004 5.2', 'MENTEE'),
  'report:file': grant('004 3.6b', ...PAIR),
  'report:review': grant('004 3.5', 'CURATOR'),
  'report:excuse': grant('D', 'SCHOOL_HEAD'),
  'package:read': grant(
    '004 3.3',
    'SCHOOL_HEAD',
    'CURATOR',
    'REGIONAL_COORDINATOR',
    'DISTRICT_ADMIN',
  ),
  'package:draft': grant('004 3.3', 'CURATOR'),
  'package:submit': grant('004 3.3', 'SCHOOL_HEAD'),
  'package:decide': grant('004 3.3', 'REGIONAL_COORDINATOR', 'DISTRICT_ADMIN'),
  'statistics:school': grant('004 3.5', 'SCHOOL_HEAD', 'CURATOR', 'CLERK', 'DISTRICT_ADMIN'),
  'statistics:district': grant('D', 'DISTRICT_ADMIN', 'REGIONAL_COORDINATOR'),
  'audit:read': grant('D', 'DISTRICT_ADMIN', 'SCHOOL_HEAD', 'CURATOR'),
  'messages:read': grant('D', 'DISTRICT_ADMIN'),
  'messages:retry': grant('D', 'DISTRICT_ADMIN'),
} as const satisfies Record<string, Grant>;

export type Permission = keyof typeof PERMISSIONS;

export const mayDo = (roles: readonly Role[], permission: Permission): boolean =>
  PERMISSIONS[permission].roles.some((role) => roles.includes(role));

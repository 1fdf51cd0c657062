import { code, page, table } from './markdown.mjs';

/** What each role may ask for, and where the right comes from. */
export function permissionsPage({ kernel }) {
  const { PERMISSIONS, ROLES, REACH_OF_ROLE } = kernel;
  const section = (role) => [
    `## ${role}`,
    `Reach of a session: ${REACH_OF_ROLE[role]}.`,
    table(
      ['permission', 'clause'],
      Object.entries(PERMISSIONS)
        .filter(([, { roles }]) => roles.includes(role))
        .map(([name, { clause }]) => [code(name), clause]),
    ),
  ];
  return page(
    'Permissions',
    'Which role may ask for which action; `D` marks a default of ours. Whose row it is, and whether it may happen now, is decided by row-level security and by the decisions.',
    ...ROLES.flatMap(section),
  );
}

export { TENANTS_REFUSALS, type TenantsRefusal } from './refusals';
export type { Ruled } from './clause';
export {
  REGULATION_ACTIONS,
  REGULATION_MACHINE,
  REGULATION_STATES,
  type RegulationAction,
  type RegulationState,
} from './regulation/regulation-machine';
export type { RegulationVersionSnapshot } from './regulation/regulation-version';
export { adoptRegulation, changeParameters } from './regulation/draft-regulation';
export {
  returnRegulation,
  submitRegulation,
  type ReviewRules,
  type SubmitRegulation,
} from './regulation/review-regulation';
export {
  approveRegulation,
  bringIntoForce,
  supersedeRegulation,
  type ApproveRegulation,
} from './regulation/approve-regulation';
export { openSchool, schoolRefusals, type OpenSchool } from './school/open-school';
export {
  GRANTABLE,
  grantRole,
  grantableRoles,
  revokeRole,
  rolesOn,
  type GrantRole,
  type GrantRules,
  type GrantedRole,
  type RoleGrant,
} from './access/role-grant';
export { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH, checkPassword } from './access/password';
export {
  LOCKOUT_MILLISECONDS,
  MAX_FAILURES,
  NO_FAILURES,
  recordFailure,
  retryAfterSeconds,
  type SignInAttempts,
} from './access/lockout';
export {
  PERMISSIONS,
  PERMISSION_NAMES,
  mayDo,
  permissionsOf,
  type Permission,
  type PermissionRule,
} from './permissions';

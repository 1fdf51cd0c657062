export { TENANTS_REFUSALS, type TenantsRefusal } from './refusals';
export type { Ruled } from './clause';
export {
  CALENDAR_YEARS_AHEAD,
  correctCalendarYear,
  FIRST_CALENDAR_YEAR,
  type CorrectCalendarYear,
} from './calendar/correct-calendar-year';
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
  type CollegialMinutes,
  type MinutesEntry,
  type ReviewRules,
  type SubmitRegulation,
} from './regulation/review-regulation';
export {
  approveRegulation,
  bringIntoForce,
  supersedeRegulation,
  type ApproveRegulation,
} from './regulation/approve-regulation';
export { editSchool, type SchoolChange, type SchoolDetails } from './school/edit-school';
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
  DEFAULT_POSTS,
  inviteAccount,
  type InviteAccount,
  type InvitedPerson,
  type InviteSnapshot,
  type KnownPerson,
} from './access/invite-account';
export { INVITATION_MILLISECONDS, renewInvitation } from './access/renew-invitation';
export { clauseInWords } from './regulation/clause-in-words';
export { rulesInWords, valueInWords, type RuleInWords } from './regulation/rules-in-words';
export { settleVersions, type DatedVersion } from './regulation/settle-versions';
export {
  compareRegulations,
  isSameRule,
  type ComparedRule,
} from './regulation/compare-regulations';
export { requestOrder, type RequestOrder } from './regulation/request-order';
export {
  COLLEGIAL_BODIES,
  COLLEGIAL_BODY_GENITIVE,
  type CollegialBody,
} from './regulation/collegial-body';
export {
  ROADMAP_ACTIONS,
  ROADMAP_MACHINE,
  ROADMAP_STATES,
  type RoadmapAction,
  type RoadmapState,
} from './roadmap/roadmap-machine';
export {
  ROADMAP_ITEM_ACTIONS,
  ROADMAP_ITEM_MACHINE,
  ROADMAP_ITEM_STATES,
  type RoadmapItemAction,
  type RoadmapItemState,
} from './roadmap/roadmap-item-machine';
export {
  isOverdue,
  openItems,
  stageProgress,
  type ItemDates,
  type PlannedItem,
  type StageProgress,
} from './roadmap/roadmap-item';
export {
  approveRoadmap,
  beginRoadmap,
  changeRoadmap,
  completeRoadmap,
  requestRoadmapOrder,
  roadmapStateOn,
  startRoadmap,
  type RoadmapSnapshot,
} from './roadmap/approve-roadmap';
export {
  cancelItem,
  checkComment,
  completeItem,
  startItem,
  type Evidence,
  type WorkedItem,
} from './roadmap/work-on-item';
export { fulfilledItems, type FulfillableItem, type RoadmapFact } from './roadmap/fulfil-items';
export { checkDates, previewMove, type ItemMove } from './roadmap/move-item';
export { copyItems, type ShiftedDay } from './roadmap/copy-roadmap';
export { draftRoadmap, type DraftedItem, type DraftedRoadmap } from './roadmap/draft-roadmap';
export type { RoadmapTemplate, TemplateItem, TemplateStage } from './roadmap/roadmap-template';
export {
  ROADMAP_TEMPLATES,
  roadmapTemplate,
  templateOfPreset,
} from './roadmap/templates/roadmap-templates';
export { roadmapRows } from './roadmap/roadmap-rows';
export { schoolRoadmap, schoolYearOf, type RoadmapRow } from './roadmap/school-roadmap';
export {
  TENANTS_TASK_KINDS,
  tasksFor,
  type TaskSnapshot,
  type TenantsTask,
  type TenantsTaskKind,
} from './tasks/tasks-for';

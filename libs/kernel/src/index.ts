export { readClause, type ClausePoint, type ClauseReading } from './clause';
export {
  accept,
  refuse,
  type Accepted,
  type Decision,
  type Refusal,
  type Refused,
} from './refusal';
export {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  endOfDayAt,
  formatRussian,
  fullYearsBetween,
  localDateAt,
  parseLocalDate,
  toLocalDate,
  yearOf,
  type LocalDate,
} from './local-date';
export { FAULT_CODES, type FaultCode } from './fault-codes';
export { contains, lastsAtLeastMonths, lastsAtMostMonths, overlaps, type Period } from './period';
export {
  availableActions,
  defineMachine,
  nextState,
  type Machine,
  type Transition,
} from './machine';
export { mayDo, type Permission, PERMISSIONS } from './permissions';
export {
  actingFor,
  REACHES,
  REACH_OF_ROLE,
  ROLES,
  type Actor,
  type Reach,
  type Role,
} from './role';

export { PARTICIPANTS_REFUSALS, type ParticipantsRefusal } from './refusals';
export type { Ruled } from './clause';
export {
  STAFF_COLUMNS,
  STAFF_COLUMN_KEYS,
  type StaffColumn,
  type StaffColumnKey,
} from './staff/staff-columns';
export {
  CATEGORIES,
  GENDERS,
  STAFF_PROBLEMS,
  type Category,
  type Cell,
  type Gender,
  type StaffMapping,
  type StaffProblem,
  type StaffProblemCode,
  type StaffRow,
} from './staff/staff-row';
export { guessMapping, type GuessedMapping } from './staff/guess-mapping';
export { checkStaffRow, type CheckedStaffRow } from './staff/check-staff-row';
export { checkStaffRows, type CheckedStaffList } from './staff/check-staff-rows';
export {
  planStaffRow,
  type RegisterEntry,
  type StaffRegister,
  type StaffRowPlan,
} from './staff/plan-staff-row';
export { compareWithRegister, type RegisterComparison } from './staff/compare-with-register';
export {
  BANK_ACTIONS,
  BANK_MACHINE,
  BANK_STATES,
  type BankAction,
  type BankState,
} from './bank/bank-machine';
export {
  BANK_SIDES,
  MENTEE_REASONS,
  REASONS_FROM_EMPLOYMENT,
  SPECIAL_CATEGORY_REASONS,
  type BankEntrySnapshot,
  type BankSide,
  type MenteeReason,
} from './bank/bank-entry';
export {
  proposeCandidate,
  type CandidateFacts,
  type CandidateRules,
  type ProposeCandidate,
  type ProposedCandidate,
} from './bank/propose-candidate';
export { recordConsent } from './bank/record-consent';
export { recordSurvey, type DataConsentRule } from './bank/record-survey';
export { activateEntry, type ActivateEntry, type ActivationRules } from './bank/activate-entry';
export { editEntry, type EditEntry, type EditRules } from './bank/edit-entry';
export { markFree, markMatched } from './bank/match-entry';
export { LEAVE_REASONS, removeEntry, suspendEntry, type LeaveReason } from './bank/leave-bank';
export {
  CONSENT_ACTIONS,
  CONSENT_MACHINE,
  CONSENT_STATES,
  type ConsentAction,
  type ConsentState,
} from './consent/consent-machine';
export {
  CONSENT_KINDS,
  CONSENT_TYPES,
  SIGNATURE_KINDS,
  consentHolds,
  type ConsentKind,
  type ConsentSnapshot,
  type ConsentType,
  type SignatureKind,
} from './consent/consent';
export {
  requestConsent,
  type RequestConsent,
  type RequestedConsent,
} from './consent/request-consent';
export {
  signConsent,
  type SignConsent,
  type SignedConsent,
  type SigningRules,
} from './consent/sign-consent';
export {
  CONSENT_CONSEQUENCES,
  declineConsent,
  expireConsent,
  withdrawConsent,
  type ConsentConsequence,
  type EndedConsent,
} from './consent/end-consent';
export {
  NEED_REASONS,
  isYoungSpecialist,
  needList,
  needOf,
  type EmploymentFacts,
  type MenteePair,
  type Need,
  type NeedReason,
  type NeedRules,
} from './need/need-of';
export {
  PARTICIPANT_TASKS,
  tasksFor,
  type ParticipantTask,
  type ParticipantTaskKind,
  type TaskActor,
  type TaskSnapshot,
} from './tasks/tasks-for';
export { endEmployment, type RunningEmployment } from './employment/end-employment';
export { isHeadPosition, isTeachingPosition } from './employment/position';
export {
  confirmNameForms,
  NAME_FORM_CASES,
  type NameFormCase,
  type NameForms,
} from './person/confirm-name-forms';
export { offerToOthers, type OfferFacts } from './person/offer-to-others';
export { DATA_CONSENT_TEXT } from './consent/data-consent-text';

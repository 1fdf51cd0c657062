export {
  activateAssignment,
  type ActivateAssignmentSnapshot,
} from './assignment/activate-assignment';
export {
  appoint,
  type Appoint,
  type Appointed,
  type AppointSnapshot,
  type LateAppointment,
} from './assignment/appoint';
export {
  ASSIGNMENT_MACHINE,
  type AssignmentAction,
  type AssignmentState,
} from './assignment/assignment-machine';
export {
  isMentorAvailable,
  type BankFact,
  type MenteeFact,
  type MentorFact,
} from './assignment/bank-fact';
export { cancelAssignment } from './assignment/cancel-assignment';
export {
  consentRecorded,
  type ConsentRecorded,
  type ConsentRecordedSnapshot,
} from './assignment/consent-recorded';
export { endAssignment, type AssignmentEnded } from './assignment/end-assignment';
export { type FormChoice } from './assignment/form-checks';
export { freePlaces } from './assignment/load-checks';
export {
  missingConsents,
  requiredConsents,
  type PairConsent,
  type PairConsentKind,
  type PairMembers,
} from './assignment/missing-consents';
export {
  proposePair,
  type ProposedPair,
  type ProposePair,
  type ProposePairSnapshot,
} from './assignment/propose-pair';
export {
  requestOrder,
  type OrderRequested,
  type RequestOrderSnapshot,
} from './assignment/request-order';
export { chooseCandidate, type ChooseCandidateSnapshot } from './authority/choose-candidate';
export { draftPackage, type DraftPackage, type PackageDrafted } from './authority/draft-package';
export {
  issueAct,
  type ActIssued,
  type IssueAct,
  type IssueActSnapshot,
} from './authority/issue-act';
export {
  PACKAGE_MACHINE,
  type PackageAction,
  type PackageState,
} from './authority/package-machine';
export {
  missingPapers,
  PACKAGE_PAPERS,
  type EnclosedPaper,
  type PackagePaper,
} from './authority/package-papers';
export {
  acceptPackage,
  refusePackage,
  returnPackage,
  type PackageGap,
} from './authority/review-package';
export { requestAct, type ActRequested, type RequestActSnapshot } from './authority/request-act';
export {
  submitPackage,
  type PackageSubmitted,
  type SubmitPackage,
  type SubmitPackageSnapshot,
} from './authority/submit-package';
export { CASE_MACHINE, type CaseAction, type CaseState } from './case/case-machine';
export {
  CASE_REVIEW_DAYS,
  openCase,
  type CaseOpened,
  type CaseOpener,
  type OpenCase,
  type OpenCaseSnapshot,
} from './case/open-case';
export {
  mayBeRejected,
  needsReview,
  rejectCase,
  reviewCase,
  withdrawCase,
  type CaseDecided,
  type CaseSnapshot,
} from './case/review-case';
export { endingOf, findSubstitute, giveUpSearch } from './case/settle-case';
export {
  daysLate,
  EVENT_GRACE_DAYS,
  isEventMissed,
  NO_VOLUNTEER_ALERT_DAYS,
  noVolunteerAlert,
  packageDecisionDue,
  packageReturnDue,
  packageSubmissionAdvice,
  programmeDue,
  reportDue,
  reportReminders,
  type ReportSide,
} from './deadlines';
export { type Warning } from './judgement';
export { agreeToMatch, recordPreference, WISH_RANKS } from './matching/agree-to-match';
export {
  advanceMatching,
  assignBest,
  beginMatching,
  finishMatching,
  matchingProgress,
  type MatchAssignment,
  type MatchedPair,
} from './matching/assign-best';
export { type FlowState } from './matching/best-flow';
export { compareAssignments } from './matching/compare-assignments';
export { meetsCriterion1 } from './matching/form-fit';
export { markUnmatched } from './matching/mark-unmatched';
export { MATCH_MACHINE, type MatchState } from './matching/match-machine';
export {
  checkMatchOptions,
  MATCH_DEFAULTS,
  MATCH_PRIORITIES,
  type MatchOptions,
  type MatchPriority,
} from './matching/match-options';
export {
  decidePair,
  MATCH_DRAFT_STATES,
  MATCH_SESSION_MACHINE,
  PAIR_CHOICES,
  publishDraft,
  requestDraft,
  SESSION_TITLE_BOUNDS,
  setMatchSession,
  type DecidePair,
  type MatchDraftState,
  type MatchSessionChoice,
  type MatchSessionState,
  type PairChoice,
} from './matching/match-session';
export { type MenteeToMatch, type MentorToMatch } from './matching/matching-facts';
export {
  matchingProblem,
  UNMATCHED_CAUSES,
  type UnmatchedCause,
  type UnmatchedMentee,
} from './matching/matching-problem';
export { approveMatch, proposeMatch } from './matching/propose-match';
export { rankMentors } from './matching/rank-mentors';
export {
  MATCH_MEETINGS,
  recordMatchMeeting,
  type MatchMeetingKind,
} from './matching/record-match-meeting';
export {
  MATCH_STOPS,
  scoreMentor,
  type MatchReason,
  type MatchStop,
  type MentorScore,
} from './matching/score-mentor';
export { shortlist } from './matching/shortlist';
export {
  checkWeights,
  MATCH_REASONS,
  MATCH_WEIGHTS,
  mostPoints,
  WEIGHT_BOUNDS,
  type MatchReasonCode,
  type MatchWeights,
} from './matching/weights';
export { cancelEvent, type EventSnapshot } from './meeting/cancel-event';
export { confirmMeeting, type ConfirmMeetingSnapshot } from './meeting/confirm-meeting';
export {
  EVENT_ACTIONS,
  EVENT_MACHINE,
  type EventAction,
  type EventState,
} from './meeting/event-machine';
export {
  logMeeting,
  MEETING_MINUTES,
  type LogMeeting,
  type LogMeetingSnapshot,
  type MeetingLogged,
} from './meeting/log-meeting';
export { moveEvent, type MoveEvent } from './meeting/move-event';
export { acquaintMentee, type AcquaintMenteeSnapshot } from './programme/acquaint-mentee';
export {
  agreeProgramme,
  type AgreeProgrammeSnapshot,
  type ProgrammeAgreed,
} from './programme/agree-programme';
export { closeProgramme, markReported, type ReportsSnapshot } from './programme/close-programme';
export {
  completeProgramme,
  type CompleteProgrammeSnapshot,
  type ProgrammeEnded,
} from './programme/complete-programme';
export {
  correctProgramme,
  type CorrectProgramme,
  type ProgrammeCorrected,
} from './programme/correct-programme';
export {
  draftProgramme,
  type DraftProgrammeSnapshot,
  type ProgrammeDrafted,
} from './programme/draft-programme';
export {
  extendProgramme,
  type ExtendProgramme,
  type ExtendProgrammeSnapshot,
  type ProgrammeExtended,
} from './programme/extend-programme';
export {
  PROGRAMME_ACTIONS,
  PROGRAMME_MACHINE,
  type ProgrammeAction,
  type ProgrammeState,
} from './programme/programme-machine';
export { completePlan, PLAN_PARTS, type PlanDraft, type PlanPart } from './programme/complete-plan';
export {
  PROGRAMME_EVENT_TYPES,
  type PlannedEvent,
  type ProgrammeEventType,
  type ProgrammePlan,
} from './programme/programme-plan';
export { startProgramme, type StartProgrammeSnapshot } from './programme/start-programme';
export {
  terminate,
  type Terminate,
  type TerminateSnapshot,
  type Terminator,
} from './programme/terminate';
export { PROGRAMME_REFUSALS, type ProgrammeRefusalCode } from './refusals';
export {
  fileReport,
  MENTOR_RATING,
  type FileReportSnapshot,
  type MenteeReport,
  type MentorReport,
  type ReportContents,
  type ReportFiled,
} from './report/file-report';
export { REPORT_MACHINE, type ReportAction, type ReportState } from './report/report-machine';
export {
  acceptReport,
  excuseReport,
  REPORT_GAPS,
  returnReport,
  type ReportGap,
} from './report/review-report';
export {
  PROGRAMME_TASK_KINDS,
  type Due,
  type NamedPerson,
  type ProgrammeTask,
  type ProgrammeTaskKind,
  type TaskActor,
} from './tasks/task';
export {
  type AssignmentFact,
  type EventFact,
  type MeetingFact,
  type NeedFact,
  type PackageFact,
  type ProgrammeFact,
  type ReportFact,
  type TaskSnapshot,
} from './tasks/task-snapshot';
export { tasksFor } from './tasks/tasks-for';
export {
  PROGRAMME_WAIT_KINDS,
  waitsFor,
  type ProgrammeWait,
  type ProgrammeWaitKind,
} from './tasks/waits-for';
export { REASON_BOUNDS, REPORT_TEXT_BOUNDS, type TextBounds } from './written-text';

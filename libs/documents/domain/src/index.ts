export { DOCUMENT_REFUSALS, type DocumentRefusal } from './refusals';
export {
  DOCUMENT_MACHINE,
  type DocumentAction,
  type DocumentState,
} from './documents/document-machine';
export {
  DOCUMENT_KINDS,
  REGISTER_KEYS,
  RETENTIONS,
  SIGNATURE_KINDS,
  SIGNER_ROLES,
  leftMarginMm,
  type DocumentCodeFacts,
  type DocumentKind,
  type RegisterKey,
  type RetentionCode,
  type SignatureKind,
  type SignerRole,
} from './documents/document-code-facts';
export { DOCUMENT_CODES, documentCodeFacts, type DocumentCode } from './documents/document-codes';
export {
  signedCompletelyOn,
  type Acquaintance,
  type DocumentSnapshot,
  type RequiredSignature,
  type Visa,
} from './documents/document-snapshot';
export { agree } from './documents/agree';
export {
  sign,
  type SignCommand,
  type SignatureParameters,
  type SignedNext,
} from './documents/sign';
export { numberKey, register, sameNumber } from './documents/register';
export {
  NUMBER_PATTERNS,
  freeNumber,
  numberGaps,
  serialOf,
  type NumberGap,
} from './documents/register-numbers';
export { retainUntil } from './documents/retain-until';
export { signaturesDue } from './documents/signatures-due';
export { HOLDER_OF, signerRoleOf } from './documents/signer-role';
export {
  LARGEST_SCAN_BYTES,
  SCAN_TYPES,
  UPLOAD_FLAWS,
  takeUpload,
  uploadFlaw,
  type ScanType,
  type UploadFlaw,
  type UploadWish,
} from './documents/uploads';
export { decline } from './documents/decline';
export {
  PAPER_ACTIONS,
  paperActions,
  type PaperAction,
  type PaperViewer,
} from './documents/paper-actions';
export { keepersOf, keepsPaper, maySendScan } from './documents/paper-keepers';
export {
  PAPER_TASKS,
  paperTasks,
  type OpenPaper,
  type PaperTask,
  type PaperTaskKind,
} from './documents/paper-tasks';
export { nextNumber } from './documents/next-number';
export { acquaint } from './documents/acquaint';
export { file } from './documents/file';
export { cancel } from './documents/cancel';
export {
  DOUBT_REASONS,
  NAME_CASES,
  type DeclinedText,
  type DoubtReason,
  type Gender,
  type NameCase,
} from './declension/name-case';
export {
  declineFullName,
  declineInitials,
  type FullName,
  type StoredForms,
  type StoredPartForms,
} from './declension/decline-full-name';
export { declinePost } from './declension/decline-post';
export { normaliseName } from './declension/normalise-name';
export {
  CONFIRMED_CASES,
  nominativeOf,
  storedForms,
  type ConfirmedCase,
  type ConfirmedForms,
} from './declension/stored-forms';
export { withRegistration, withStamps } from './paper/paper';
export type {
  AcquaintanceList,
  Annex,
  CaseMark,
  DetailRow,
  Doubt,
  Letterhead,
  Paper,
  PaperBlock,
  ParagraphStyle,
  Requisites,
  SignatureLine,
  SignatureStamp,
  TableColumn,
} from './paper/paper';
export type { NamedPerson } from './paper/naming';
export type {
  CaseFacts,
  Control,
  OrderFacts,
  Organisation,
  PaperReference,
  Registration,
  Term,
} from './contents/facts';
export type { ComposeRefusal } from './contents/require-fields';
export { completeFacts, type Surroundings } from './contents/complete-facts';
export { composePaper, type PaperRefusal } from './contents/compose-paper';
export {
  composeRegulationOrder,
  type RegulationOrderFacts,
  type RoadmapRow,
} from './contents/compose-regulation-order';
export type { RegulationRule } from './contents/regulation-text';
export { TEACHER_ROADMAP, type RoadmapStage } from './contents/teacher-roadmap';
export {
  MENTOR_DUTIES,
  composeMentorConsent,
  type MentorConsentFacts,
} from './contents/compose-mentor-consent';
export { composeMenteeConsent, type MenteeConsentFacts } from './contents/compose-mentee-consent';
export type { ConsentFacts } from './contents/consent-parts';
export {
  DATA_ACTIONS,
  MENTORING_DATA,
  composeDataConsent,
  type DataConsentFacts,
  type Representative,
} from './contents/compose-data-consent';
export {
  composeAppointmentOrder,
  type AppointmentOrderFacts,
  type ConsentedPerson,
} from './contents/compose-appointment-order';
export {
  composeProgramme,
  type ProgrammeEventRow,
  type ProgrammeFacts,
} from './contents/compose-programme';
export {
  composeMenteeReport,
  composeMentorReport,
  type MenteeReportFacts,
  type MentorReportFacts,
  type ReportFacts,
} from './contents/compose-reports';
export {
  composeTransmittalLetter,
  type PackageItem,
  type TransmittalLetterFacts,
} from './contents/compose-transmittal-letter';
export { composeAuthorityAct, type AuthorityActFacts } from './contents/compose-authority-act';

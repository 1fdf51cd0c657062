/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { LocalDate } from '@nastavnik/kernel';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivateEntryInput = {
  readonly criteriaConfirmed?: boolean;
  readonly entryId: string | number;
  readonly trainedOn?: LocalDate | null | undefined;
};

export type BankSide =
  | 'MENTEE'
  | 'MENTOR';

export type BankState =
  | 'ACTIVE'
  | 'CANDIDATE'
  | 'CONSENTED'
  | 'MATCHED'
  | 'REMOVED'
  | 'SURVEYED'
  | 'SUSPENDED';

export type ChangeParameterInput = {
  readonly clause?: string | null | undefined;
  readonly dayType?: string | null | undefined;
  readonly expectedVersion: number;
  readonly key: string;
  readonly mode?: string | null | undefined;
  /** Null makes the regulation silent */
  readonly value?: unknown;
  readonly versionId: string | number;
};

export type CollegialMinutesInput = {
  readonly body: string;
  readonly date?: LocalDate | null | undefined;
  readonly number?: string;
};

export type CompletionReason =
  | 'CURATOR_IMPROPER'
  | 'EMPLOYMENT_END'
  | 'FORCE_MAJEURE'
  | 'FULL'
  | 'MENTEE_INITIATIVE'
  | 'MENTOR_INITIATIVE'
  | 'MUTUAL';

export type ConsentFilter =
  | 'ALL'
  | 'DECLINED'
  | 'DESTROYED'
  | 'EXPIRED'
  | 'MISSING'
  | 'REQUESTED'
  | 'SIGNED'
  | 'WITHDRAWN';

/** MISSING: never asked for */
export type ConsentState =
  | 'DECLINED'
  | 'DESTROYED'
  | 'EXPIRED'
  | 'MISSING'
  | 'REQUESTED'
  | 'SIGNED'
  | 'WITHDRAWN';

export type CorrectCalendarInput = {
  readonly daysOff: ReadonlyArray<LocalDate>;
  readonly expectedVersion: number;
  readonly source: string;
  readonly workingWeekends: ReadonlyArray<LocalDate>;
  readonly year: number;
};

export type DocumentFilter = {
  /** Codes of the catalogue: D13 */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  readonly personId?: string | number | null | undefined;
  readonly states?: ReadonlyArray<DocumentState> | null | undefined;
  /** What the paper is about */
  readonly subjectId?: string | number | null | undefined;
  readonly view?: DocumentView | null | undefined;
  /** Year of the paper, or of the draft */
  readonly year?: number | null | undefined;
};

export type DocumentState =
  | 'ACQUAINTED'
  | 'AGREED'
  | 'ARCHIVED'
  | 'CANCELLED'
  | 'DESTROYED'
  | 'DRAFT'
  | 'FILED'
  | 'REGISTERED'
  | 'SIGNED';

export type DocumentView =
  | 'MINE'
  | 'TO_READ'
  | 'TO_REGISTER'
  | 'TROUBLED';

export type DraftPackageInput = {
  readonly from: LocalDate;
  readonly kinds: ReadonlyArray<MentoringKind>;
  readonly menteeId: string | number;
  readonly need: string;
  /** The last day */
  readonly to: LocalDate;
  /** Whom the school would like */
  readonly wishes?: string;
};

export type EditEntryInput = {
  readonly capacity?: number | null | undefined;
  readonly competences: ReadonlyArray<string>;
  readonly entryId: string | number;
  readonly requests: ReadonlyArray<string>;
};

export type EditSchoolInput = {
  readonly address: string;
  readonly archiveIndex?: string | null | undefined;
  /** The version the person saw when they began */
  readonly expectedVersion: number;
  readonly founder: string;
  readonly fullName: string;
  readonly id: string | number;
  readonly place: string;
  readonly shortName: string;
  readonly siteUrl?: string | null | undefined;
};

/** The mentor fills the first two texts, a mentee the others */
export type FileReportInput = {
  readonly course?: string | null | undefined;
  readonly mentorWork?: string | null | undefined;
  readonly performance?: string | null | undefined;
  readonly rating?: number | null | undefined;
  readonly recommendations?: string | null | undefined;
  readonly reportId: string | number;
};

export type InviteAccountInput = {
  readonly email: string;
  /** `m` or `f` */
  readonly gender?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly patronymic?: string | null | undefined;
  /** A person of the staff list */
  readonly personId?: string | number | null | undefined;
  readonly post?: string | null | undefined;
  readonly role: Role;
  /** The school; by default one’s own */
  readonly schoolId?: string | number | null | undefined;
  readonly surname?: string | null | undefined;
};

export type LeaveReason =
  | 'CONSENT_ENDED'
  | 'EMPLOYMENT_ENDED'
  | 'LONG_ABSENCE'
  | 'OTHER'
  | 'OWN_WISH';

export type LinkDisposition =
  | 'attachment'
  | 'inline';

export type LogMeetingInput = {
  readonly attendeeIds: ReadonlyArray<string | number>;
  /** Result of the mentor’s check of the task */
  readonly checkResult?: string;
  /** The planned event; none for an unplanned meeting */
  readonly eventId?: string | number | null | undefined;
  readonly heldOn: LocalDate;
  /** Sent twice with one key it is entered once */
  readonly key?: string | number | null | undefined;
  readonly minutes: number;
  readonly notes?: string;
  readonly programmeId: string | number;
  /** Subject of an unplanned meeting */
  readonly title?: string | null | undefined;
};

export type MenteeReason =
  | 'BURNOUT'
  | 'DIGITAL_SKILLS'
  | 'NEWCOMER'
  | 'PROFESSIONAL_DIFFICULTY'
  | 'YOUNG_SPECIALIST';

export type MentoringForm =
  | 'COLLEGE_TEACHER_YOUNG_TEACHER'
  | 'EMPLOYER_STUDENT'
  | 'HEAD_TEACHER'
  | 'PUPIL_PUPIL'
  | 'TEACHER_PUPIL'
  | 'TEACHER_TEACHER';

export type MentoringKind =
  | 'GROUP'
  | 'REMOTE'
  | 'REVERSE'
  | 'SHORT_TERM_GOAL'
  | 'SITUATIONAL'
  | 'SPEED'
  | 'TRADITIONAL';

export type NameFormsInput = {
  readonly accusative: string;
  readonly dative: string;
  readonly genitive: string;
  readonly instrumental: string;
  /** NAME or POST */
  readonly kind: string;
  readonly personId: string | number;
};

export type NeedDeadlineState =
  | 'DONE_IN_TIME'
  | 'DONE_LATE'
  | 'DUE_SOON'
  | 'DUE_TODAY'
  | 'FUTURE'
  | 'OVERDUE';

export type NeedReason =
  | 'NEWCOMER'
  | 'OWN_REQUEST'
  | 'YOUNG_SPECIALIST';

export type OpenCaseInput = {
  readonly assignmentId: string | number;
  readonly explanation: string;
  readonly ground: ReplacementGround;
};

export type OpenSchoolInput = {
  readonly address: string;
  readonly archiveIndex?: string | null | undefined;
  readonly founder: string;
  readonly fullName: string;
  /** Invited in the same step */
  readonly head?: SchoolHeadInput | null | undefined;
  readonly place: string;
  readonly shortName: string;
  readonly siteUrl?: string | null | undefined;
};

export type PackageGapInput = {
  readonly paper: PackagePaper;
  readonly remark: string;
};

export type PackagePaper =
  | 'DRAFT_PROGRAMME'
  | 'HEAD_DATA_SHEET'
  | 'MENTEE_CONSENT'
  | 'MENTOR_CONSENT'
  | 'REGULATION_COPY'
  | 'STATEMENT_OF_NEED'
  | 'TRANSMITTAL_LETTER';

export type PackageState =
  | 'ACCEPTED'
  | 'ACT_ISSUED'
  | 'PACKAGE_DRAFT'
  | 'REFUSED'
  | 'RETURNED'
  | 'SUBMITTED';

export type PageInput = {
  /** At most 200 */
  readonly first?: number;
  readonly offset?: number;
};

export type PairFilter = {
  readonly personId?: string | number | null | undefined;
  readonly schoolId?: string | number | null | undefined;
  /** Part of a name */
  readonly search?: string;
  readonly states?: ReadonlyArray<PairState> | null | undefined;
};

export type PairSide =
  | 'MENTEE'
  | 'MENTOR';

export type PairState =
  | 'ACTIVE'
  | 'APPOINTED'
  | 'CANCELLED'
  | 'CONSENTED'
  | 'ENDED'
  | 'PROPOSED'
  | 'REPLACED'
  | 'RESIGNED';

export type PairVia =
  | 'AUTHORITY'
  | 'SCHOOL';

export type PaperAction =
  | 'ACQUAINT'
  | 'CANCEL'
  | 'CONFIRM_NAME_FORMS'
  | 'DECLINE'
  | 'RECORD_ACQUAINTANCE'
  | 'RECORD_WET_SIGNATURE'
  | 'REGISTER'
  | 'SIGN'
  | 'UPLOAD';

export type PaperFileKind =
  | 'BUNDLE'
  | 'DRAFT_DOCX'
  | 'DRAFT_PDF'
  | 'FINAL_DOCX'
  | 'FINAL_PDF'
  | 'SCAN';

/** The whole name in four cases, as a person confirmed it */
export type PersonNameFormsInput = {
  readonly accusative: string;
  readonly dative: string;
  readonly genitive: string;
  readonly instrumental: string;
};

export type PlannedEventInput = {
  readonly plannedDate?: LocalDate | null | undefined;
  readonly title: string;
  readonly type: ProgrammeEventType;
};

export type ProgrammeEventState =
  | 'CANCELLED'
  | 'HELD'
  | 'MISSED'
  | 'MOVED'
  | 'PLANNED';

export type ProgrammeEventType =
  | 'ADAPTATION'
  | 'CONSOLIDATION'
  | 'DUTIES_AND_REQUIREMENTS'
  | 'HELP_WITH_DUTIES'
  | 'INDUCTION'
  | 'OTHER'
  | 'PRACTICAL_ASSIGNMENT'
  | 'THEORY_AND_PRACTICE';

export type ProgrammeFilter = {
  /** Only those past a term */
  readonly overdue?: boolean;
  readonly schoolId?: string | number | null | undefined;
  /** Part of a name */
  readonly search?: string;
  readonly states?: ReadonlyArray<ProgrammeState> | null | undefined;
};

/** A programme as it is being written; form and kinds of the order if absent */
export type ProgrammePlanInput = {
  readonly difficulties: ReadonlyArray<string>;
  readonly directions: ReadonlyArray<string>;
  readonly events: ReadonlyArray<PlannedEventInput>;
  readonly expectedResults?: ReadonlyArray<string>;
  readonly form?: MentoringForm | null | undefined;
  readonly forms?: ReadonlyArray<MentoringForm> | null | undefined;
  readonly from?: LocalDate | null | undefined;
  readonly goals: ReadonlyArray<string>;
  readonly kinds?: ReadonlyArray<MentoringKind> | null | undefined;
  readonly strengths: ReadonlyArray<string>;
  /** The last day */
  readonly to?: LocalDate | null | undefined;
};

export type ProgrammeState =
  | 'AGREED'
  | 'CLOSED'
  | 'COMPLETED'
  | 'CORRECTED'
  | 'DRAFT'
  | 'EXTENDED'
  | 'REPORTED'
  | 'RUNNING'
  | 'TERMINATED';

export type ProposeCandidateInput = {
  readonly capacity?: number | null | undefined;
  readonly competences?: ReadonlyArray<string>;
  readonly personId: string | number;
  /** Of a mentee */
  readonly reason?: MenteeReason | null | undefined;
  readonly requests?: ReadonlyArray<string>;
  readonly side: BankSide;
};

export type ProposePairInput = {
  /** The primary form */
  readonly form: MentoringForm;
  readonly from: LocalDate;
  readonly kinds: ReadonlyArray<MentoringKind>;
  readonly menteeIds: ReadonlyArray<string | number>;
  readonly mentorId: string | number;
  readonly moreForms?: ReadonlyArray<MentoringForm> | null | undefined;
  /** Pay of the extra work; by the local act when not given */
  readonly payTerms?: string | null | undefined;
  /** Why this term (004 3.7) */
  readonly termReason?: string | null | undefined;
  /** The last day */
  readonly to: LocalDate;
};

export type ProposeReplacementInput = {
  readonly caseId: string | number;
  readonly mentorId: string | number;
  /** The last day; of the old pair if absent */
  readonly to?: LocalDate | null | undefined;
};

export type RecordSurveyInput = {
  readonly competences?: ReadonlyArray<string>;
  readonly entryId: string | number;
  readonly filedOn: LocalDate;
  readonly requests?: ReadonlyArray<string>;
};

/** Why an action was refused */
export type RefusalCode =
  | 'ACQUAINTANCE_INCOMPLETE'
  | 'ACTION_NOT_ALLOWED'
  | 'ACTION_NOT_AVAILABLE'
  | 'ACTION_NOT_POSSIBLE_NOW'
  | 'ACT_ALREADY_REQUESTED'
  | 'ACT_BEFORE_SUBMISSION'
  | 'ACT_NUMBER_MISSING'
  | 'AGREED_LATE'
  | 'AGREEMENT_MISSING'
  | 'ALREADY_ACQUAINTED'
  | 'ALREADY_AGREED'
  | 'ALREADY_CONFIRMED'
  | 'ALREADY_IN_BANK'
  | 'ALREADY_OPENED'
  | 'ALREADY_SIGNED'
  | 'APPOINTED_LATE'
  | 'APPOINTMENT_DOCUMENT_NOT_PROVIDED'
  | 'ASSIGNMENT_NOT_ACTIVE'
  | 'ATTENDEE_MISSING'
  | 'BUNDLE_EMPTY'
  | 'BUNDLE_TOO_LARGE'
  | 'CANDIDATE_ALREADY_CHOSEN'
  | 'CANDIDATE_IS_OWN_HEAD'
  | 'CANDIDATE_MISSING'
  | 'CAPACITY_BELOW_LOAD'
  | 'CAPACITY_OUT_OF_RANGE'
  | 'CASE_ALREADY_OPEN'
  | 'CASE_NOT_REVIEWED'
  | 'CODE_WITHOUT_TEXT'
  | 'CONFIRMED_BY_MENTOR'
  | 'CONSENT_ALREADY_RECORDED'
  | 'CONSENT_ALREADY_REQUESTED'
  | 'CONSENT_ALREADY_SIGNED'
  | 'CONSENT_MISSING'
  | 'CONSENT_NOT_EXPECTED'
  | 'CONSENT_TERM_NOT_REACHED'
  | 'CONSENT_TERM_OVER'
  | 'CONSENT_TEXT_CHANGED'
  | 'CONSENT_TEXT_MISSING'
  | 'CONSENT_WITHOUT_PAIR'
  | 'CRITERIA_NOT_CONFIRMED'
  | 'CRITERION_1_NOT_MET'
  | 'CURATOR_IS_MENTOR'
  | 'CURATOR_MISSING'
  | 'CURATOR_NOT_DEPUTY'
  | 'DATA_CONSENT_MISSING'
  | 'DATE_BEFORE_ADMISSION'
  | 'DATE_BEFORE_DOCUMENT'
  | 'DATE_BEFORE_SIGNATURE'
  | 'DATE_IN_FUTURE'
  | 'DATE_NOT_LATER'
  | 'DAY_NOT_WEEKEND'
  | 'DAY_OFF_ALREADY'
  | 'DAY_OF_ANOTHER_YEAR'
  | 'DAY_TYPE_NOT_APPLICABLE'
  | 'DELIVERY_NOT_DEAD'
  | 'DIFFICULTY_MISSING'
  | 'DISTRICT_OFFICE_MISSING'
  | 'DRAFTED_LATE'
  | 'DRAFT_ALREADY_EXISTS'
  | 'DRAFT_OUTDATED'
  | 'DRAFT_UNDER_WAY'
  | 'DRAFT_WITHOUT_PAIRS'
  | 'DURATION_OUT_OF_RANGE'
  | 'EFFECTIVE_BEFORE_ORDER'
  | 'EFFECTIVE_DATE_NOT_REACHED'
  | 'EFFECTIVE_DATE_TAKEN'
  | 'EMAIL_INVALID'
  | 'EMAIL_TAKEN'
  | 'EMPLOYMENT_ENDED'
  | 'EVENTS_OPEN'
  | 'EVENT_MISSING'
  | 'EVENT_OUTSIDE_TERM'
  | 'EVENT_UNFINISHED'
  | 'EVIDENCE_REQUIRED'
  | 'EXPECTED_RESULT_MISSING'
  | 'EXTENDED_BEYOND_MAXIMUM'
  | 'EXTENSION_NOT_LATER'
  | 'FACTS_UNREADABLE'
  | 'FIELD_REQUIRED'
  | 'FIELD_TOO_LONG'
  | 'FILED_LATE'
  | 'FILE_EMPTY'
  | 'FILE_HASH_MALFORMED'
  | 'FILE_NOT_ARRIVED'
  | 'FILE_NOT_AVAILABLE'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE_NOT_TAKEN'
  | 'FORMS_INCOMPLETE'
  | 'FORM_DOES_NOT_SUIT'
  | 'FORM_MISSING'
  | 'FORM_NOT_PERMITTED'
  | 'FORM_TWICE'
  | 'FORM_WORDS_DIFFER'
  | 'FULL_IS_COMPLETION'
  | 'GAP_MISSING'
  | 'GOAL_MISSING'
  | 'GRANT_OVERLAPS'
  | 'GROUND_NOT_IN_REGULATION'
  | 'GROUND_NOT_YOURS'
  | 'GROUP_TOO_SMALL'
  | 'HEAD_APPOINTS_SELF'
  | 'HEAD_MENTORS_IN_HEAD_FORM'
  | 'HEAD_MISSING'
  | 'INVITATION_INVALID'
  | 'KIND_MISSING'
  | 'KIND_NOT_PERMITTED'
  | 'KIND_TWICE'
  | 'LAST_DISTRICT_ADMIN'
  | 'LOCKED_OUT'
  | 'MAY_NOT_GRANT'
  | 'MEDIATION_NOT_OFFERED'
  | 'MEETINGS_UNCONFIRMED'
  | 'MEETING_OUTSIDE_ASSIGNMENT'
  | 'MENTEE_ALREADY_PAIRED'
  | 'MENTEE_LOCKED_ELSEWHERE'
  | 'MENTEE_NOT_ACTIVE'
  | 'MENTEE_REPEATED'
  | 'MENTEE_TWICE'
  | 'MENTOR_CAPACITY_EXCEEDED'
  | 'MENTOR_IS_NOT_HEAD'
  | 'MENTOR_LOAD_EXCEEDED'
  | 'MENTOR_LOAD_HIGH'
  | 'MENTOR_NOT_ACTIVE'
  | 'MENTOR_NOT_TRAINED'
  | 'MENTOR_WISH_REFUSED'
  | 'MINUTES_MISSING'
  | 'MINUTES_REPEATED'
  | 'MIN_ABOVE_MAX'
  | 'MUTUAL_CONSENT_MISSING'
  | 'NAME_FORMS_NOT_CONFIRMED'
  | 'NAME_FORM_UNREADABLE'
  | 'NAME_FORM_WORDS'
  | 'NOBODY_WAITS'
  | 'NOTHING_CHANGED'
  | 'NOT_ACQUAINTED'
  | 'NOT_AT_MEETING'
  | 'NOT_A_SIGNER'
  | 'NOT_IN_MENTOR_BANK'
  | 'NOT_IN_PAIR'
  | 'NOT_NAMED_FOR_ACQUAINTANCE'
  | 'NOT_REGISTERABLE'
  | 'NOT_REGISTERED'
  | 'NOT_THE_SUBJECT'
  | 'NOT_YOUR_PROGRAMME'
  | 'NOT_YOUR_REPORT'
  | 'NOT_YOUR_TURN'
  | 'NO_MENTEE'
  | 'NUMBER_PATTERN_INVALID'
  | 'NUMBER_TAKEN'
  | 'NUMBER_TOO_LONG'
  | 'OPEN_QUESTIONS'
  | 'ORDER_ALREADY_REQUESTED'
  | 'ORDER_BEFORE_CONSENT'
  | 'ORDER_NOT_SIGNED'
  | 'OUTGOING_NUMBER_MISSING'
  | 'PACKAGE_INCOMPLETE'
  | 'PAIR_NOT_AT_MEETING'
  | 'PAPER_NOT_DRAWN'
  | 'PARAMETER_UNKNOWN'
  | 'PARTNER_AGREEMENT_MISSING'
  | 'PASSWORD_IS_EMAIL'
  | 'PASSWORD_NOT_CONFIRMED'
  | 'PASSWORD_REPEATS'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_WRONG'
  | 'PERIOD_ENDS_BEFORE_START'
  | 'PERSON_LEFT'
  | 'PERSON_NOT_OF_SCHOOL'
  | 'PERSON_REQUIRED'
  | 'PREFERENCE_MISSING'
  | 'PRESET_UNKNOWN'
  | 'PRIMARY_FORM_NOT_CHOSEN'
  | 'PROGRAMME_INCOMPLETE'
  | 'PROGRAMME_OUTSIDE_ASSIGNMENT'
  | 'PROTOCOL_MISSING'
  | 'PUPILS_NOT_INCLUDED'
  | 'RANK_OUT_OF_RANGE'
  | 'RANK_TAKEN'
  | 'RATING_OUT_OF_RANGE'
  | 'REASON_MISSING'
  | 'REASON_NOT_IN_REGULATION'
  | 'REASON_NOT_YOURS'
  | 'REGULATION_NOT_IN_FORCE'
  | 'REJECTION_NOT_PROVIDED'
  | 'REPORTS_OPEN'
  | 'ROADMAP_EMPTY'
  | 'ROADMAP_IN_PREPARATION'
  | 'ROADMAP_ITEMS_OPEN'
  | 'ROLE_NOT_OF_TENANT'
  | 'RUNNING_PAIRS'
  | 'SAME_MENTOR'
  | 'SCAN_MISSING'
  | 'SCAN_REQUIRED'
  | 'SCHOOL_DETAILS_MISSING'
  | 'SCHOOL_HAS_HEAD'
  | 'SCHOOL_HAS_NO_HEAD'
  | 'SELF_APPOINTMENT'
  | 'SELF_PAIR'
  | 'SEVERAL_MENTEES_WITHOUT_GROUP'
  | 'SHORT_NAME_TAKEN'
  | 'SIGNATURE_TOO_WEAK'
  | 'SIGNER_NOT_ENTITLED'
  | 'SIMPLE_SIGNATURE_NOT_ADOPTED'
  | 'SIMPLE_SIGNATURE_NOT_AGREED'
  | 'SPEED_IS_NOT_A_PROGRAMME'
  | 'SPEED_MEETS_ONCE'
  | 'STAGE_NOT_LOWER'
  | 'STARTS_LATER'
  | 'SURVEY_ALREADY_FILED'
  | 'SURVEY_MISSING'
  | 'TERMS_NOT_FIXED'
  | 'TERM_CHANGES_BY_EXTENSION'
  | 'TERM_EMPTY'
  | 'TERM_MISSING'
  | 'TERM_REVERSED'
  | 'TERM_TOO_LONG'
  | 'TERM_TOO_SHORT'
  | 'TEXT_CHANGED'
  | 'TEXT_TOO_LONG'
  | 'TEXT_TOO_SHORT'
  | 'THRESHOLD_OUT_OF_RANGE'
  | 'TRAINING_EXPIRED'
  | 'UNPLANNED_MEETING'
  | 'USE_AUTHORITY_PACKAGE'
  | 'VALUE_ABOVE_BOUND'
  | 'VALUE_BELOW_BOUND'
  | 'VALUE_LIST_EMPTY'
  | 'VALUE_LIST_REPEATS'
  | 'VALUE_NOT_AMONG_OPTIONS'
  | 'VALUE_NOT_WHOLE'
  | 'VALUE_WRONG_KIND'
  | 'VISAS_OUTSTANDING'
  | 'VISA_NOT_ASKED'
  | 'WEIGHTS_EMPTY'
  | 'WEIGHT_OUT_OF_RANGE'
  | 'WITHDRAWAL_NOT_POSSIBLE'
  | 'YEAR_OUT_OF_RANGE';

export type ReplacementCaseState =
  | 'MENTOR_FOUND'
  | 'NO_SUBSTITUTE'
  | 'OPENED'
  | 'ORDERED'
  | 'REJECTED'
  | 'REVIEWED';

export type ReplacementGround =
  | 'MENTOR_CONTRACT_ENDED'
  | 'MENTOR_FAILURE'
  | 'OTHER_OBSTACLE'
  | 'REQUEST'
  | 'TRANSFER';

export type ReportGap =
  | 'MENTOR_WORK_NOT_DESCRIBED'
  | 'OTHER_PERSON_OR_TERM'
  | 'RECOMMENDATIONS_NOT_GIVEN'
  | 'SECTION_NOT_ABOUT_PROGRAMME'
  | 'SIGNATURE_MISSING';

export type ReportState =
  | 'ACCEPTED'
  | 'DUE'
  | 'EXCUSED'
  | 'NOT_DUE'
  | 'OVERDUE'
  | 'RETURNED'
  | 'SUBMITTED';

export type RequestConsentsInput = {
  /** All who work here and were never asked */
  readonly allMissing?: boolean;
  /** These people */
  readonly personIds?: ReadonlyArray<string | number> | null | undefined;
};

export type Role =
  | 'CLERK'
  | 'CURATOR'
  | 'DISTRICT_ADMIN'
  | 'MENTEE'
  | 'MENTOR'
  | 'PSYCHOLOGIST'
  | 'REGIONAL_COORDINATOR'
  | 'SCHOOL_HEAD'
  | 'SITE_ADMIN';

/** What a school may lack */
export type SchoolGap =
  | 'CURATOR'
  | 'HEAD'
  | 'REGULATION';

export type SchoolHeadInput = {
  readonly email: string;
  /** `m` or `f` */
  readonly gender?: string | null | undefined;
  readonly name: string;
  readonly patronymic?: string | null | undefined;
  readonly post?: string | null | undefined;
  readonly surname: string;
};

/** A column of the staff list */
export type StaffColumn =
  | 'actualAdmissionDate'
  | 'birthDate'
  | 'category'
  | 'categoryExpires'
  | 'email'
  | 'employeeCode'
  | 'gender'
  | 'mentorCompetences'
  | 'name'
  | 'needsMentor'
  | 'patronymic'
  | 'phone'
  | 'position'
  | 'requests'
  | 'subjects'
  | 'surname'
  | 'teachingExperienceStart';

/** In which place of a line a column of the staff list stands */
export type StaffColumnPlaceInput = {
  readonly column: StaffColumn;
  /** Counted from nought */
  readonly place: number;
};

export type StaffFilter =
  | 'ALL'
  | 'ENDED'
  | 'HEADS'
  | 'MENTEES'
  | 'MENTORS'
  | 'NEW'
  | 'NO_CONSENT';

/** One line of the staff list as it stands in the file */
export type StaffLineInput = {
  readonly cells: ReadonlyArray<string>;
  /** The number a person sees in the file */
  readonly row: number;
};

export type StaffProblemCode =
  | 'DATE_IN_FUTURE'
  | 'DATE_TOO_EARLY'
  | 'DUPLICATE_CODE'
  | 'DUPLICATE_EMAIL'
  | 'EMAIL_TAKEN'
  | 'EMPLOYMENT_ENDED'
  | 'FORMULA'
  | 'NOT_AN_EMAIL'
  | 'NOT_A_DATE'
  | 'NOT_A_GENDER'
  | 'NOT_A_NAME'
  | 'NOT_A_PHONE'
  | 'NOT_YES_OR_NO'
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'TOO_YOUNG'
  | 'UNKNOWN_CATEGORY';

export type StaffRowKind =
  | 'CHANGED'
  | 'NEW'
  | 'UNCHANGED';

/** Which way is better */
export type StatisticsDirection =
  | 'DOWN'
  | 'NONE'
  | 'UP';

export type StatisticsPart =
  | 'EMPLOYEE'
  | 'MENTEE'
  | 'MENTOR';

/** NO_DATA is not nought; HIDDEN would point at single people */
export type StatisticsState =
  | 'HIDDEN'
  | 'NO_DATA'
  | 'VALUE';

export type StatisticsUnit =
  | 'COUNT'
  | 'MEAN'
  | 'PERCENT';

export type SubmitRegulationInput = {
  readonly expectedVersion: number;
  readonly minutes?: ReadonlyArray<CollegialMinutesInput> | null | undefined;
  /** @deprecated Use minutes */
  readonly minutesDate?: LocalDate | null | undefined;
  /** @deprecated Use minutes */
  readonly minutesNumber?: string | null | undefined;
  readonly versionId: string | number;
};

export type TeacherCategory =
  | 'CONFORMITY'
  | 'FIRST'
  | 'HIGHEST'
  | 'MENTOR_TEACHER'
  | 'METHODOLOGIST_TEACHER'
  | 'NONE';

export type TerminateProgrammeInput = {
  /** Who agreed, for a mutual decision */
  readonly agreedIds?: ReadonlyArray<string | number>;
  /** Today when not given */
  readonly endedOn?: LocalDate | null | undefined;
  readonly explanation: string;
  readonly mediationOffered?: boolean;
  readonly programmeId: string | number;
  readonly reason: CompletionReason;
};

export type TodayGroup =
  | 'LATER'
  | 'OVERDUE'
  | 'TODAY'
  | 'WAITING'
  | 'WEEK';

export type UploadInput = {
  readonly contentType: string;
  readonly documentId: string | number;
  readonly fileName: string;
  /** SHA-256 of the bytes, lower-case hexadecimal */
  readonly sha256: string;
  readonly size: number;
};

export type WetSignatureInput = {
  readonly documentId: string | number;
  /** The scan that bears the signatures */
  readonly fileId: string | number;
  readonly signedOn: LocalDate;
  readonly signerIds: ReadonlyArray<string | number>;
};

export type AuditPartsFragment = { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string, readonly heading: string, readonly before: unknown, readonly after: unknown, readonly documentId: string | null }> };

export type TenantsTrailQueryVariables = Exact<{
  subjectId: string | number;
  page?: PageInput | null | undefined;
}>;


export type TenantsTrailQuery = { readonly trail: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string, readonly heading: string, readonly before: unknown, readonly after: unknown, readonly documentId: string | null }> } };

export type ProgrammesTrailQueryVariables = Exact<{
  subjectId: string | number;
  page?: PageInput | null | undefined;
}>;


export type ProgrammesTrailQuery = { readonly trail: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string, readonly heading: string, readonly before: unknown, readonly after: unknown, readonly documentId: string | null }> } };

export type RefusalPartsFragment = { readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> };

export type FindAnythingQueryVariables = Exact<{
  words: string;
  page: PageInput;
  people: boolean;
  pairs: boolean;
  papers: boolean;
  schools: boolean;
}>;


export type FindAnythingQuery = { readonly staff?: { readonly items: ReadonlyArray<{ readonly personId: string, readonly fullName: string, readonly position: string }> }, readonly pairs?: { readonly items: ReadonlyArray<{ readonly id: string, readonly schoolName: string, readonly mentor: { readonly name: string }, readonly mentees: ReadonlyArray<{ readonly name: string }> }> }, readonly documents?: { readonly items: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string | null, readonly people: string }> }, readonly schools?: { readonly items: ReadonlyArray<{ readonly id: string, readonly shortName: string, readonly place: string }> } };

export type PaperRowFragment = { readonly id: string, readonly code: string, readonly title: string, readonly state: DocumentState, readonly number: string | null, readonly date: LocalDate | null, readonly createdOn: LocalDate, readonly people: string, readonly waitingFor: string, readonly mine: boolean, readonly unread: boolean, readonly hasProblem: boolean, readonly unconfirmedForms: number, readonly registerable: boolean, readonly hasScan: boolean, readonly school: string | null };

export type PapersQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  search: string;
  page?: PageInput | null | undefined;
}>;


export type PapersQuery = { readonly documents: { readonly total: number, readonly counts: ReadonlyArray<{ readonly view: string, readonly count: number }>, readonly items: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly state: DocumentState, readonly number: string | null, readonly date: LocalDate | null, readonly createdOn: LocalDate, readonly people: string, readonly waitingFor: string, readonly mine: boolean, readonly unread: boolean, readonly hasProblem: boolean, readonly unconfirmedForms: number, readonly registerable: boolean, readonly hasScan: boolean, readonly school: string | null }> } };

export type PaperPartsFragment = { readonly id: string, readonly code: string, readonly codeTitle: string, readonly title: string, readonly state: DocumentState, readonly clause: string, readonly register: string | null, readonly number: string | null, readonly date: LocalDate | null, readonly createdOn: LocalDate, readonly requestedBy: string, readonly signedOn: LocalDate | null, readonly registeredBy: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly withdrawnOn: LocalDate | null, readonly problemCode: string | null, readonly problemField: string | null, readonly hasText: boolean, readonly contentHash: string | null, readonly keptYears: number | null, readonly keptBy: string, readonly simpleSignature: boolean, readonly school: string | null, readonly availableActions: ReadonlyArray<PaperAction>, readonly signers: ReadonlyArray<{ readonly id: string, readonly role: string, readonly personId: string | null, readonly personName: string | null, readonly post: string | null, readonly state: string, readonly kind: string | null, readonly signedOn: LocalDate | null, readonly signedHash: string | null, readonly recordedBy: string | null, readonly due: boolean, readonly accountless: boolean }>, readonly acquaintance: ReadonlyArray<{ readonly personId: string, readonly personName: string | null, readonly post: string | null, readonly acquaintedOn: LocalDate | null, readonly recordedBy: string | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly kind: PaperFileKind, readonly fileName: string, readonly contentType: string, readonly size: number, readonly sha256: string, readonly state: string, readonly flaw: string | null, readonly locked: boolean, readonly retainUntil: string | null, readonly createdAt: string, readonly createdBy: string }>, readonly doubts: ReadonlyArray<{ readonly personId: string, readonly kind: string, readonly nominative: string, readonly genitive: string, readonly dative: string, readonly accusative: string, readonly instrumental: string, readonly reasons: ReadonlyArray<string> }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string, readonly reason: string | null }> };

export type PaperCardQueryVariables = Exact<{
  id: string | number;
}>;


export type PaperCardQuery = { readonly document: { readonly id: string, readonly code: string, readonly codeTitle: string, readonly title: string, readonly state: DocumentState, readonly clause: string, readonly register: string | null, readonly number: string | null, readonly date: LocalDate | null, readonly createdOn: LocalDate, readonly requestedBy: string, readonly signedOn: LocalDate | null, readonly registeredBy: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly withdrawnOn: LocalDate | null, readonly problemCode: string | null, readonly problemField: string | null, readonly hasText: boolean, readonly contentHash: string | null, readonly keptYears: number | null, readonly keptBy: string, readonly simpleSignature: boolean, readonly school: string | null, readonly availableActions: ReadonlyArray<PaperAction>, readonly signers: ReadonlyArray<{ readonly id: string, readonly role: string, readonly personId: string | null, readonly personName: string | null, readonly post: string | null, readonly state: string, readonly kind: string | null, readonly signedOn: LocalDate | null, readonly signedHash: string | null, readonly recordedBy: string | null, readonly due: boolean, readonly accountless: boolean }>, readonly acquaintance: ReadonlyArray<{ readonly personId: string, readonly personName: string | null, readonly post: string | null, readonly acquaintedOn: LocalDate | null, readonly recordedBy: string | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly kind: PaperFileKind, readonly fileName: string, readonly contentType: string, readonly size: number, readonly sha256: string, readonly state: string, readonly flaw: string | null, readonly locked: boolean, readonly retainUntil: string | null, readonly createdAt: string, readonly createdBy: string }>, readonly doubts: ReadonlyArray<{ readonly personId: string, readonly kind: string, readonly nominative: string, readonly genitive: string, readonly dative: string, readonly accusative: string, readonly instrumental: string, readonly reasons: ReadonlyArray<string> }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string, readonly reason: string | null }> } };

export type SignPaperMutationVariables = Exact<{
  documentId: string | number;
  sha256: string;
}>;


export type SignPaperMutation = { readonly signDocument:
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type DeclinePaperMutationVariables = Exact<{
  documentId: string | number;
  reason: string;
}>;


export type DeclinePaperMutation = { readonly declineDocument:
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type CancelPaperMutationVariables = Exact<{
  documentId: string | number;
  reason: string;
}>;


export type CancelPaperMutation = { readonly cancelDocument:
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type ConfirmPaperNamesMutationVariables = Exact<{
  documentId: string | number;
  forms: ReadonlyArray<NameFormsInput> | NameFormsInput;
}>;


export type ConfirmPaperNamesMutation = { readonly confirmDocumentNameForms:
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type ProposedNumberQueryVariables = Exact<{
  documentId: string | number;
  date?: LocalDate | null | undefined;
}>;


export type ProposedNumberQuery = { readonly proposedNumber: { readonly number: string, readonly earliest: LocalDate, readonly latest: LocalDate } | null };

export type RegisterPaperMutationVariables = Exact<{
  documentId: string | number;
  number?: string | null | undefined;
  date?: LocalDate | null | undefined;
}>;


export type RegisterPaperMutation = { readonly registerDocument:
    | { readonly __typename: 'Document', readonly number: string | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type AcquaintWithPaperMutationVariables = Exact<{
  documentId: string | number;
  personId?: string | number | null | undefined;
  on?: LocalDate | null | undefined;
}>;


export type AcquaintWithPaperMutation = { readonly acquaint:
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type JournalsQueryVariables = Exact<{
  year: number;
}>;


export type JournalsQuery = { readonly journal: ReadonlyArray<{ readonly register: string, readonly year: number, readonly gaps: ReadonlyArray<{ readonly from: number, readonly to: number }>, readonly entries: ReadonlyArray<{ readonly documentId: string, readonly code: string, readonly title: string, readonly number: string, readonly date: LocalDate, readonly people: string, readonly signedBy: string, readonly registeredBy: string, readonly acquainted: number, readonly toAcquaint: number, readonly paperOnly: boolean }> }> };

export type LinkPartsFragment = { readonly url: string, readonly fileName: string, readonly contentType: string, readonly size: number, readonly sha256: string, readonly locked: boolean };

export type OpenFileMutationVariables = Exact<{
  documentId: string | number;
  kind: PaperFileKind;
  disposition: LinkDisposition;
  fileId?: string | number | null | undefined;
}>;


export type OpenFileMutation = { readonly documentLink:
    | { readonly __typename: 'FileLink', readonly url: string, readonly fileName: string, readonly contentType: string, readonly size: number, readonly sha256: string, readonly locked: boolean }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type PrintBundleMutationVariables = Exact<{
  documentIds: ReadonlyArray<string | number> | string | number;
}>;


export type PrintBundleMutation = { readonly consentBundle:
    | { readonly __typename: 'PaperBundle', readonly papers: number, readonly link: { readonly url: string, readonly fileName: string, readonly contentType: string, readonly size: number, readonly sha256: string, readonly locked: boolean }, readonly leftOut: ReadonlyArray<{ readonly documentId: string, readonly title: string, readonly code: string }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type AskUploadMutationVariables = Exact<{
  input: UploadInput;
}>;


export type AskUploadMutation = { readonly requestUpload:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
    | { readonly __typename: 'UploadTicket', readonly fileId: string, readonly url: string, readonly headers: ReadonlyArray<{ readonly name: string, readonly value: string }> }
   };

export type FinishUploadMutationVariables = Exact<{
  fileId: string | number;
}>;


export type FinishUploadMutation = { readonly completeUpload:
    | { readonly __typename: 'PaperFile', readonly id: string, readonly state: string, readonly flaw: string | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RecordWetSignatureMutationVariables = Exact<{
  input: WetSignatureInput;
}>;


export type RecordWetSignatureMutation = { readonly recordWetSignature:
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type DeadLetterPartsFragment = { readonly id: string, readonly type: string, readonly source: string, readonly consumer: string, readonly tenantId: string, readonly state: string, readonly attempts: number, readonly error: string | null, readonly occurredAt: string, readonly actorName: string, readonly waiting: number };

export type DeadLettersQueryVariables = Exact<{ [key: string]: never; }>;


export type DeadLettersQuery = { readonly tenantsDeadLetters: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly type: string, readonly source: string, readonly consumer: string, readonly tenantId: string, readonly state: string, readonly attempts: number, readonly error: string | null, readonly occurredAt: string, readonly actorName: string, readonly waiting: number }> }, readonly participantsDeadLetters: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly type: string, readonly source: string, readonly consumer: string, readonly tenantId: string, readonly state: string, readonly attempts: number, readonly error: string | null, readonly occurredAt: string, readonly actorName: string, readonly waiting: number }> }, readonly programmesDeadLetters: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly type: string, readonly source: string, readonly consumer: string, readonly tenantId: string, readonly state: string, readonly attempts: number, readonly error: string | null, readonly occurredAt: string, readonly actorName: string, readonly waiting: number }> }, readonly documentsDeadLetters: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly type: string, readonly source: string, readonly consumer: string, readonly tenantId: string, readonly state: string, readonly attempts: number, readonly error: string | null, readonly occurredAt: string, readonly actorName: string, readonly waiting: number }> }, readonly statisticsDeadLetters: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly type: string, readonly source: string, readonly consumer: string, readonly tenantId: string, readonly state: string, readonly attempts: number, readonly error: string | null, readonly occurredAt: string, readonly actorName: string, readonly waiting: number }> }, readonly schools: { readonly items: ReadonlyArray<{ readonly id: string, readonly shortName: string }> } };

export type RetryTenantsDeliveryMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryTenantsDeliveryMutation = { readonly outcome:
    | { readonly __typename: 'DeadLetter', readonly id: string, readonly state: string }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RetryParticipantsDeliveryMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryParticipantsDeliveryMutation = { readonly outcome:
    | { readonly __typename: 'DeadLetter', readonly id: string, readonly state: string }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RetryProgrammesDeliveryMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryProgrammesDeliveryMutation = { readonly outcome:
    | { readonly __typename: 'DeadLetter', readonly id: string, readonly state: string }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RetryDocumentsDeliveryMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryDocumentsDeliveryMutation = { readonly outcome:
    | { readonly __typename: 'DeadLetter', readonly id: string, readonly state: string }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RetryStatisticsDeliveryMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryStatisticsDeliveryMutation = { readonly outcome:
    | { readonly __typename: 'DeadLetter', readonly id: string, readonly state: string }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

type RetryOutcome_DeadLetter_Fragment = { readonly __typename: 'DeadLetter', readonly id: string, readonly state: string };

type RetryOutcome_Refusal_Fragment = { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> };

export type RetryOutcomeFragment =
  | RetryOutcome_DeadLetter_Fragment
  | RetryOutcome_Refusal_Fragment
;

export type EntryPartsFragment = { readonly id: string, readonly personId: string, readonly fullName: string, readonly position: string | null, readonly subjects: ReadonlyArray<string>, readonly side: BankSide, readonly state: BankState, readonly reason: MenteeReason | null, readonly reasonKeptApart: boolean, readonly competences: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly capacity: number | null, readonly capacityLimit: number | null, readonly load: number, readonly dataConsentHolds: boolean, readonly proposedOn: LocalDate, readonly surveyFiledOn: LocalDate | null, readonly trainedOn: LocalDate | null, readonly leaveReason: LeaveReason | null, readonly availableActions: ReadonlyArray<string> };

export type BankEntriesQueryVariables = Exact<{
  side: BankSide;
  state?: BankState | null | undefined;
  search: string;
  page?: PageInput | null | undefined;
}>;


export type BankEntriesQuery = { readonly bankEntries: { readonly total: number, readonly counts: ReadonlyArray<{ readonly state: BankState, readonly count: number }>, readonly items: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly fullName: string, readonly position: string | null, readonly subjects: ReadonlyArray<string>, readonly side: BankSide, readonly state: BankState, readonly reason: MenteeReason | null, readonly reasonKeptApart: boolean, readonly competences: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly capacity: number | null, readonly capacityLimit: number | null, readonly load: number, readonly dataConsentHolds: boolean, readonly proposedOn: LocalDate, readonly surveyFiledOn: LocalDate | null, readonly trainedOn: LocalDate | null, readonly leaveReason: LeaveReason | null, readonly availableActions: ReadonlyArray<string> }> } };

export type BankEntryQueryVariables = Exact<{
  id: string | number;
}>;


export type BankEntryQuery = { readonly bankEntry: { readonly id: string, readonly personId: string, readonly fullName: string, readonly position: string | null, readonly subjects: ReadonlyArray<string>, readonly side: BankSide, readonly state: BankState, readonly reason: MenteeReason | null, readonly reasonKeptApart: boolean, readonly competences: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly capacity: number | null, readonly capacityLimit: number | null, readonly load: number, readonly dataConsentHolds: boolean, readonly proposedOn: LocalDate, readonly surveyFiledOn: LocalDate | null, readonly trainedOn: LocalDate | null, readonly leaveReason: LeaveReason | null, readonly availableActions: ReadonlyArray<string> } };

export type OwnBankEntryQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnBankEntryQuery = { readonly ownBankEntry: { readonly id: string, readonly personId: string, readonly fullName: string, readonly position: string | null, readonly subjects: ReadonlyArray<string>, readonly side: BankSide, readonly state: BankState, readonly reason: MenteeReason | null, readonly reasonKeptApart: boolean, readonly competences: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly capacity: number | null, readonly capacityLimit: number | null, readonly load: number, readonly dataConsentHolds: boolean, readonly proposedOn: LocalDate, readonly surveyFiledOn: LocalDate | null, readonly trainedOn: LocalDate | null, readonly leaveReason: LeaveReason | null, readonly availableActions: ReadonlyArray<string> } };

export type NeedListQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedListQuery = { readonly needList: { readonly total: number, readonly overdue: number, readonly items: ReadonlyArray<{ readonly employmentId: string, readonly personId: string, readonly fullName: string, readonly position: string, readonly subjects: ReadonlyArray<string>, readonly actualAdmissionDate: LocalDate, readonly reasons: ReadonlyArray<NeedReason>, readonly due: LocalDate | null, readonly deadline: NeedDeadlineState | null, readonly clause: string | null, readonly menteeState: BankState | null, readonly entryId: string | null }> } };

export type ProposeCandidateMutationVariables = Exact<{
  input: ProposeCandidateInput;
}>;


export type ProposeCandidateMutation = { readonly proposeCandidate:
    | { readonly __typename: 'BankEntry', readonly id: string, readonly state: BankState }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RecordSurveyMutationVariables = Exact<{
  input: RecordSurveyInput;
}>;


export type RecordSurveyMutation = { readonly recordSurvey:
    | { readonly __typename: 'BankEntry' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type ActivateEntryMutationVariables = Exact<{
  input: ActivateEntryInput;
}>;


export type ActivateEntryMutation = { readonly activateEntry:
    | { readonly __typename: 'BankEntry' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type EditEntryMutationVariables = Exact<{
  input: EditEntryInput;
}>;


export type EditEntryMutation = { readonly editEntry:
    | { readonly __typename: 'BankEntry' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type SuspendEntryMutationVariables = Exact<{
  entryId: string | number;
  reason: LeaveReason;
}>;


export type SuspendEntryMutation = { readonly suspendEntry:
    | { readonly __typename: 'BankEntry' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RemoveEntryMutationVariables = Exact<{
  entryId: string | number;
  reason: LeaveReason;
}>;


export type RemoveEntryMutation = { readonly removeEntry:
    | { readonly __typename: 'BankEntry' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type ViewSpecialReasonMutationVariables = Exact<{
  entryId: string | number;
  purpose: string;
}>;


export type ViewSpecialReasonMutation = { readonly viewSpecialReason: { readonly reason: MenteeReason } };

export type ConsentRowFragment = { readonly personId: string, readonly fullName: string, readonly position: string, readonly state: ConsentState, readonly consentId: string | null, readonly documentId: string | null, readonly requestedOn: LocalDate | null, readonly signedOn: LocalDate | null, readonly endedOn: LocalDate | null, readonly availableActions: ReadonlyArray<string> };

export type ConsentRegisterQueryVariables = Exact<{
  filter: ConsentFilter;
  search: string;
  page?: PageInput | null | undefined;
}>;


export type ConsentRegisterQuery = { readonly consentRegister: { readonly total: number, readonly beingPrepared: number, readonly counts: ReadonlyArray<{ readonly filter: ConsentFilter, readonly count: number }>, readonly items: ReadonlyArray<{ readonly personId: string, readonly fullName: string, readonly position: string, readonly state: ConsentState, readonly consentId: string | null, readonly documentId: string | null, readonly requestedOn: LocalDate | null, readonly signedOn: LocalDate | null, readonly endedOn: LocalDate | null, readonly availableActions: ReadonlyArray<string> }> } };

export type RequestConsentsMutationVariables = Exact<{
  input: RequestConsentsInput;
}>;


export type RequestConsentsMutation = { readonly requestConsents:
    | { readonly __typename: 'ConsentsRequested', readonly requested: number, readonly left: number }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type DeclineConsentMutationVariables = Exact<{
  consentId: string | number;
}>;


export type DeclineConsentMutation = { readonly declineConsent:
    | { readonly __typename: 'ConsentLine' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type WithdrawConsentMutationVariables = Exact<{
  consentId: string | number;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent:
    | { readonly __typename: 'ConsentLine' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type PersonPartsFragment = { readonly id: string, readonly surname: string, readonly name: string, readonly patronymic: string | null, readonly fullName: string, readonly gender: string, readonly birthDate: LocalDate | null, readonly email: string | null, readonly phone: string | null, readonly isHead: boolean, readonly offeredToOthers: boolean, readonly load: number, readonly hasMentor: boolean, readonly availableActions: ReadonlyArray<string>, readonly caseForms: { readonly genitive: string, readonly dative: string, readonly accusative: string, readonly instrumental: string } | null, readonly employments: ReadonlyArray<{ readonly id: string, readonly employeeCode: string, readonly position: string, readonly subjects: ReadonlyArray<string>, readonly teachingExperienceStart: LocalDate, readonly actualAdmissionDate: LocalDate, readonly category: TeacherCategory, readonly categoryExpires: LocalDate | null, readonly needsMentor: boolean | null, readonly endedOn: LocalDate | null }>, readonly entries: ReadonlyArray<{ readonly id: string, readonly side: BankSide, readonly state: BankState }>, readonly consents: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly state: ConsentState, readonly documentId: string | null, readonly requestedOn: LocalDate, readonly signedOn: LocalDate | null, readonly endedOn: LocalDate | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string, readonly heading: string, readonly before: unknown, readonly after: unknown, readonly documentId: string | null }> };

export type PersonCardQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonCardQuery = { readonly person: { readonly id: string, readonly surname: string, readonly name: string, readonly patronymic: string | null, readonly fullName: string, readonly gender: string, readonly birthDate: LocalDate | null, readonly email: string | null, readonly phone: string | null, readonly isHead: boolean, readonly offeredToOthers: boolean, readonly load: number, readonly hasMentor: boolean, readonly availableActions: ReadonlyArray<string>, readonly caseForms: { readonly genitive: string, readonly dative: string, readonly accusative: string, readonly instrumental: string } | null, readonly employments: ReadonlyArray<{ readonly id: string, readonly employeeCode: string, readonly position: string, readonly subjects: ReadonlyArray<string>, readonly teachingExperienceStart: LocalDate, readonly actualAdmissionDate: LocalDate, readonly category: TeacherCategory, readonly categoryExpires: LocalDate | null, readonly needsMentor: boolean | null, readonly endedOn: LocalDate | null }>, readonly entries: ReadonlyArray<{ readonly id: string, readonly side: BankSide, readonly state: BankState }>, readonly consents: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly state: ConsentState, readonly documentId: string | null, readonly requestedOn: LocalDate, readonly signedOn: LocalDate | null, readonly endedOn: LocalDate | null }>, readonly history: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actorName: string, readonly heading: string, readonly before: unknown, readonly after: unknown, readonly documentId: string | null }> } };

export type EndEmploymentMutationVariables = Exact<{
  employmentId: string | number;
  lastDay: LocalDate;
}>;


export type EndEmploymentMutation = { readonly endEmployment:
    | { readonly __typename: 'PersonCard' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type ConfirmPersonNameFormsMutationVariables = Exact<{
  personId: string | number;
  forms: PersonNameFormsInput;
}>;


export type ConfirmPersonNameFormsMutation = { readonly confirmPersonNameForms:
    | { readonly __typename: 'PersonCard' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type OfferToOthersMutationVariables = Exact<{
  personId: string | number;
  offered: boolean;
}>;


export type OfferToOthersMutation = { readonly offerToOthers:
    | { readonly __typename: 'PersonCard' }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type CheckStaffRowsQueryVariables = Exact<{
  lines: ReadonlyArray<StaffLineInput> | StaffLineInput;
  columns: ReadonlyArray<StaffColumnPlaceInput> | StaffColumnPlaceInput;
}>;


export type CheckStaffRowsQuery = { readonly checkStaffRows: { readonly rows: ReadonlyArray<{ readonly row: number, readonly kind: StaffRowKind, readonly fields: ReadonlyArray<StaffColumn>, readonly answersLeftOut: boolean }>, readonly problems: ReadonlyArray<{ readonly row: number, readonly column: StaffColumn, readonly value: string, readonly code: StaffProblemCode, readonly expected: string, readonly person: string, readonly otherRows: ReadonlyArray<number> | null }> } };

export type ImportStaffMutationVariables = Exact<{
  importId: string | number;
  lines: ReadonlyArray<StaffLineInput> | StaffLineInput;
  columns: ReadonlyArray<StaffColumnPlaceInput> | StaffColumnPlaceInput;
}>;


export type ImportStaffMutation = { readonly importStaff: { readonly created: number, readonly changed: number, readonly unchanged: number, readonly answersLeftOut: number, readonly problems: ReadonlyArray<{ readonly row: number, readonly column: StaffColumn, readonly value: string, readonly code: StaffProblemCode, readonly expected: string, readonly person: string }> } };

export type StaffRowFragment = { readonly id: string, readonly personId: string, readonly fullName: string, readonly employeeCode: string, readonly position: string, readonly subjects: ReadonlyArray<string>, readonly actualAdmissionDate: LocalDate, readonly endedOn: LocalDate | null, readonly dataConsent: ConsentState, readonly mentorState: BankState | null, readonly menteeState: BankState | null, readonly load: number, readonly hasMentor: boolean, readonly isHead: boolean, readonly offeredToOthers: boolean };

export type StaffQueryVariables = Exact<{
  filter: StaffFilter;
  search: string;
  page?: PageInput | null | undefined;
}>;


export type StaffQuery = { readonly staff: { readonly total: number, readonly counts: ReadonlyArray<{ readonly filter: StaffFilter, readonly count: number }>, readonly items: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly fullName: string, readonly employeeCode: string, readonly position: string, readonly subjects: ReadonlyArray<string>, readonly actualAdmissionDate: LocalDate, readonly endedOn: LocalDate | null, readonly dataConsent: ConsentState, readonly mentorState: BankState | null, readonly menteeState: BankState | null, readonly load: number, readonly hasMentor: boolean, readonly isHead: boolean, readonly offeredToOthers: boolean }> } };

export type OpenReplacementCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenReplacementCaseMutation = { readonly openReplacementCase:
    | { readonly __typename: 'Pair', readonly id: string, readonly schoolId: string, readonly schoolName: string, readonly state: PairState, readonly via: PairVia, readonly packageId: string | null, readonly form: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly termReason: string | null, readonly payTerms: string, readonly proposedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly orderRequested: boolean, readonly orderDocumentId: string | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly programmeId: string | null, readonly programmeState: ProgrammeState | null, readonly cancelReason: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly supersedesId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }>, readonly problem: { readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly left: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly on: LocalDate }>, readonly replacementCase: { readonly id: string, readonly state: ReplacementCaseState, readonly ground: ReplacementGround, readonly explanation: string, readonly openedOn: LocalDate, readonly due: LocalDate, readonly clause: string, readonly note: string | null, readonly decision: string | null, readonly decidedOn: LocalDate | null, readonly newAssignmentId: string | null, readonly availableActions: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type ReviewReplacementCaseMutationVariables = Exact<{
  caseId: string | number;
  note: string;
}>;


export type ReviewReplacementCaseMutation = { readonly reviewReplacementCase:
    | { readonly __typename: 'Pair', readonly id: string, readonly schoolId: string, readonly schoolName: string, readonly state: PairState, readonly via: PairVia, readonly packageId: string | null, readonly form: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly termReason: string | null, readonly payTerms: string, readonly proposedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly orderRequested: boolean, readonly orderDocumentId: string | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly programmeId: string | null, readonly programmeState: ProgrammeState | null, readonly cancelReason: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly supersedesId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }>, readonly problem: { readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly left: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly on: LocalDate }>, readonly replacementCase: { readonly id: string, readonly state: ReplacementCaseState, readonly ground: ReplacementGround, readonly explanation: string, readonly openedOn: LocalDate, readonly due: LocalDate, readonly clause: string, readonly note: string | null, readonly decision: string | null, readonly decidedOn: LocalDate | null, readonly newAssignmentId: string | null, readonly availableActions: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RejectReplacementCaseMutationVariables = Exact<{
  caseId: string | number;
  reason: string;
}>;


export type RejectReplacementCaseMutation = { readonly rejectReplacementCase:
    | { readonly __typename: 'Pair', readonly id: string, readonly schoolId: string, readonly schoolName: string, readonly state: PairState, readonly via: PairVia, readonly packageId: string | null, readonly form: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly termReason: string | null, readonly payTerms: string, readonly proposedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly orderRequested: boolean, readonly orderDocumentId: string | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly programmeId: string | null, readonly programmeState: ProgrammeState | null, readonly cancelReason: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly supersedesId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }>, readonly problem: { readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly left: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly on: LocalDate }>, readonly replacementCase: { readonly id: string, readonly state: ReplacementCaseState, readonly ground: ReplacementGround, readonly explanation: string, readonly openedOn: LocalDate, readonly due: LocalDate, readonly clause: string, readonly note: string | null, readonly decision: string | null, readonly decidedOn: LocalDate | null, readonly newAssignmentId: string | null, readonly availableActions: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type WithdrawReplacementCaseMutationVariables = Exact<{
  caseId: string | number;
  reason: string;
}>;


export type WithdrawReplacementCaseMutation = { readonly withdrawReplacementCase:
    | { readonly __typename: 'Pair', readonly id: string, readonly schoolId: string, readonly schoolName: string, readonly state: PairState, readonly via: PairVia, readonly packageId: string | null, readonly form: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly termReason: string | null, readonly payTerms: string, readonly proposedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly orderRequested: boolean, readonly orderDocumentId: string | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly programmeId: string | null, readonly programmeState: ProgrammeState | null, readonly cancelReason: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly supersedesId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }>, readonly problem: { readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly left: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly on: LocalDate }>, readonly replacementCase: { readonly id: string, readonly state: ReplacementCaseState, readonly ground: ReplacementGround, readonly explanation: string, readonly openedOn: LocalDate, readonly due: LocalDate, readonly clause: string, readonly note: string | null, readonly decision: string | null, readonly decidedOn: LocalDate | null, readonly newAssignmentId: string | null, readonly availableActions: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type ProposeReplacementMutationVariables = Exact<{
  input: ProposeReplacementInput;
}>;


export type ProposeReplacementMutation = { readonly proposeReplacement:
    | { readonly __typename: 'Pair', readonly id: string, readonly schoolId: string, readonly schoolName: string, readonly state: PairState, readonly via: PairVia, readonly packageId: string | null, readonly form: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly termReason: string | null, readonly payTerms: string, readonly proposedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly orderRequested: boolean, readonly orderDocumentId: string | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly programmeId: string | null, readonly programmeState: ProgrammeState | null, readonly cancelReason: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly supersedesId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }>, readonly problem: { readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly left: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly on: LocalDate }>, readonly replacementCase: { readonly id: string, readonly state: ReplacementCaseState, readonly ground: ReplacementGround, readonly explanation: string, readonly openedOn: LocalDate, readonly due: LocalDate, readonly clause: string, readonly note: string | null, readonly decision: string | null, readonly decidedOn: LocalDate | null, readonly newAssignmentId: string | null, readonly availableActions: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type EndWithoutSubstituteMutationVariables = Exact<{
  caseId: string | number;
  explanation: string;
}>;


export type EndWithoutSubstituteMutation = { readonly endWithoutSubstitute:
    | { readonly __typename: 'Pair', readonly id: string, readonly schoolId: string, readonly schoolName: string, readonly state: PairState, readonly via: PairVia, readonly packageId: string | null, readonly form: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly termReason: string | null, readonly payTerms: string, readonly proposedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly orderRequested: boolean, readonly orderDocumentId: string | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly programmeId: string | null, readonly programmeState: ProgrammeState | null, readonly cancelReason: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly supersedesId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }>, readonly problem: { readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly left: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly on: LocalDate }>, readonly replacementCase: { readonly id: string, readonly state: ReplacementCaseState, readonly ground: ReplacementGround, readonly explanation: string, readonly openedOn: LocalDate, readonly due: LocalDate, readonly clause: string, readonly note: string | null, readonly decision: string | null, readonly decidedOn: LocalDate | null, readonly newAssignmentId: string | null, readonly availableActions: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type PackagePartsFragment = { readonly id: string, readonly schoolName: string, readonly state: PackageState, readonly subjects: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly need: string, readonly wishes: string, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly draftedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly submitBy: LocalDate | null, readonly submittedOn: LocalDate | null, readonly outgoingNumber: string | null, readonly returnDue: LocalDate | null, readonly decisionDue: LocalDate | null, readonly refuseReason: string | null, readonly assignmentId: string | null, readonly pairState: PairState | null, readonly actRequested: boolean, readonly letterDocumentId: string | null, readonly actDocumentId: string | null, readonly actNumber: string | null, readonly actDate: LocalDate | null, readonly problem: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentee: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly gaps: ReadonlyArray<{ readonly paper: PackagePaper, readonly remark: string }>, readonly candidate: { readonly id: string, readonly name: string, readonly post: string, readonly school: string } | null, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }> };

export type PackagesQueryVariables = Exact<{
  states?: ReadonlyArray<PackageState> | PackageState | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PackagesQuery = { readonly packages: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly schoolName: string, readonly state: PackageState, readonly subjects: ReadonlyArray<string>, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly submitBy: LocalDate | null, readonly submittedOn: LocalDate | null, readonly returnDue: LocalDate | null, readonly decisionDue: LocalDate | null, readonly availableActions: ReadonlyArray<string>, readonly mentee: { readonly id: string, readonly name: string, readonly post: string }, readonly candidate: { readonly id: string, readonly name: string, readonly school: string } | null }> } };

export type PackageQueryVariables = Exact<{
  id: string | number;
}>;


export type PackageQuery = { readonly package: { readonly id: string, readonly schoolName: string, readonly state: PackageState, readonly subjects: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly need: string, readonly wishes: string, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly draftedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly submitBy: LocalDate | null, readonly submittedOn: LocalDate | null, readonly outgoingNumber: string | null, readonly returnDue: LocalDate | null, readonly decisionDue: LocalDate | null, readonly refuseReason: string | null, readonly assignmentId: string | null, readonly pairState: PairState | null, readonly actRequested: boolean, readonly letterDocumentId: string | null, readonly actDocumentId: string | null, readonly actNumber: string | null, readonly actDate: LocalDate | null, readonly problem: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentee: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly gaps: ReadonlyArray<{ readonly paper: PackagePaper, readonly remark: string }>, readonly candidate: { readonly id: string, readonly name: string, readonly post: string, readonly school: string } | null, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }> } };

export type PackageCandidatesQueryVariables = Exact<{
  packageId: string | number;
}>;


export type PackageCandidatesQuery = { readonly packageCandidates: ReadonlyArray<{ readonly isHead: boolean, readonly subjects: ReadonlyArray<string>, readonly competences: ReadonlyArray<string>, readonly score: number, readonly currentMentees: number, readonly limit: number | null, readonly stops: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string, readonly post: string, readonly school: string } }> };

export type DraftPackageMutationVariables = Exact<{
  input: DraftPackageInput;
}>;


export type DraftPackageMutation = { readonly draftPackage:
    | { readonly __typename: 'MentorPackage', readonly id: string, readonly schoolName: string, readonly state: PackageState, readonly subjects: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly need: string, readonly wishes: string, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly draftedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly submitBy: LocalDate | null, readonly submittedOn: LocalDate | null, readonly outgoingNumber: string | null, readonly returnDue: LocalDate | null, readonly decisionDue: LocalDate | null, readonly refuseReason: string | null, readonly assignmentId: string | null, readonly pairState: PairState | null, readonly actRequested: boolean, readonly letterDocumentId: string | null, readonly actDocumentId: string | null, readonly actNumber: string | null, readonly actDate: LocalDate | null, readonly problem: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentee: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly gaps: ReadonlyArray<{ readonly paper: PackagePaper, readonly remark: string }>, readonly candidate: { readonly id: string, readonly name: string, readonly post: string, readonly school: string } | null, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type SubmitPackageMutationVariables = Exact<{
  packageId: string | number;
  outgoingNumber: string;
}>;


export type SubmitPackageMutation = { readonly submitPackage:
    | { readonly __typename: 'MentorPackage', readonly id: string, readonly schoolName: string, readonly state: PackageState, readonly subjects: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly need: string, readonly wishes: string, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly draftedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly submitBy: LocalDate | null, readonly submittedOn: LocalDate | null, readonly outgoingNumber: string | null, readonly returnDue: LocalDate | null, readonly decisionDue: LocalDate | null, readonly refuseReason: string | null, readonly assignmentId: string | null, readonly pairState: PairState | null, readonly actRequested: boolean, readonly letterDocumentId: string | null, readonly actDocumentId: string | null, readonly actNumber: string | null, readonly actDate: LocalDate | null, readonly problem: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentee: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly gaps: ReadonlyArray<{ readonly paper: PackagePaper, readonly remark: string }>, readonly candidate: { readonly id: string, readonly name: string, readonly post: string, readonly school: string } | null, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type AssignCandidateMutationVariables = Exact<{
  packageId: string | number;
  candidateId: string | number;
}>;


export type AssignCandidateMutation = { readonly assignCandidate:
    | { readonly __typename: 'MentorPackage', readonly id: string, readonly schoolName: string, readonly state: PackageState, readonly subjects: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly need: string, readonly wishes: string, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly draftedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly submitBy: LocalDate | null, readonly submittedOn: LocalDate | null, readonly outgoingNumber: string | null, readonly returnDue: LocalDate | null, readonly decisionDue: LocalDate | null, readonly refuseReason: string | null, readonly assignmentId: string | null, readonly pairState: PairState | null, readonly actRequested: boolean, readonly letterDocumentId: string | null, readonly actDocumentId: string | null, readonly actNumber: string | null, readonly actDate: LocalDate | null, readonly problem: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentee: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly gaps: ReadonlyArray<{ readonly paper: PackagePaper, readonly remark: string }>, readonly candidate: { readonly id: string, readonly name: string, readonly post: string, readonly school: string } | null, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type AcceptPackageMutationVariables = Exact<{
  packageId: string | number;
}>;


export type AcceptPackageMutation = { readonly acceptPackage:
    | { readonly __typename: 'MentorPackage', readonly id: string, readonly schoolName: string, readonly state: PackageState, readonly subjects: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly need: string, readonly wishes: string, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly draftedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly submitBy: LocalDate | null, readonly submittedOn: LocalDate | null, readonly outgoingNumber: string | null, readonly returnDue: LocalDate | null, readonly decisionDue: LocalDate | null, readonly refuseReason: string | null, readonly assignmentId: string | null, readonly pairState: PairState | null, readonly actRequested: boolean, readonly letterDocumentId: string | null, readonly actDocumentId: string | null, readonly actNumber: string | null, readonly actDate: LocalDate | null, readonly problem: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentee: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly gaps: ReadonlyArray<{ readonly paper: PackagePaper, readonly remark: string }>, readonly candidate: { readonly id: string, readonly name: string, readonly post: string, readonly school: string } | null, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type ReturnPackageMutationVariables = Exact<{
  packageId: string | number;
  gaps: ReadonlyArray<PackageGapInput> | PackageGapInput;
}>;


export type ReturnPackageMutation = { readonly returnPackage:
    | { readonly __typename: 'MentorPackage', readonly id: string, readonly schoolName: string, readonly state: PackageState, readonly subjects: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly need: string, readonly wishes: string, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly draftedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly submitBy: LocalDate | null, readonly submittedOn: LocalDate | null, readonly outgoingNumber: string | null, readonly returnDue: LocalDate | null, readonly decisionDue: LocalDate | null, readonly refuseReason: string | null, readonly assignmentId: string | null, readonly pairState: PairState | null, readonly actRequested: boolean, readonly letterDocumentId: string | null, readonly actDocumentId: string | null, readonly actNumber: string | null, readonly actDate: LocalDate | null, readonly problem: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentee: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly gaps: ReadonlyArray<{ readonly paper: PackagePaper, readonly remark: string }>, readonly candidate: { readonly id: string, readonly name: string, readonly post: string, readonly school: string } | null, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RefusePackageMutationVariables = Exact<{
  packageId: string | number;
  reason: string;
}>;


export type RefusePackageMutation = { readonly refusePackage:
    | { readonly __typename: 'MentorPackage', readonly id: string, readonly schoolName: string, readonly state: PackageState, readonly subjects: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly need: string, readonly wishes: string, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly draftedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly submitBy: LocalDate | null, readonly submittedOn: LocalDate | null, readonly outgoingNumber: string | null, readonly returnDue: LocalDate | null, readonly decisionDue: LocalDate | null, readonly refuseReason: string | null, readonly assignmentId: string | null, readonly pairState: PairState | null, readonly actRequested: boolean, readonly letterDocumentId: string | null, readonly actDocumentId: string | null, readonly actNumber: string | null, readonly actDate: LocalDate | null, readonly problem: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentee: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly gaps: ReadonlyArray<{ readonly paper: PackagePaper, readonly remark: string }>, readonly candidate: { readonly id: string, readonly name: string, readonly post: string, readonly school: string } | null, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RequestAuthorityActMutationVariables = Exact<{
  packageId: string | number;
}>;


export type RequestAuthorityActMutation = { readonly requestAuthorityAct:
    | { readonly __typename: 'MentorPackage', readonly id: string, readonly schoolName: string, readonly state: PackageState, readonly subjects: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly need: string, readonly wishes: string, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly draftedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly submitBy: LocalDate | null, readonly submittedOn: LocalDate | null, readonly outgoingNumber: string | null, readonly returnDue: LocalDate | null, readonly decisionDue: LocalDate | null, readonly refuseReason: string | null, readonly assignmentId: string | null, readonly pairState: PairState | null, readonly actRequested: boolean, readonly letterDocumentId: string | null, readonly actDocumentId: string | null, readonly actNumber: string | null, readonly actDate: LocalDate | null, readonly problem: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentee: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly gaps: ReadonlyArray<{ readonly paper: PackagePaper, readonly remark: string }>, readonly candidate: { readonly id: string, readonly name: string, readonly post: string, readonly school: string } | null, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type PairPersonPartsFragment = { readonly id: string, readonly name: string, readonly post: string, readonly school: string };

export type PairPartsFragment = { readonly id: string, readonly schoolId: string, readonly schoolName: string, readonly state: PairState, readonly via: PairVia, readonly packageId: string | null, readonly form: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly termReason: string | null, readonly payTerms: string, readonly proposedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly orderRequested: boolean, readonly orderDocumentId: string | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly programmeId: string | null, readonly programmeState: ProgrammeState | null, readonly cancelReason: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly supersedesId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }>, readonly problem: { readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly left: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly on: LocalDate }>, readonly replacementCase: { readonly id: string, readonly state: ReplacementCaseState, readonly ground: ReplacementGround, readonly explanation: string, readonly openedOn: LocalDate, readonly due: LocalDate, readonly clause: string, readonly note: string | null, readonly decision: string | null, readonly decidedOn: LocalDate | null, readonly newAssignmentId: string | null, readonly availableActions: ReadonlyArray<string> } | null };

export type PairsQueryVariables = Exact<{
  filter?: PairFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PairsQuery = { readonly pairs: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly schoolName: string, readonly state: PairState, readonly via: PairVia, readonly form: MentoringForm, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly programmeId: string | null, readonly programmeState: ProgrammeState | null, readonly mentor: { readonly id: string, readonly name: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly counts: ReadonlyArray<{ readonly state: string, readonly count: number }> } };

export type MenteesWithoutMentorQueryVariables = Exact<{
  page?: PageInput | null | undefined;
}>;


export type MenteesWithoutMentorQuery = { readonly menteesWithoutMentor: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly subjects: ReadonlyArray<string>, readonly requests: ReadonlyArray<string>, readonly admittedOn: LocalDate | null, readonly due: LocalDate | null, readonly clause: string | null, readonly packageId: string | null }> } };

export type SuggestMentorsQueryVariables = Exact<{
  menteeId: string | number;
}>;


export type SuggestMentorsQuery = { readonly me: { readonly personId: string | null }, readonly suggestMentors: ReadonlyArray<{ readonly score: number, readonly currentMentees: number, readonly limit: number | null, readonly stops: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly reasons: ReadonlyArray<{ readonly code: string, readonly points: number, readonly most: number, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }> };

export type PairQueryVariables = Exact<{
  id: string | number;
}>;


export type PairQuery = { readonly pair: { readonly id: string, readonly schoolId: string, readonly schoolName: string, readonly state: PairState, readonly via: PairVia, readonly packageId: string | null, readonly form: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly termReason: string | null, readonly payTerms: string, readonly proposedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly orderRequested: boolean, readonly orderDocumentId: string | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly programmeId: string | null, readonly programmeState: ProgrammeState | null, readonly cancelReason: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly supersedesId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }>, readonly problem: { readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly left: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly on: LocalDate }>, readonly replacementCase: { readonly id: string, readonly state: ReplacementCaseState, readonly ground: ReplacementGround, readonly explanation: string, readonly openedOn: LocalDate, readonly due: LocalDate, readonly clause: string, readonly note: string | null, readonly decision: string | null, readonly decidedOn: LocalDate | null, readonly newAssignmentId: string | null, readonly availableActions: ReadonlyArray<string> } | null } };

export type ProposePairMutationVariables = Exact<{
  input: ProposePairInput;
}>;


export type ProposePairMutation = { readonly proposePair:
    | { readonly __typename: 'Pair', readonly id: string, readonly schoolId: string, readonly schoolName: string, readonly state: PairState, readonly via: PairVia, readonly packageId: string | null, readonly form: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly termReason: string | null, readonly payTerms: string, readonly proposedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly orderRequested: boolean, readonly orderDocumentId: string | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly programmeId: string | null, readonly programmeState: ProgrammeState | null, readonly cancelReason: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly supersedesId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }>, readonly problem: { readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly left: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly on: LocalDate }>, readonly replacementCase: { readonly id: string, readonly state: ReplacementCaseState, readonly ground: ReplacementGround, readonly explanation: string, readonly openedOn: LocalDate, readonly due: LocalDate, readonly clause: string, readonly note: string | null, readonly decision: string | null, readonly decidedOn: LocalDate | null, readonly newAssignmentId: string | null, readonly availableActions: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RequestPairOrderMutationVariables = Exact<{
  assignmentId: string | number;
}>;


export type RequestPairOrderMutation = { readonly requestPairOrder:
    | { readonly __typename: 'Pair', readonly id: string, readonly schoolId: string, readonly schoolName: string, readonly state: PairState, readonly via: PairVia, readonly packageId: string | null, readonly form: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly termReason: string | null, readonly payTerms: string, readonly proposedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly orderRequested: boolean, readonly orderDocumentId: string | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly programmeId: string | null, readonly programmeState: ProgrammeState | null, readonly cancelReason: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly supersedesId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }>, readonly problem: { readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly left: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly on: LocalDate }>, readonly replacementCase: { readonly id: string, readonly state: ReplacementCaseState, readonly ground: ReplacementGround, readonly explanation: string, readonly openedOn: LocalDate, readonly due: LocalDate, readonly clause: string, readonly note: string | null, readonly decision: string | null, readonly decidedOn: LocalDate | null, readonly newAssignmentId: string | null, readonly availableActions: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type CancelPairMutationVariables = Exact<{
  assignmentId: string | number;
  reason: string;
}>;


export type CancelPairMutation = { readonly cancelPair:
    | { readonly __typename: 'Pair', readonly id: string, readonly schoolId: string, readonly schoolName: string, readonly state: PairState, readonly via: PairVia, readonly packageId: string | null, readonly form: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate, readonly to: LocalDate, readonly termReason: string | null, readonly payTerms: string, readonly proposedOn: LocalDate, readonly appointmentDue: LocalDate | null, readonly appointmentClause: string | null, readonly orderRequested: boolean, readonly orderDocumentId: string | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly programmeId: string | null, readonly programmeState: ProgrammeState | null, readonly cancelReason: string | null, readonly endedOn: LocalDate | null, readonly endReason: string | null, readonly supersedesId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly consents: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly kind: string, readonly state: string, readonly signedOn: LocalDate | null, readonly documentId: string | null }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }>, readonly problem: { readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly left: ReadonlyArray<{ readonly personId: string, readonly name: string, readonly on: LocalDate }>, readonly replacementCase: { readonly id: string, readonly state: ReplacementCaseState, readonly ground: ReplacementGround, readonly explanation: string, readonly openedOn: LocalDate, readonly due: LocalDate, readonly clause: string, readonly note: string | null, readonly decision: string | null, readonly decidedOn: LocalDate | null, readonly newAssignmentId: string | null, readonly availableActions: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type PlanPartsFragment = { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> };

export type ProgrammePartsFragment = { readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> };

export type ProgrammesQueryVariables = Exact<{
  filter?: ProgrammeFilter | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ProgrammesQuery = { readonly programmes: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly schoolName: string, readonly state: ProgrammeState, readonly submitted: boolean, readonly mentorName: string, readonly menteeNames: ReadonlyArray<string>, readonly form: MentoringForm, readonly from: LocalDate, readonly to: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly overdue: boolean, readonly nextEventTitle: string | null, readonly nextEventDate: LocalDate | null, readonly eventsDone: number, readonly eventsTotal: number, readonly reportsOpen: number }>, readonly counts: ReadonlyArray<{ readonly state: string, readonly count: number }> } };

export type ProgrammeQueryVariables = Exact<{
  id: string | number;
}>;


export type ProgrammeQuery = { readonly programme: { readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> } };

export type SaveProgrammeDraftMutationVariables = Exact<{
  programmeId: string | number;
  plan: ProgrammePlanInput;
}>;


export type SaveProgrammeDraftMutation = { readonly saveProgrammeDraft:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type SubmitProgrammeMutationVariables = Exact<{
  programmeId: string | number;
}>;


export type SubmitProgrammeMutation = { readonly submitProgramme:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type AcquaintWithProgrammeMutationVariables = Exact<{
  programmeId: string | number;
}>;


export type AcquaintWithProgrammeMutation = { readonly acquaintWithProgramme:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type AgreeProgrammeMutationVariables = Exact<{
  programmeId: string | number;
}>;


export type AgreeProgrammeMutation = { readonly agreeProgramme:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type CompleteProgrammeMutationVariables = Exact<{
  programmeId: string | number;
  completedOn?: LocalDate | null | undefined;
}>;


export type CompleteProgrammeMutation = { readonly completeProgramme:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type TerminateProgrammeMutationVariables = Exact<{
  input: TerminateProgrammeInput;
}>;


export type TerminateProgrammeMutation = { readonly terminateProgramme:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type CloseProgrammeMutationVariables = Exact<{
  programmeId: string | number;
}>;


export type CloseProgrammeMutation = { readonly closeProgramme:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type LogMeetingMutationVariables = Exact<{
  input: LogMeetingInput;
}>;


export type LogMeetingMutation = { readonly logMeeting:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type ConfirmMeetingMutationVariables = Exact<{
  eventId: string | number;
}>;


export type ConfirmMeetingMutation = { readonly confirmMeeting:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type CancelEventMutationVariables = Exact<{
  eventId: string | number;
  reason: string;
}>;


export type CancelEventMutation = { readonly cancelEvent:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type MoveEventMutationVariables = Exact<{
  eventId: string | number;
  plannedDate: LocalDate;
  reason: string;
}>;


export type MoveEventMutation = { readonly moveEvent:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type FileReportMutationVariables = Exact<{
  input: FileReportInput;
}>;


export type FileReportMutation = { readonly fileReport:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type ReturnReportMutationVariables = Exact<{
  reportId: string | number;
  gaps: ReadonlyArray<ReportGap> | ReportGap;
}>;


export type ReturnReportMutation = { readonly returnReport:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type AcceptReportMutationVariables = Exact<{
  reportId: string | number;
}>;


export type AcceptReportMutation = { readonly acceptReport:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type ExcuseReportMutationVariables = Exact<{
  reportId: string | number;
  reason: string;
}>;


export type ExcuseReportMutation = { readonly excuseReport:
    | { readonly __typename: 'Programme', readonly id: string, readonly assignmentId: string, readonly schoolName: string, readonly state: ProgrammeState, readonly version: number, readonly form: MentoringForm, readonly kinds: ReadonlyArray<MentoringKind>, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly assignmentFrom: LocalDate, readonly assignmentTo: LocalDate, readonly due: LocalDate | null, readonly dueClause: string | null, readonly submittedOn: LocalDate | null, readonly acquaintedIds: ReadonlyArray<string>, readonly agreedOn: LocalDate | null, readonly agreedByName: string | null, readonly endedOn: LocalDate | null, readonly endReason: CompletionReason | null, readonly explanation: string | null, readonly closedOn: LocalDate | null, readonly documentId: string | null, readonly availableActions: ReadonlyArray<string>, readonly mentor: { readonly id: string, readonly name: string, readonly post: string, readonly school: string }, readonly mentees: ReadonlyArray<{ readonly id: string, readonly name: string, readonly post: string, readonly school: string }>, readonly plan: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly draft: { readonly primaryForm: MentoringForm, readonly forms: ReadonlyArray<MentoringForm>, readonly kinds: ReadonlyArray<MentoringKind>, readonly from: LocalDate | null, readonly to: LocalDate | null, readonly goals: ReadonlyArray<string>, readonly difficulties: ReadonlyArray<string>, readonly strengths: ReadonlyArray<string>, readonly directions: ReadonlyArray<string>, readonly expectedResults: ReadonlyArray<string>, readonly events: ReadonlyArray<{ readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate | null }> } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly planned: boolean, readonly type: ProgrammeEventType, readonly title: string, readonly plannedDate: LocalDate, readonly state: ProgrammeEventState, readonly reason: string | null, readonly heldOn: LocalDate | null, readonly minutes: number | null, readonly attendeeIds: ReadonlyArray<string>, readonly confirmedByIds: ReadonlyArray<string>, readonly notes: string, readonly checkResult: string, readonly availableActions: ReadonlyArray<string> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly side: PairSide, readonly authorId: string, readonly authorName: string, readonly state: ReportState, readonly due: LocalDate | null, readonly dueClause: string | null, readonly filedOn: LocalDate | null, readonly gaps: ReadonlyArray<ReportGap>, readonly excuseReason: string | null, readonly documentId: string | null, readonly readable: boolean, readonly performance: string | null, readonly recommendations: string | null, readonly course: string | null, readonly mentorWork: string | null, readonly rating: number | null, readonly availableActions: ReadonlyArray<string> }>, readonly versions: ReadonlyArray<{ readonly no: number, readonly submittedOn: LocalDate, readonly authorName: string }>, readonly history: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly heading: string }>, readonly warnings: ReadonlyArray<{ readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type IndicatorPartsFragment = { readonly code: string, readonly title: string, readonly meaning: string, readonly clause: string, readonly unit: StatisticsUnit, readonly better: StatisticsDirection };

export type SchoolStatisticsQueryVariables = Exact<{
  year?: number | null | undefined;
  schoolId?: string | number | null | undefined;
}>;


export type SchoolStatisticsQuery = { readonly schoolStatistics: { readonly year: number, readonly years: ReadonlyArray<number>, readonly asOf: LocalDate | null, readonly computedAt: string | null, readonly school: { readonly id: string, readonly shortName: string, readonly place: string }, readonly figures: ReadonlyArray<{ readonly state: StatisticsState, readonly value: number | null, readonly digits: number, readonly numerator: number | null, readonly denominator: number | null, readonly indicator: { readonly code: string, readonly title: string, readonly meaning: string, readonly clause: string, readonly unit: StatisticsUnit, readonly better: StatisticsDirection } }> } };

export type DistrictStatisticsQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type DistrictStatisticsQuery = { readonly districtStatistics: { readonly year: number, readonly years: ReadonlyArray<number>, readonly asOf: LocalDate | null, readonly computedAt: string | null, readonly mayOpenLines: boolean, readonly indicators: ReadonlyArray<{ readonly code: string, readonly title: string, readonly meaning: string, readonly clause: string, readonly unit: StatisticsUnit, readonly better: StatisticsDirection }>, readonly schools: ReadonlyArray<{ readonly id: string, readonly shortName: string, readonly place: string, readonly numerators: ReadonlyArray<number | null> | null, readonly denominators: ReadonlyArray<number | null> | null }>, readonly total: { readonly numerators: ReadonlyArray<number | null> | null, readonly denominators: ReadonlyArray<number | null> | null } } };

export type DistrictStatisticsTimeQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type DistrictStatisticsTimeQuery = { readonly districtStatistics: { readonly computedAt: string | null, readonly schools: ReadonlyArray<{ readonly id: string }> } };

export type StatisticsRowsQueryVariables = Exact<{
  indicator: string;
  schoolId?: string | number | null | undefined;
  year?: number | null | undefined;
}>;


export type StatisticsRowsQuery = { readonly statisticsRows: { readonly year: number, readonly asOf: LocalDate, readonly state: StatisticsState, readonly value: number | null, readonly digits: number, readonly numerator: number | null, readonly denominator: number | null, readonly named: boolean, readonly withheld: boolean, readonly indicator: { readonly code: string, readonly title: string, readonly meaning: string, readonly clause: string, readonly unit: StatisticsUnit, readonly better: StatisticsDirection }, readonly school: { readonly id: string, readonly shortName: string }, readonly lines: ReadonlyArray<{ readonly no: number, readonly form: string | null, readonly assignmentId: string | null, readonly programmeId: string | null, readonly since: LocalDate | null, readonly due: LocalDate | null, readonly doneOn: LocalDate | null, readonly reason: string | null, readonly numerator: number, readonly denominator: number, readonly people: ReadonlyArray<{ readonly name: string, readonly part: StatisticsPart }> }> } };

export type InvitationPartsFragment = { readonly accountId: string, readonly name: string, readonly email: string, readonly invitationToken: string | null, readonly expiresAt: string | null, readonly warnings: ReadonlyArray<string> };

export type AccountsQueryVariables = Exact<{
  search: string;
  schoolId?: string | number | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type AccountsQuery = { readonly accounts: { readonly total: number, readonly grantableRoles: ReadonlyArray<Role>, readonly items: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly lastSignInAt: string | null, readonly invitationPending: boolean, readonly invitationExpiresAt: string | null, readonly availableActions: ReadonlyArray<string>, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly post: string, readonly tenantName: string, readonly from: LocalDate, readonly to: LocalDate | null, readonly availableActions: ReadonlyArray<string> }> }> } };

export type InvitablePeopleQueryVariables = Exact<{
  search: string;
}>;


export type InvitablePeopleQuery = { readonly invitablePeople: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: string, readonly email: string | null, readonly roles: ReadonlyArray<Role> }> };

export type InviteAccountMutationVariables = Exact<{
  input: InviteAccountInput;
}>;


export type InviteAccountMutation = { readonly inviteAccount:
    | { readonly __typename: 'InvitedAccount', readonly accountId: string, readonly name: string, readonly email: string, readonly invitationToken: string | null, readonly expiresAt: string | null, readonly warnings: ReadonlyArray<string> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RenewInvitationMutationVariables = Exact<{
  accountId: string | number;
}>;


export type RenewInvitationMutation = { readonly renewInvitation:
    | { readonly __typename: 'InvitedAccount', readonly accountId: string, readonly name: string, readonly email: string, readonly invitationToken: string | null, readonly expiresAt: string | null, readonly warnings: ReadonlyArray<string> }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type RevokeRoleMutationVariables = Exact<{
  grantId: string | number;
}>;


export type RevokeRoleMutation = { readonly revokeRole:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
    | { readonly __typename: 'RevokedRole', readonly grantId: string, readonly to: LocalDate }
   };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  wanted: string;
}>;


export type ChangePasswordMutation = { readonly changePassword:
    | { readonly __typename: 'ChangedPassword', readonly at: string }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type CalendarPartsFragment = { readonly year: number, readonly daysOff: ReadonlyArray<LocalDate>, readonly workingWeekends: ReadonlyArray<LocalDate>, readonly source: string, readonly verified: boolean, readonly note: string | null, readonly nationalDaysOff: ReadonlyArray<LocalDate>, readonly nationalWorkingWeekends: ReadonlyArray<LocalDate>, readonly nationalSource: string, readonly correctedAt: string | null, readonly correctedByName: string | null, readonly version: number };

export type WorkCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkCalendarQuery = { readonly workCalendar: ReadonlyArray<{ readonly year: number, readonly daysOff: ReadonlyArray<LocalDate>, readonly workingWeekends: ReadonlyArray<LocalDate>, readonly source: string, readonly verified: boolean, readonly note: string | null, readonly nationalDaysOff: ReadonlyArray<LocalDate>, readonly nationalWorkingWeekends: ReadonlyArray<LocalDate>, readonly nationalSource: string, readonly correctedAt: string | null, readonly correctedByName: string | null, readonly version: number }> };

export type CorrectCalendarMutationVariables = Exact<{
  input: CorrectCalendarInput;
}>;


export type CorrectCalendarMutation = { readonly correctCalendar:
    | { readonly __typename: 'CalendarYear', readonly year: number, readonly daysOff: ReadonlyArray<LocalDate>, readonly workingWeekends: ReadonlyArray<LocalDate>, readonly source: string, readonly verified: boolean, readonly note: string | null, readonly nationalDaysOff: ReadonlyArray<LocalDate>, readonly nationalWorkingWeekends: ReadonlyArray<LocalDate>, readonly nationalSource: string, readonly correctedAt: string | null, readonly correctedByName: string | null, readonly version: number }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type ParameterPartsFragment = { readonly key: string, readonly group: string, readonly groupTitle: string, readonly title: string, readonly explanation: string, readonly kind: string, readonly unit: string, readonly min: number | null, readonly max: number | null, readonly value: unknown, readonly valueText: string | null, readonly presetText: string | null, readonly differsFromPreset: boolean, readonly clause: string | null, readonly mode: string, readonly dayType: string, readonly options: ReadonlyArray<{ readonly code: string, readonly title: string }> };

export type VersionPartsFragment = { readonly id: string, readonly no: number, readonly preset: string, readonly presetTitle: string, readonly state: string, readonly effectiveFrom: LocalDate | null, readonly effectiveTo: LocalDate | null, readonly namedFrom: LocalDate | null, readonly orderRequestId: string | null, readonly orderDocumentId: string | null, readonly orderSignedOn: LocalDate | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly version: number, readonly differences: number, readonly availableActions: ReadonlyArray<string>, readonly collegialBodies: ReadonlyArray<{ readonly code: string, readonly title: string, readonly required: boolean }>, readonly minutes: ReadonlyArray<{ readonly body: string, readonly title: string, readonly number: string, readonly date: LocalDate }>, readonly parameters: ReadonlyArray<{ readonly key: string, readonly group: string, readonly groupTitle: string, readonly title: string, readonly explanation: string, readonly kind: string, readonly unit: string, readonly min: number | null, readonly max: number | null, readonly value: unknown, readonly valueText: string | null, readonly presetText: string | null, readonly differsFromPreset: boolean, readonly clause: string | null, readonly mode: string, readonly dayType: string, readonly options: ReadonlyArray<{ readonly code: string, readonly title: string }> }> };

export type RegulationQueryVariables = Exact<{
  schoolId?: string | number | null | undefined;
}>;


export type RegulationQuery = { readonly presets: ReadonlyArray<{ readonly code: string, readonly title: string, readonly description: string, readonly rules: number }>, readonly regulation: ReadonlyArray<{ readonly id: string, readonly no: number, readonly preset: string, readonly presetTitle: string, readonly state: string, readonly effectiveFrom: LocalDate | null, readonly effectiveTo: LocalDate | null, readonly namedFrom: LocalDate | null, readonly orderRequestId: string | null, readonly orderDocumentId: string | null, readonly orderSignedOn: LocalDate | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly version: number, readonly differences: number, readonly availableActions: ReadonlyArray<string>, readonly collegialBodies: ReadonlyArray<{ readonly code: string, readonly title: string, readonly required: boolean }>, readonly minutes: ReadonlyArray<{ readonly body: string, readonly title: string, readonly number: string, readonly date: LocalDate }>, readonly parameters: ReadonlyArray<{ readonly key: string, readonly group: string, readonly groupTitle: string, readonly title: string, readonly explanation: string, readonly kind: string, readonly unit: string, readonly min: number | null, readonly max: number | null, readonly value: unknown, readonly valueText: string | null, readonly presetText: string | null, readonly differsFromPreset: boolean, readonly clause: string | null, readonly mode: string, readonly dayType: string, readonly options: ReadonlyArray<{ readonly code: string, readonly title: string }> }> }> };

export type AdoptPresetMutationVariables = Exact<{
  preset: string;
  keepCurrent: boolean;
}>;


export type AdoptPresetMutation = { readonly adoptPreset:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
    | { readonly __typename: 'RegulationVersion', readonly id: string, readonly no: number, readonly preset: string, readonly presetTitle: string, readonly state: string, readonly effectiveFrom: LocalDate | null, readonly effectiveTo: LocalDate | null, readonly namedFrom: LocalDate | null, readonly orderRequestId: string | null, readonly orderDocumentId: string | null, readonly orderSignedOn: LocalDate | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly version: number, readonly differences: number, readonly availableActions: ReadonlyArray<string>, readonly collegialBodies: ReadonlyArray<{ readonly code: string, readonly title: string, readonly required: boolean }>, readonly minutes: ReadonlyArray<{ readonly body: string, readonly title: string, readonly number: string, readonly date: LocalDate }>, readonly parameters: ReadonlyArray<{ readonly key: string, readonly group: string, readonly groupTitle: string, readonly title: string, readonly explanation: string, readonly kind: string, readonly unit: string, readonly min: number | null, readonly max: number | null, readonly value: unknown, readonly valueText: string | null, readonly presetText: string | null, readonly differsFromPreset: boolean, readonly clause: string | null, readonly mode: string, readonly dayType: string, readonly options: ReadonlyArray<{ readonly code: string, readonly title: string }> }> }
   };

export type ChangeRegulationParameterMutationVariables = Exact<{
  input: ChangeParameterInput;
}>;


export type ChangeRegulationParameterMutation = { readonly changeRegulationParameter:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
    | { readonly __typename: 'RegulationVersion', readonly id: string, readonly no: number, readonly preset: string, readonly presetTitle: string, readonly state: string, readonly effectiveFrom: LocalDate | null, readonly effectiveTo: LocalDate | null, readonly namedFrom: LocalDate | null, readonly orderRequestId: string | null, readonly orderDocumentId: string | null, readonly orderSignedOn: LocalDate | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly version: number, readonly differences: number, readonly availableActions: ReadonlyArray<string>, readonly collegialBodies: ReadonlyArray<{ readonly code: string, readonly title: string, readonly required: boolean }>, readonly minutes: ReadonlyArray<{ readonly body: string, readonly title: string, readonly number: string, readonly date: LocalDate }>, readonly parameters: ReadonlyArray<{ readonly key: string, readonly group: string, readonly groupTitle: string, readonly title: string, readonly explanation: string, readonly kind: string, readonly unit: string, readonly min: number | null, readonly max: number | null, readonly value: unknown, readonly valueText: string | null, readonly presetText: string | null, readonly differsFromPreset: boolean, readonly clause: string | null, readonly mode: string, readonly dayType: string, readonly options: ReadonlyArray<{ readonly code: string, readonly title: string }> }> }
   };

export type SubmitRegulationMutationVariables = Exact<{
  input: SubmitRegulationInput;
}>;


export type SubmitRegulationMutation = { readonly submitRegulation:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
    | { readonly __typename: 'RegulationVersion', readonly id: string, readonly no: number, readonly preset: string, readonly presetTitle: string, readonly state: string, readonly effectiveFrom: LocalDate | null, readonly effectiveTo: LocalDate | null, readonly namedFrom: LocalDate | null, readonly orderRequestId: string | null, readonly orderDocumentId: string | null, readonly orderSignedOn: LocalDate | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly version: number, readonly differences: number, readonly availableActions: ReadonlyArray<string>, readonly collegialBodies: ReadonlyArray<{ readonly code: string, readonly title: string, readonly required: boolean }>, readonly minutes: ReadonlyArray<{ readonly body: string, readonly title: string, readonly number: string, readonly date: LocalDate }>, readonly parameters: ReadonlyArray<{ readonly key: string, readonly group: string, readonly groupTitle: string, readonly title: string, readonly explanation: string, readonly kind: string, readonly unit: string, readonly min: number | null, readonly max: number | null, readonly value: unknown, readonly valueText: string | null, readonly presetText: string | null, readonly differsFromPreset: boolean, readonly clause: string | null, readonly mode: string, readonly dayType: string, readonly options: ReadonlyArray<{ readonly code: string, readonly title: string }> }> }
   };

export type ReturnRegulationMutationVariables = Exact<{
  versionId: string | number;
  expectedVersion: number;
}>;


export type ReturnRegulationMutation = { readonly returnRegulation:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
    | { readonly __typename: 'RegulationVersion', readonly id: string, readonly no: number, readonly preset: string, readonly presetTitle: string, readonly state: string, readonly effectiveFrom: LocalDate | null, readonly effectiveTo: LocalDate | null, readonly namedFrom: LocalDate | null, readonly orderRequestId: string | null, readonly orderDocumentId: string | null, readonly orderSignedOn: LocalDate | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly version: number, readonly differences: number, readonly availableActions: ReadonlyArray<string>, readonly collegialBodies: ReadonlyArray<{ readonly code: string, readonly title: string, readonly required: boolean }>, readonly minutes: ReadonlyArray<{ readonly body: string, readonly title: string, readonly number: string, readonly date: LocalDate }>, readonly parameters: ReadonlyArray<{ readonly key: string, readonly group: string, readonly groupTitle: string, readonly title: string, readonly explanation: string, readonly kind: string, readonly unit: string, readonly min: number | null, readonly max: number | null, readonly value: unknown, readonly valueText: string | null, readonly presetText: string | null, readonly differsFromPreset: boolean, readonly clause: string | null, readonly mode: string, readonly dayType: string, readonly options: ReadonlyArray<{ readonly code: string, readonly title: string }> }> }
   };

export type RequestRegulationOrderMutationVariables = Exact<{
  versionId: string | number;
  expectedVersion: number;
  effectiveFrom?: LocalDate | null | undefined;
}>;


export type RequestRegulationOrderMutation = { readonly requestRegulationOrder:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
    | { readonly __typename: 'RegulationVersion', readonly id: string, readonly no: number, readonly preset: string, readonly presetTitle: string, readonly state: string, readonly effectiveFrom: LocalDate | null, readonly effectiveTo: LocalDate | null, readonly namedFrom: LocalDate | null, readonly orderRequestId: string | null, readonly orderDocumentId: string | null, readonly orderSignedOn: LocalDate | null, readonly orderNumber: string | null, readonly orderDate: LocalDate | null, readonly version: number, readonly differences: number, readonly availableActions: ReadonlyArray<string>, readonly collegialBodies: ReadonlyArray<{ readonly code: string, readonly title: string, readonly required: boolean }>, readonly minutes: ReadonlyArray<{ readonly body: string, readonly title: string, readonly number: string, readonly date: LocalDate }>, readonly parameters: ReadonlyArray<{ readonly key: string, readonly group: string, readonly groupTitle: string, readonly title: string, readonly explanation: string, readonly kind: string, readonly unit: string, readonly min: number | null, readonly max: number | null, readonly value: unknown, readonly valueText: string | null, readonly presetText: string | null, readonly differsFromPreset: boolean, readonly clause: string | null, readonly mode: string, readonly dayType: string, readonly options: ReadonlyArray<{ readonly code: string, readonly title: string }> }> }
   };

export type ComparedSideFragment = { readonly id: string, readonly no: number | null, readonly title: string, readonly state: string | null };

export type ComparedPartsFragment = { readonly changed: number, readonly left: { readonly id: string, readonly no: number | null, readonly title: string, readonly state: string | null }, readonly right: { readonly id: string, readonly no: number | null, readonly title: string, readonly state: string | null }, readonly rules: ReadonlyArray<{ readonly key: string, readonly groupTitle: string, readonly title: string, readonly changed: boolean, readonly keptBy: ReadonlyArray<string>, readonly left: { readonly text: string | null, readonly clause: string | null, readonly mode: string }, readonly right: { readonly text: string | null, readonly clause: string | null, readonly mode: string } }> };

export type CompareRegulationsQueryVariables = Exact<{
  left: string;
  right: string;
  schoolId?: string | number | null | undefined;
}>;


export type CompareRegulationsQuery = { readonly compareRegulations: { readonly changed: number, readonly left: { readonly id: string, readonly no: number | null, readonly title: string, readonly state: string | null }, readonly right: { readonly id: string, readonly no: number | null, readonly title: string, readonly state: string | null }, readonly rules: ReadonlyArray<{ readonly key: string, readonly groupTitle: string, readonly title: string, readonly changed: boolean, readonly keptBy: ReadonlyArray<string>, readonly left: { readonly text: string | null, readonly clause: string | null, readonly mode: string }, readonly right: { readonly text: string | null, readonly clause: string | null, readonly mode: string } }> } };

export type RunningFragment = { readonly appointments: number, readonly programmeDrafts: number, readonly mentorReports: number, readonly menteeReports: number, readonly programmes: number };

export type RegulationPreviewQueryVariables = Exact<{
  left: string;
  right: string;
  effectiveFrom: LocalDate;
}>;


export type RegulationPreviewQuery = { readonly compareRegulations: { readonly changed: number, readonly left: { readonly id: string, readonly no: number | null, readonly title: string, readonly state: string | null }, readonly right: { readonly id: string, readonly no: number | null, readonly title: string, readonly state: string | null }, readonly rules: ReadonlyArray<{ readonly key: string, readonly groupTitle: string, readonly title: string, readonly changed: boolean, readonly keptBy: ReadonlyArray<string>, readonly left: { readonly text: string | null, readonly clause: string | null, readonly mode: string }, readonly right: { readonly text: string | null, readonly clause: string | null, readonly mode: string } }> }, readonly programmesUnderRegulation: { readonly proposedPairs: number, readonly kept: ReadonlyArray<{ readonly no: number, readonly effectiveFrom: LocalDate, readonly appointments: number, readonly programmeDrafts: number, readonly mentorReports: number, readonly menteeReports: number, readonly programmes: number }>, readonly following: { readonly appointments: number, readonly programmeDrafts: number, readonly mentorReports: number, readonly menteeReports: number, readonly programmes: number } }, readonly needList: { readonly items: ReadonlyArray<{ readonly due: LocalDate | null, readonly actualAdmissionDate: LocalDate }> } };

export type SchoolRowFragment = { readonly id: string, readonly shortName: string, readonly fullName: string, readonly place: string, readonly headName: string | null, readonly curatorName: string | null, readonly regulationState: string | null, readonly regulationInForce: boolean };

export type SchoolsQueryVariables = Exact<{
  search: string;
  missing?: SchoolGap | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type SchoolsQuery = { readonly schools: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly shortName: string, readonly fullName: string, readonly place: string, readonly headName: string | null, readonly curatorName: string | null, readonly regulationState: string | null, readonly regulationInForce: boolean }> } };

export type SchoolCardQueryVariables = Exact<{
  id: string | number;
}>;


export type SchoolCardQuery = { readonly school: { readonly address: string, readonly founder: string, readonly archiveIndex: string, readonly siteUrl: string | null, readonly openedOn: LocalDate, readonly version: number, readonly availableActions: ReadonlyArray<string>, readonly id: string, readonly shortName: string, readonly fullName: string, readonly place: string, readonly headName: string | null, readonly curatorName: string | null, readonly regulationState: string | null, readonly regulationInForce: boolean } };

export type OpenSchoolMutationVariables = Exact<{
  input: OpenSchoolInput;
}>;


export type OpenSchoolMutation = { readonly openSchool:
    | { readonly __typename: 'OpenedSchool', readonly school: { readonly id: string, readonly shortName: string, readonly fullName: string, readonly place: string, readonly headName: string | null, readonly curatorName: string | null, readonly regulationState: string | null, readonly regulationInForce: boolean }, readonly head: { readonly accountId: string, readonly name: string, readonly email: string, readonly invitationToken: string | null, readonly expiresAt: string | null, readonly warnings: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
   };

export type EditSchoolMutationVariables = Exact<{
  input: EditSchoolInput;
}>;


export type EditSchoolMutation = { readonly editSchool:
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly field: string | null, readonly clause: string | null, readonly details: ReadonlyArray<{ readonly key: string, readonly value: string }> }
    | { readonly __typename: 'School', readonly id: string }
   };

export type LastSchoolChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type LastSchoolChangeQuery = { readonly tenantsAudit: { readonly items: ReadonlyArray<{ readonly at: string, readonly actorName: string }> } };

export type TodayPartsFragment = { readonly id: string, readonly kind: string, readonly about: string | null, readonly school: string | null, readonly due: LocalDate | null, readonly group: TodayGroup, readonly clause: string | null, readonly link: string, readonly count: number | null };

export type TodayQueryVariables = Exact<{
  tenants?: boolean;
  participants?: boolean;
  programmes?: boolean;
  documents?: boolean;
}>;


export type TodayQuery = { readonly tenants?: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly about: string | null, readonly school: string | null, readonly due: LocalDate | null, readonly group: TodayGroup, readonly clause: string | null, readonly link: string, readonly count: number | null }>, readonly participants?: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly about: string | null, readonly school: string | null, readonly due: LocalDate | null, readonly group: TodayGroup, readonly clause: string | null, readonly link: string, readonly count: number | null }>, readonly programmes?: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly about: string | null, readonly school: string | null, readonly due: LocalDate | null, readonly group: TodayGroup, readonly clause: string | null, readonly link: string, readonly count: number | null }>, readonly documents?: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly about: string | null, readonly school: string | null, readonly due: LocalDate | null, readonly group: TodayGroup, readonly clause: string | null, readonly link: string, readonly count: number | null }> };
export * from './typed-document-string';
export * from './documents/accounts';
export * from './documents/banks';
export * from './documents/calendar';
export * from './documents/cases';
export * from './documents/consents';
export * from './documents/documents';
export * from './documents/files';
export * from './documents/history';
export * from './documents/messages';
export * from './documents/packages';
export * from './documents/pairs';
export * from './documents/person';
export * from './documents/programmes';
export * from './documents/regulation';
export * from './documents/schools';
export * from './documents/search';
export * from './documents/staff';
export * from './documents/staff-import';
export * from './documents/statistics';
export * from './documents/today';

import type { LocalDate, Period, Role } from '@nastavnik/kernel';
import type {
  CompletionReason,
  MentoringForm,
  MentoringKind,
  ReplacementGround,
} from '@nastavnik/regulations';

export type Gender = 'FEMALE' | 'MALE';
export type Category =
  'NONE' | 'CONFORMITY' | 'FIRST' | 'HIGHEST' | 'MENTOR_TEACHER' | 'METHODOLOGIST_TEACHER';

export interface DemoSchool {
  readonly id: string;
  readonly districtId: string;
  readonly no: number;
  readonly size: 'LARGE' | 'MEDIUM' | 'SMALL' | 'RURAL';
  readonly kind: 'ORDINARY' | 'GYMNASIUM' | 'LYCEUM' | 'BASIC';
  readonly fullName: string;
  readonly shortName: string;
  readonly place: string;
  readonly founder: string;
  readonly archiveIndex: string;
  readonly preset: 'P004';
  /** People whose main employment is here. */
  readonly staffCount: number;
  readonly headPersonId: string | null;
  readonly actingHeadPersonId: string | null;
  readonly curatorPersonId: string;
  readonly hasPsychologist: boolean;
  readonly hasAssociation: boolean;
  readonly regulation: {
    readonly orderNumber: string;
    readonly orderDate: LocalDate;
    readonly effectiveFrom: LocalDate;
  };
}

export interface DemoPerson {
  readonly id: string;
  /** The school of the main employment. */
  readonly schoolId: string;
  surname: string;
  name: string;
  patronymic: string | null;
  readonly gender: Gender;
  readonly birthDate: LocalDate;
  readonly email: string;
  readonly phone: string;
  formerSurname: { readonly surname: string; readonly until: LocalDate } | null;
}

export interface DemoEmployment {
  readonly id: string;
  readonly personId: string;
  readonly schoolId: string;
  readonly employeeCode: string;
  readonly position: string;
  readonly subjects: readonly string[];
  teachingExperienceStart: LocalDate;
  actualAdmissionDate: LocalDate;
  category: Category;
  categoryExpires: LocalDate | null;
  readonly titles: string[];
  readonly contractNo: string;
  /** The first day the person no longer works here. */
  ended: LocalDate | null;
  leave: Period | null;
  needsMentor: boolean | null;
  mentorCompetences: readonly string[];
  requests: readonly string[];
  /** False for a second job or an earlier one in another school. */
  readonly main: boolean;
}

export interface DemoAccount {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly personId: string | null;
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
  readonly grants: readonly {
    readonly id: string;
    readonly role: Role;
    readonly tenantId: string;
    readonly period: Period;
  }[];
}

export interface DemoBankEntry {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly side: 'MENTOR' | 'MENTEE';
  readonly state: 'CANDIDATE' | 'CONSENTED' | 'SURVEYED' | 'ACTIVE' | 'MATCHED' | 'SUSPENDED';
  readonly reason:
    'YOUNG_SPECIALIST' | 'NEWCOMER' | 'PROFESSIONAL_DIFFICULTY' | 'DIGITAL_SKILLS' | null;
  readonly competences: readonly string[];
  readonly requests: readonly string[];
  readonly capacity: number | null;
  readonly surveyFiledOn: LocalDate | null;
  readonly trainedOn: LocalDate | null;
}

export interface DemoConsent {
  readonly id: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly type: 'LABOUR' | 'PARTICIPATION' | 'DATA';
  readonly pairId: string | null;
  readonly state: 'REQUESTED' | 'SIGNED' | 'DECLINED' | 'WITHDRAWN';
  readonly requestedOn: LocalDate;
  readonly signedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
}

export interface DemoMeeting {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly plannedDate: LocalDate;
  readonly state: 'PLANNED' | 'HELD' | 'MISSED' | 'CANCELLED';
  readonly minutes: number | null;
  readonly confirmed: boolean;
  readonly reason: string | null;
}

export interface DemoProgramme {
  readonly id: string;
  readonly state:
    'DRAFT' | 'AGREED' | 'RUNNING' | 'COMPLETED' | 'TERMINATED' | 'REPORTED' | 'CLOSED';
  readonly difficulties: readonly string[];
  readonly strengths: readonly string[];
  readonly goals: readonly string[];
  readonly expectedResults: readonly string[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly draftedOn: LocalDate | null;
  readonly agreedOn: LocalDate | null;
  readonly meetings: readonly DemoMeeting[];
}

export interface DemoReport {
  readonly id: string;
  readonly authorPersonId: string;
  readonly side: 'MENTOR' | 'MENTEE';
  readonly due: LocalDate;
  readonly filedOn: LocalDate | null;
  readonly rating: number | null;
  readonly text: string | null;
}

/** One appointment of a mentor to one mentee, or to a group, with its programme, meetings and reports. */
export interface DemoPair {
  readonly id: string;
  /** The mentee's school: statistics and papers are kept there. */
  readonly schoolId: string;
  readonly mentorSchoolId: string;
  readonly mentorId: string;
  readonly menteeIds: readonly string[];
  readonly need: 'YOUNG_SPECIALIST' | 'NEWCOMER' | 'PROFESSIONAL_DIFFICULTY' | 'DIGITAL_SKILLS';
  readonly form: MentoringForm;
  readonly kinds: readonly MentoringKind[];
  readonly actDate: LocalDate;
  readonly actNumber: string;
  /** Null where no clock ran: the mentee is no new hire. */
  readonly appointmentDue: LocalDate | null;
  readonly programmeDue: LocalDate;
  readonly period: { readonly from: LocalDate; readonly to: LocalDate };
  readonly programme: DemoProgramme | null;
  readonly ended: { readonly on: LocalDate; readonly reason: CompletionReason } | null;
  readonly reports: readonly DemoReport[];
  readonly replaced: { readonly on: LocalDate; readonly ground: ReplacementGround } | null;
  readonly supersedesId: string | null;
}

/** The curator tried to give a mentor one mentee too many and was refused (004 3.7). */
export interface DemoRefusedAttempt {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly schoolId: string;
  readonly on: LocalDate;
  readonly limit: number;
}

export const AWKWARD_CODES = [
  'DOUBLE_BARRELLED_SURNAME',
  'NON_SLAVIC_SURNAME',
  'UNDECLINED_SURNAME',
  'NO_PATRONYMIC',
  'YO_AND_YE_VARIANTS',
  'MAIDEN_NAME_CHANGED',
  'NAMESAKES',
  'TWO_SCHOOLS',
  'MENTOR_AND_MENTEE',
  'REVERSE_PAIR',
  'GROUP_OF_THREE',
  'ON_LEAVE',
  'DISMISSED_MID_PROGRAMME',
  'CONSENT_WITHDRAWN',
  'TRANSFERRED',
  'DUE_ON_DAY_OFF',
  'LETTERED_ORDER_NUMBER',
  'ACTING_HEAD',
  'FOURTH_MENTEE_REFUSED',
] as const;

export type AwkwardCode = (typeof AWKWARD_CODES)[number];

/** Where a case stands that a product is likely to stumble over. */
export interface DemoAwkward {
  readonly code: AwkwardCode;
  readonly schoolId: string;
  readonly personIds: readonly string[];
}

export interface DemoDistrict {
  readonly district: {
    readonly id: string;
    readonly name: string;
    readonly authority: string;
    readonly place: string;
    readonly timeZone: string;
  };
  readonly schools: readonly DemoSchool[];
  readonly people: readonly DemoPerson[];
  readonly employments: readonly DemoEmployment[];
  readonly accounts: readonly DemoAccount[];
  readonly bankEntries: readonly DemoBankEntry[];
  readonly consents: readonly DemoConsent[];
  readonly pairs: readonly DemoPair[];
  readonly endedPairs: readonly DemoPair[];
  readonly replacedPairs: readonly DemoPair[];
  readonly refusedAttempts: readonly DemoRefusedAttempt[];
  readonly awkward: readonly DemoAwkward[];
}

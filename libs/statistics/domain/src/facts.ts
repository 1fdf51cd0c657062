import type { LocalDate, Period } from '@nastavnik/kernel';
import type { CompletionReason, MentoringForm, ReplacementGround } from '@nastavnik/regulations';

/*
 * What the projections know of one school. Deadlines arrive counted by the regulation in force when the clock started;
 * null means that the regulation set none. Periods are half-open.
 */

/** What «young» means in the indicators where the regulation sets no term of its own (domain.md section 6, 2). */
export const YOUNG_SPECIALIST_YEARS = 3;

export interface EmploymentFact {
  readonly personId: string;
  /** Employed on these days. */
  readonly period: Period;
  /** A teaching employee: counts in «все педагоги». */
  readonly teacher: boolean;
  readonly teachingExperienceStart: LocalDate | null;
  readonly actualAdmissionDate: LocalDate;
  /** The last day to appoint a mentor after admission (004 3.7). */
  readonly appointmentDue: LocalDate | null;
}

/** On these days the person was flagged as needing a mentor. */
export interface NeedFact {
  readonly personId: string;
  readonly period: Period;
}

export interface AssignmentFact {
  readonly id: string;
  readonly mentorId: string;
  /** The mentor works in another school than the mentees. */
  readonly mentorElsewhere: boolean;
  readonly menteeIds: readonly string[];
  readonly form: MentoringForm;
  /** The day of the order or act that appointed the mentor. */
  readonly actDate: LocalDate;
  /** In force on these days. */
  readonly period: Period;
  readonly programmeDue: LocalDate | null;
  readonly replaced: { readonly on: LocalDate; readonly ground: ReplacementGround } | null;
}

export interface ReportFact {
  /** Who reports; null where it is not known. */
  readonly authorId: string | null;
  readonly filedOn: LocalDate | null;
  /** The mentee's rating of the mentor, 1 to 10; null in a mentor's report. */
  readonly rating: number | null;
}

export interface ProgrammeFact {
  readonly id: string;
  readonly assignmentId: string;
  readonly agreedOn: LocalDate | null;
  /** `reason` null: not told. */
  readonly ended: { readonly on: LocalDate; readonly reason: CompletionReason | null } | null;
  readonly mentorReportDue: LocalDate | null;
  readonly menteeReportDue: LocalDate | null;
  readonly mentorReport: ReportFact;
  /** One per mentee of the programme. */
  readonly menteeReports: readonly ReportFact[];
}

export interface EventFact {
  readonly programmeId: string;
  readonly plannedDate: LocalDate;
  readonly state: 'PLANNED' | 'HELD' | 'MISSED' | 'CANCELLED';
}

/** On these days the person's consent to data processing held. */
export interface DataConsentFact {
  readonly personId: string;
  readonly period: Period;
}

export interface SchoolFacts {
  readonly employments: readonly EmploymentFact[];
  readonly needs: readonly NeedFact[];
  readonly assignments: readonly AssignmentFact[];
  readonly programmes: readonly ProgrammeFact[];
  readonly events: readonly EventFact[];
  readonly dataConsents: readonly DataConsentFact[];
  /** The regulation's ceiling of mentees at once; null: silent. */
  readonly maxMenteesAtOnce: number | null;
  /** Full years of experience below which a teacher is young; null: nobody is counted as young. */
  readonly youngSpecialistYears: number | null;
}

import type { LocalDate } from '@nastavnik/kernel';
import type {
  CalendarCorrection,
  MentoringForm,
  RegulationParameters,
} from '@nastavnik/regulations';

type Day = LocalDate | null;

/** What `factsSql` answers; a list without rows comes as null. */
export interface FactRow {
  readonly employments: readonly EmploymentRow[] | null;
  readonly menteeEntries: readonly { personId: string; since: LocalDate; until: Day }[] | null;
  readonly consents: readonly { personId: string; from: LocalDate; to: Day }[] | null;
  readonly assignments: readonly AssignmentRow[] | null;
  readonly programmes: readonly ProgrammeRow[] | null;
  readonly events: readonly EventRow[] | null;
  readonly regulations:
    readonly { effectiveFrom: LocalDate; parameters: Partial<RegulationParameters> }[] | null;
  readonly calendar: readonly CalendarCorrection[];
  readonly names: Readonly<Record<string, string>> | null;
}

export interface EmploymentRow {
  readonly personId: string | null;
  readonly teacher: boolean;
  readonly experience: Day;
  readonly admitted: Day;
  readonly needSince: Day;
  readonly needUntil: Day;
  readonly endedOn: Day;
}

export interface AssignmentRow {
  readonly id: string;
  readonly mentorId: string;
  readonly mentorElsewhere: boolean;
  readonly menteeIds: readonly string[];
  readonly form: MentoringForm;
  readonly actDate: LocalDate;
  readonly from: Day;
  readonly endedOn: Day;
  readonly outcome: string | null;
  readonly reason: string | null;
}

export interface ProgrammeRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly due: Day;
  readonly agreedOn: Day;
  readonly endedOn: Day;
  readonly reason: string | null;
  readonly reportsDue: Day;
  readonly reports: readonly {
    authorId: string;
    side: 'MENTOR' | 'MENTEE';
    filedOn: LocalDate;
    due: Day;
    rating: number | null;
  }[];
}

export interface EventRow {
  readonly programmeId: string;
  readonly plannedDate: LocalDate;
  readonly held: boolean;
  readonly cancelled: boolean;
}

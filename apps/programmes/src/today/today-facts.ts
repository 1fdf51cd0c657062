import type { LocalDate } from '@nastavnik/kernel';
import type {
  AssignmentState,
  CaseState,
  Due,
  EventFact,
  MeetingFact,
  NamedPerson,
  PackageState,
  ProgrammeState,
  ReportSide,
  ReportState,
  TaskSnapshot,
} from '@nastavnik/programmes-domain';
import type { ReplacementGround } from '@nastavnik/regulations';

export interface PairFactRow {
  readonly id: string;
  readonly state: AssignmentState;
  readonly via: 'SCHOOL' | 'AUTHORITY';
  readonly school: string;
  readonly mentorId: string;
  readonly mentorName: string;
  readonly mentees: readonly NamedPerson[];
  readonly unsignedIds: readonly string[];
  readonly left: readonly { readonly personId: string; readonly on: LocalDate }[];
  readonly orderRequested: boolean;
  readonly appointmentDue: LocalDate | null;
  readonly appointmentClause: string | null;
  readonly programmeId: string | null;
  readonly programmeDue: LocalDate | null;
  readonly programmeClause: string | null;
  readonly programmeVersion: number | null;
}

export interface ProgrammeFactRow {
  readonly id: string;
  readonly school: string;
  readonly state: ProgrammeState;
  readonly mentorId: string;
  readonly mentorName: string;
  readonly mentees: readonly NamedPerson[];
  readonly acquaintedIds: readonly string[];
  readonly due: LocalDate | null;
  readonly clause: string | null;
  readonly events: readonly EventFact[];
  readonly meetings: readonly MeetingFact[];
}

export interface ReportFactRow {
  readonly id: string;
  readonly programmeId: string;
  readonly school: string;
  readonly side: ReportSide;
  readonly state: ReportState;
  readonly due: LocalDate | null;
  readonly clause: string | null;
  readonly authorId: string;
  readonly authorName: string;
}

export interface PackageFactRow {
  readonly id: string;
  readonly state: PackageState;
  readonly school: string;
  readonly menteeId: string;
  readonly menteeName: string;
  readonly submitBy: LocalDate | null;
  readonly returnDue: LocalDate | null;
  readonly decisionDue: LocalDate | null;
  readonly actRequested: boolean;
  readonly pairState: AssignmentState | null;
  readonly candidateId: string | null;
}

export interface NeedFactRow {
  readonly id: string;
  readonly name: string;
  readonly due: LocalDate | null;
  readonly clause: string | null;
  readonly alertOn: LocalDate | null;
}

export interface CaseFactRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly school: string;
  readonly state: CaseState;
  readonly ground: ReplacementGround;
  readonly mentorId: string;
  readonly mentorName: string;
  readonly mentees: readonly NamedPerson[];
  readonly due: LocalDate;
  readonly clause: string;
}

export interface TodayRows {
  readonly needs: readonly NeedFactRow[];
  readonly pairs: readonly PairFactRow[];
  readonly cases: readonly CaseFactRow[];
  readonly programmes: readonly ProgrammeFactRow[];
  readonly reports: readonly ReportFactRow[];
  readonly packages: readonly PackageFactRow[];
}

const dueOf = (on: LocalDate | null, clause: string | null): Due | null =>
  on === null ? null : { on, clause };

/** The rows as the rule that finds the tasks wants them. */
export const snapshotOf = (rows: TodayRows): TaskSnapshot => ({
  needs: rows.needs.map(({ id, name, due, clause, alertOn }) => ({
    mentee: { id, name },
    due: dueOf(due, clause),
    alertOn,
  })),
  assignments: rows.pairs.map((row) => ({
    id: row.id,
    state: row.state,
    via: row.via,
    mentor: { id: row.mentorId, name: row.mentorName },
    mentees: row.mentees,
    unsignedIds: row.unsignedIds,
    orderRequested: row.orderRequested,
    termsNeeded: false,
    appointmentDue: dueOf(row.appointmentDue, row.appointmentClause),
    programmeDue: dueOf(row.programmeDue, row.programmeClause),
    hasProgramme: (row.programmeVersion ?? 0) > 0,
    left: row.left.map(({ personId: id, on }) => ({ id, on })),
  })),
  cases: rows.cases.map((row) => ({
    id: row.id,
    state: row.state,
    ground: row.ground,
    people: [{ id: row.mentorId, name: row.mentorName }, ...row.mentees],
    due: { on: row.due, clause: row.clause },
  })),
  programmes: rows.programmes.map((row) => ({
    id: row.id,
    state: row.state,
    mentor: { id: row.mentorId, name: row.mentorName },
    mentees: row.mentees,
    acquaintedIds: row.acquaintedIds,
    due: dueOf(row.due, row.clause),
    events: row.events,
    meetings: row.meetings,
  })),
  reports: rows.reports.map((row) => ({
    id: row.id,
    side: row.side,
    state: row.state,
    author: { id: row.authorId, name: row.authorName },
    due: dueOf(row.due, row.clause),
  })),
  packages: rows.packages.map((row) => ({
    id: row.id,
    state: row.state,
    mentee: { id: row.menteeId, name: row.menteeName },
    candidate: null,
    // The form is the package: once it is drafted there is nothing more to gather.
    complete: row.state === 'PACKAGE_DRAFT' || row.candidateId !== null,
    actReady: row.pairState === 'CONSENTED' && !row.actRequested,
    submitBy: dueOf(row.submitBy, '004 3.3'),
    returnDue: dueOf(row.returnDue, '004 3.3'),
    decisionDue: dueOf(row.decisionDue, '004 3.3'),
  })),
});

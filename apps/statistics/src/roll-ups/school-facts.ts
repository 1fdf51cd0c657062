import { type LocalDate, toLocalDate } from '@nastavnik/kernel';
import {
  COMPLETION_REASONS,
  type CompletionReason,
  completeParameters,
  districtCalendar,
  parameterDue,
  parametersInForce,
  type RegulationParameters,
  REPLACEMENT_GROUNDS,
  type ReplacementGround,
  ruleValue,
  type WorkingCalendar,
} from '@nastavnik/regulations';
import {
  type AssignmentFact,
  type EmploymentFact,
  type EventFact,
  type NeedFact,
  type ProgrammeFact,
  type SchoolFacts,
  YOUNG_SPECIALIST_YEARS,
} from '@nastavnik/statistics-domain';

import type { AssignmentRow, EmploymentRow, FactRow, ProgrammeRow } from './fact-row';

/** Stands for an admission nobody recorded: it lies in no school year that is counted. */
const LONG_AGO = toLocalDate('1900-01-01');

/** The projected rows as the rules see them on the day `asOf`, deadlines counted by the regulation then in force. */
export function schoolFacts(row: FactRow, asOf: LocalDate): SchoolFacts {
  const versions = (row.regulations ?? []).map(({ effectiveFrom, parameters }) => ({
    effectiveFrom,
    effectiveTo: null,
    parameters: completeParameters(parameters),
  }));
  const rulesOn = (day: LocalDate): RegulationParameters | null =>
    parametersInForce(versions, day)?.parameters ?? null;
  const rules = rulesOn(asOf);
  const calendar = districtCalendar(row.calendar);
  const assignments = row.assignments ?? [];
  const programmes = programmeFacts(row.programmes ?? [], assignments);
  return {
    employments: (row.employments ?? []).flatMap((e) => employmentFact(e, rulesOn, calendar)),
    needs: needFacts(row),
    assignments: assignments.map((a) => assignmentFact(a, row.programmes ?? [])),
    programmes,
    events: eventFacts(row, programmes),
    dataConsents: (row.consents ?? []).map(({ personId, from, to }) => ({
      personId,
      period: { from, to },
    })),
    maxMenteesAtOnce: rules && ruleValue(rules.maxMenteesAtOnce),
    youngSpecialistYears:
      (rules && ruleValue(rules.youngSpecialistYears)) ?? YOUNG_SPECIALIST_YEARS,
  };
}

function employmentFact(
  row: EmploymentRow,
  rulesOn: (day: LocalDate) => RegulationParameters | null,
  calendar: WorkingCalendar,
): EmploymentFact[] {
  if (row.personId === null) return [];
  const admitted = row.admitted ?? LONG_AGO;
  const rules = rulesOn(admitted);
  return [
    {
      personId: row.personId,
      period: { from: admitted, to: row.endedOn },
      teacher: row.teacher,
      teachingExperienceStart: row.experience,
      actualAdmissionDate: admitted,
      appointmentDue: rules && parameterDue(admitted, rules.appointmentDueDays, rules, calendar),
    },
  ];
}

/** A flag on the employment, or an active entry in the mentees' bank. Nobody needs a mentor after leaving. */
function needFacts({ employments, menteeEntries }: FactRow): NeedFact[] {
  const flagged = (employments ?? []).flatMap((e): NeedFact[] => {
    if (e.personId === null || e.needSince === null) return [];
    const ends = [e.needUntil, e.endedOn].filter((day) => day !== null).sort();
    return [{ personId: e.personId, period: { from: e.needSince, to: ends[0] ?? null } }];
  });
  const entered = (menteeEntries ?? []).map(({ personId, since, until }) => ({
    personId,
    period: { from: since, to: until },
  }));
  return [...flagged, ...entered];
}

function assignmentFact(row: AssignmentRow, programmes: readonly ProgrammeRow[]): AssignmentFact {
  const { id, mentorId, mentorElsewhere, menteeIds, form, actDate, endedOn } = row;
  const dues = programmes.filter((p) => p.assignmentId === id).map((p) => p.due);
  const replacedOn = row.outcome === 'REPLACED' ? endedOn : null;
  return {
    id,
    mentorId,
    mentorElsewhere,
    menteeIds,
    form,
    actDate,
    // A pair whose term is over keeps running until somebody ends it: so the register of pairs shows it too.
    period: { from: row.from ?? actDate, to: endedOn },
    programmeDue: dues.filter((due) => due !== null).sort()[0] ?? null,
    replaced: replacedOn === null ? null : { on: replacedOn, ground: groundOf(row.reason) },
  };
}

const groundOf = (reason: string | null): ReplacementGround =>
  REPLACEMENT_GROUNDS.find((ground) => ground === reason) ?? 'OTHER_OBSTACLE';

const reasonOf = (reason: string | null): CompletionReason | null =>
  COMPLETION_REASONS.find((known) => known === reason) ?? null;

/** Every mentee owes a report of their own; one not filed has an author and no day. */
function programmeFacts(
  rows: readonly ProgrammeRow[],
  assignments: readonly AssignmentRow[],
): ProgrammeFact[] {
  const byId = new Map(assignments.map((a) => [a.id, a]));
  return rows.map(({ id, assignmentId, agreedOn, endedOn, reason, reportsDue, reports }) => {
    const assignment = byId.get(assignmentId);
    const side = (which: 'MENTOR' | 'MENTEE') => reports.filter((r) => r.side === which);
    const [mentors, mentees] = [side('MENTOR'), side('MENTEE')];
    const dueOf = (filed: typeof mentors) => filed.find((r) => r.due !== null)?.due ?? reportsDue;
    const silent = (assignment?.menteeIds ?? [])
      .filter((menteeId) => !mentees.some((r) => r.authorId === menteeId))
      .map((authorId) => ({ authorId, filedOn: null, rating: null }));
    return {
      id,
      assignmentId,
      agreedOn,
      ended: endedOn === null ? null : { on: endedOn, reason: reasonOf(reason) },
      mentorReportDue: dueOf(mentors),
      menteeReportDue: dueOf(mentees),
      mentorReport: mentors[0] ?? {
        authorId: assignment?.mentorId ?? null,
        filedOn: null,
        rating: null,
      },
      menteeReports: [...mentees, ...silent],
    };
  });
}

/** What was planned for the end of the programme or later and not held, fell away with it. */
function eventFacts({ events }: FactRow, programmes: readonly ProgrammeFact[]): EventFact[] {
  const endOf = new Map(programmes.map((p) => [p.id, p.ended?.on ?? null]));
  return (events ?? []).map(({ programmeId, plannedDate, held, cancelled }) => {
    const end = endOf.get(programmeId) ?? null;
    const fellAway = cancelled || (end !== null && plannedDate >= end);
    return { programmeId, plannedDate, state: held ? 'HELD' : fellAway ? 'CANCELLED' : 'PLANNED' };
  });
}

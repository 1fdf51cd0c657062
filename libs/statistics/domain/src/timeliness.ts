import { contains, type LocalDate, type Period } from '@nastavnik/kernel';

import type { ProgrammeFact, ReportFact, SchoolFacts } from './facts';
import { shareLine, type Line } from './line';

interface Dated {
  readonly personId: string | null;
  readonly assignmentId: string | null;
  readonly programmeId: string | null;
  readonly since: LocalDate;
  readonly due: LocalDate;
  readonly doneOn: LocalDate | null;
}

/** What was done later than the snapshot was not yet done then: an old report gives the same figures when rebuilt. */
const doneBy = (day: LocalDate | null, asOf: LocalDate): LocalDate | null =>
  day !== null && day <= asOf ? day : null;

const inTime = ({ due, doneOn }: Dated): boolean => doneOn !== null && doneOn <= due;

/** The term is over: its last day is past, or it is the last day and the thing is done. */
const termOver = ({ due, doneOn }: Dated, asOf: LocalDate): boolean =>
  due < asOf || (due === asOf && doneOn !== null);

const earliest = <T>(items: readonly T[], dayOf: (item: T) => LocalDate): T | undefined =>
  [...items].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))[0];

/**
 * People admitted in the period who were given a mentor within the term ÷ those whose term is over or who already have
 * one (004 3.7). Counted are those the clause speaks of: flagged as needing a mentor at some time, or given one. A
 * missing appointment after the term is late.
 */
export function onTimeAppointments(
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): readonly Line[] {
  const needy = new Set(facts.needs.map((need) => need.personId));
  const hires = facts.employments.flatMap((e): Dated[] => {
    const { actualAdmissionDate: since, appointmentDue: due, personId } = e;
    if (due === null || !contains(period, since)) return [];
    const own = facts.assignments.filter(
      (a) => a.menteeIds.includes(personId) && (a.period.to === null || a.period.to > since),
    );
    const first = earliest(own, (a) => a.actDate);
    const doneOn = doneBy(first?.actDate ?? null, asOf);
    const assignmentId = doneOn === null ? null : (first?.id ?? null);
    const counts = doneOn !== null || (needy.has(personId) && due < asOf);
    return counts ? [{ personId, assignmentId, programmeId: null, since, due, doneOn }] : [];
  });
  return hires.map((hire) => shareLine(inTime(hire), hire));
}

/** Orders of the period whose programme was agreed within the term ÷ those whose term is over (004 3.6b). */
export function onTimeProgrammes(
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): readonly Line[] {
  const byAssignment = Map.groupBy(facts.programmes, (programme) => programme.assignmentId);
  const orders = facts.assignments.flatMap((assignment): Dated[] => {
    const { id: assignmentId, actDate: since, programmeDue: due } = assignment;
    if (due === null || !contains(period, since)) return [];
    const agreed = (byAssignment.get(assignmentId) ?? []).flatMap(({ id, agreedOn }) =>
      agreedOn === null ? [] : [{ id, agreedOn }],
    );
    const first = earliest(agreed, (programme) => programme.agreedOn);
    const programmeId = first?.id ?? byAssignment.get(assignmentId)?.[0]?.id ?? null;
    const doneOn = doneBy(first?.agreedOn ?? null, asOf);
    return [{ personId: null, assignmentId, programmeId, since, due, doneOn }];
  });
  return orders
    .filter((order) => termOver(order, asOf))
    .map((order) => shareLine(inTime(order), order));
}

function onTimeReports(
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
  reportsOf: (programme: ProgrammeFact) => {
    due: LocalDate | null;
    reports: readonly ReportFact[];
  },
): readonly Line[] {
  const dated = facts.programmes.flatMap((programme): Dated[] => {
    const { ended, assignmentId, id: programmeId } = programme;
    const { due, reports } = reportsOf(programme);
    if (ended === null || due === null || !contains(period, ended.on) || ended.on > asOf) return [];
    return reports.map(({ authorId, filedOn }) => {
      const doneOn = doneBy(filedOn, asOf);
      return { personId: authorId, assignmentId, programmeId, since: ended.on, due, doneOn };
    });
  });
  return dated
    .filter((report) => termOver(report, asOf))
    .map((report) => shareLine(inTime(report), report));
}

/** Programmes ended in the period whose mentor reported within the term ÷ those whose term is over (004 3.6b). */
export const onTimeMentorReports = (
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): readonly Line[] =>
  onTimeReports(facts, asOf, period, (p) => ({
    due: p.mentorReportDue,
    reports: [p.mentorReport],
  }));

/** The same for the reports of mentees, one per mentee (004 3.6b). */
export const onTimeMenteeReports = (
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): readonly Line[] =>
  onTimeReports(facts, asOf, period, (p) => ({ due: p.menteeReportDue, reports: p.menteeReports }));

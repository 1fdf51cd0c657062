import { contains, type LocalDate, type Period } from '@nastavnik/kernel';

import type { ProgrammeFact, ReportFact, SchoolFacts } from './facts';
import { shareOf, type Ratio } from './ratio';

interface Dated {
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

/**
 * People admitted in the period who were given a mentor within the term ÷ those whose term is over or who already have
 * one (004 3.7). Counted are those the clause speaks of: flagged as needing a mentor at some time, or given one. A
 * missing appointment after the term is late.
 */
export function onTimeAppointments(facts: SchoolFacts, asOf: LocalDate, period: Period): Ratio {
  const needy = new Set(facts.needs.map((need) => need.personId));
  const hires = facts.employments.flatMap((e): Dated[] => {
    const { actualAdmissionDate: admitted, appointmentDue: due, personId } = e;
    if (due === null || !contains(period, admitted)) return [];
    const [first] = facts.assignments
      .filter(
        (a) => a.menteeIds.includes(personId) && (a.period.to === null || a.period.to > admitted),
      )
      .map((a) => a.actDate)
      .sort();
    const doneOn = doneBy(first ?? null, asOf);
    return doneOn !== null || (needy.has(personId) && due < asOf) ? [{ due, doneOn }] : [];
  });
  return shareOf(hires, inTime);
}

/** Orders of the period whose programme was agreed within the term ÷ those whose term is over (004 3.6b). */
export function onTimeProgrammes(facts: SchoolFacts, asOf: LocalDate, period: Period): Ratio {
  const byAssignment = Map.groupBy(facts.programmes, (programme) => programme.assignmentId);
  const orders = facts.assignments.flatMap(({ id, actDate, programmeDue: due }): Dated[] => {
    if (due === null || !contains(period, actDate)) return [];
    const [first] = (byAssignment.get(id) ?? [])
      .map((programme) => programme.agreedOn)
      .filter((day) => day !== null)
      .sort();
    return [{ due, doneOn: doneBy(first ?? null, asOf) }];
  });
  return shareOf(
    orders.filter((order) => termOver(order, asOf)),
    inTime,
  );
}

function onTimeReports(
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
  reportsOf: (programme: ProgrammeFact) => {
    due: LocalDate | null;
    reports: readonly ReportFact[];
  },
): Ratio {
  const dated = facts.programmes
    .filter(({ ended }) => ended !== null && contains(period, ended.on) && ended.on <= asOf)
    .flatMap((programme): Dated[] => {
      const { due, reports } = reportsOf(programme);
      return due === null ? [] : reports.map((r) => ({ due, doneOn: doneBy(r.filedOn, asOf) }));
    });
  return shareOf(
    dated.filter((report) => termOver(report, asOf)),
    inTime,
  );
}

/** Programmes ended in the period whose mentor reported within the term ÷ those whose term is over (004 3.6b). */
export const onTimeMentorReports = (facts: SchoolFacts, asOf: LocalDate, period: Period): Ratio =>
  onTimeReports(facts, asOf, period, (p) => ({
    due: p.mentorReportDue,
    reports: [p.mentorReport],
  }));

/** The same for the reports of mentees, one per mentee (004 3.6b). */
export const onTimeMenteeReports = (facts: SchoolFacts, asOf: LocalDate, period: Period): Ratio =>
  onTimeReports(facts, asOf, period, (p) => ({ due: p.menteeReportDue, reports: p.menteeReports }));

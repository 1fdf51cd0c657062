import { contains, overlaps, type LocalDate, type Period } from '@nastavnik/kernel';

import type { AssignmentFact, ProgrammeFact, SchoolFacts } from './facts';
import { amountLine, shareLine, type Line } from './line';
import { mentorLoads } from './running';

type Ended = ProgrammeFact & { readonly ended: NonNullable<ProgrammeFact['ended']> };
type Replaced = AssignmentFact & { readonly replaced: NonNullable<AssignmentFact['replaced']> };

export const endedIn = (facts: SchoolFacts, asOf: LocalDate, period: Period): readonly Ended[] =>
  facts.programmes.filter(
    (p): p is Ended => p.ended !== null && contains(period, p.ended.on) && p.ended.on <= asOf,
  );

export const replacedIn = (
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): readonly Replaced[] =>
  facts.assignments.filter(
    (a): a is Replaced =>
      a.replaced !== null && contains(period, a.replaced.on) && a.replaced.on <= asOf,
  );

const programmeAbout = ({ id, assignmentId, ended }: ProgrammeFact) => ({
  programmeId: id,
  assignmentId,
  doneOn: ended?.on ?? null,
});

/** Programmes ended with the plan done in full ÷ all ended in the period (004 7.1). */
export const completionRate = (
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): readonly Line[] =>
  endedIn(facts, asOf, period).map((programme) =>
    shareLine(programme.ended.reason === 'FULL', programmeAbout(programme)),
  );

/** Programmes that ended in the period for any reason (004 7.1). */
export const endedProgrammes = (
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): readonly Line[] =>
  endedIn(facts, asOf, period).map((programme) => amountLine(1, programmeAbout(programme)));

/** Assignments whose mentor was replaced in the period ÷ assignments in force at any time in it (004 3.8). */
export function replacementRate(
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): readonly Line[] {
  const replaced = new Map(replacedIn(facts, asOf, period).map((a) => [a.id, a.replaced.on]));
  return facts.assignments.flatMap((a) => {
    const inForce = overlaps(a.period, period) && a.period.from <= asOf;
    const doneOn = replaced.get(a.id) ?? null;
    if (!inForce && doneOn === null) return [];
    const about = { assignmentId: a.id, since: a.actDate, doneOn };
    return [amountLine(doneOn === null ? 0 : 1, about, inForce ? 1 : 0)];
  });
}

/** Events held ÷ events planned for the days of the period that are past and not cancelled with a reason (004 3.6b). */
export function eventFulfilment(
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): readonly Line[] {
  const assignmentOf = new Map(facts.programmes.map((p) => [p.id, p.assignmentId]));
  return facts.events
    .filter(
      ({ plannedDate, state }) =>
        contains(period, plannedDate) &&
        state !== 'CANCELLED' &&
        (plannedDate < asOf || state === 'HELD'),
    )
    .map(({ programmeId, plannedDate: since, state }) =>
      shareLine(state === 'HELD', {
        programmeId,
        assignmentId: assignmentOf.get(programmeId) ?? null,
        since,
      }),
    );
}

/** Mentees ÷ mentors on the day (004 3.7). */
export const mentorLoad = (facts: SchoolFacts, asOf: LocalDate): readonly Line[] =>
  [...mentorLoads(facts, asOf)].map(([personId, load]) => amountLine(load, { personId }));

/** Sum of the mentees' ratings ÷ their number, by reports filed in the period (004 3.6b). */
export const mentorRating = (
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): readonly Line[] =>
  facts.programmes.flatMap(({ id: programmeId, assignmentId, menteeReports }) =>
    menteeReports.flatMap(({ filedOn, rating }) =>
      rating !== null && filedOn !== null && contains(period, filedOn) && filedOn <= asOf
        ? [amountLine(rating, { programmeId, assignmentId, doneOn: filedOn })]
        : [],
    ),
  );

import { contains, overlaps, type LocalDate, type Period } from '@nastavnik/kernel';
import type { CompletionReason, ReplacementGround } from '@nastavnik/regulations';

import type { ProgrammeFact, SchoolFacts } from './facts';
import { shareOf, type Ratio } from './ratio';
import { mentorLoads } from './running';

type Ended = ProgrammeFact & { readonly ended: NonNullable<ProgrammeFact['ended']> };

export const endedIn = (facts: SchoolFacts, asOf: LocalDate, period: Period): readonly Ended[] =>
  facts.programmes.filter(
    (p): p is Ended => p.ended !== null && contains(period, p.ended.on) && p.ended.on <= asOf,
  );

/** Programmes ended with the plan done in full ÷ all ended in the period (004 7.1). */
export const completionRate = (facts: SchoolFacts, asOf: LocalDate, period: Period): Ratio =>
  shareOf(endedIn(facts, asOf, period), (programme) => programme.ended.reason === 'FULL');

/** How many programmes of the period ended for each reason; a reason that did not occur is absent. */
export const completionReasons = (
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): ReadonlyMap<CompletionReason, number> =>
  countBy(endedIn(facts, asOf, period).map((programme) => programme.ended.reason));

const replacedIn = (facts: SchoolFacts, asOf: LocalDate, period: Period) =>
  facts.assignments.flatMap(({ replaced }) =>
    replaced !== null && contains(period, replaced.on) && replaced.on <= asOf ? [replaced] : [],
  );

/** Assignments whose mentor was replaced in the period ÷ assignments in force at any time in it (004 3.8). */
export function replacementRate(facts: SchoolFacts, asOf: LocalDate, period: Period): Ratio {
  const inForce = facts.assignments.filter(
    (a) => overlaps(a.period, period) && a.period.from <= asOf,
  );
  return { numerator: replacedIn(facts, asOf, period).length, denominator: inForce.length };
}

/** Replacements of the period by the five grounds of 004 3.8. */
export const replacementGrounds = (
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): ReadonlyMap<ReplacementGround, number> =>
  countBy(replacedIn(facts, asOf, period).map((replaced) => replaced.ground));

/** Events held ÷ events planned for the days of the period that are past and not cancelled with a reason (004 3.6b). */
export function eventFulfilment(facts: SchoolFacts, asOf: LocalDate, period: Period): Ratio {
  const planned = facts.events.filter(
    ({ plannedDate, state }) =>
      contains(period, plannedDate) &&
      state !== 'CANCELLED' &&
      (plannedDate < asOf || state === 'HELD'),
  );
  return shareOf(planned, (event) => event.state === 'HELD');
}

/** Mentees ÷ mentors on the day (004 3.7). */
export function mentorLoad(facts: SchoolFacts, asOf: LocalDate): Ratio {
  const loads = [...mentorLoads(facts, asOf).values()];
  return { numerator: loads.reduce((sum, load) => sum + load, 0), denominator: loads.length };
}

/** How many mentors carry one, two, three and more mentees. */
export const loadHistogram = (facts: SchoolFacts, asOf: LocalDate): ReadonlyMap<number, number> =>
  countBy([...mentorLoads(facts, asOf).values()].sort((a, b) => a - b));

/** Sum of the mentees' ratings ÷ their number, by reports filed in the period (004 3.6b). */
export function mentorRating(facts: SchoolFacts, asOf: LocalDate, period: Period): Ratio {
  const ratings = facts.programmes
    .flatMap((programme) => programme.menteeReports)
    .filter(({ filedOn }) => filedOn !== null && contains(period, filedOn) && filedOn <= asOf)
    .map((report) => report.rating)
    .filter((rating) => rating !== null);
  return {
    numerator: ratings.reduce((sum, rating) => sum + rating, 0),
    denominator: ratings.length,
  };
}

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

import type { LocalDate, Period } from '@nastavnik/kernel';
import type { CompletionReason, ReplacementGround } from '@nastavnik/regulations';

import type { SchoolFacts } from './facts';
import { endedIn, replacedIn } from './outcome';
import { mentorLoads } from './running';

/** How many programmes of the period ended for each reason; a reason that did not occur is absent. */
export const completionReasons = (
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): ReadonlyMap<CompletionReason, number> =>
  countBy(
    endedIn(facts, asOf, period)
      .map((programme) => programme.ended.reason)
      .filter((reason) => reason !== null),
  );

/** Replacements of the period by the five grounds of 004 3.8. */
export const replacementGrounds = (
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): ReadonlyMap<ReplacementGround, number> =>
  countBy(replacedIn(facts, asOf, period).map(({ replaced }) => replaced.ground));

/** How many mentors carry one, two, three and more mentees. */
export const loadHistogram = (facts: SchoolFacts, asOf: LocalDate): ReadonlyMap<number, number> =>
  countBy([...mentorLoads(facts, asOf).values()].sort((a, b) => a - b));

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

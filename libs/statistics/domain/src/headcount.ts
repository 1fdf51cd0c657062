import type { LocalDate } from '@nastavnik/kernel';

import type { SchoolFacts } from './facts';
import { amountLine, type Line } from './line';
import { menteesOf, mentorLoads, mentorsOf, runningOn } from './running';

const one = (personId: string): Line => amountLine(1, { personId });

/** Pairs «mentor – mentee» in force on the day; a group counts once per mentee. */
export const runningPairs = (facts: SchoolFacts, asOf: LocalDate): readonly Line[] =>
  runningOn(facts, asOf).flatMap(({ id: assignmentId, menteeIds, actDate: since }) =>
    menteeIds.map((personId) => amountLine(1, { personId, assignmentId, since })),
  );

/** People who mentor on the day. */
export const mentors = (facts: SchoolFacts, asOf: LocalDate): readonly Line[] =>
  [...mentorsOf(runningOn(facts, asOf))].map(one);

/** People who have a mentor on the day. */
export const mentees = (facts: SchoolFacts, asOf: LocalDate): readonly Line[] =>
  [...menteesOf(runningOn(facts, asOf))].map(one);

/** Mentors with more mentees at once than the regulation permits (004 3.7); none where it is silent. */
export const overLimit = (facts: SchoolFacts, asOf: LocalDate): readonly Line[] => {
  const limit = facts.maxMenteesAtOnce ?? Infinity;
  return [...mentorLoads(facts, asOf)].filter(([, load]) => load > limit).map(([id]) => one(id));
};

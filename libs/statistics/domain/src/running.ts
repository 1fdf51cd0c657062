import { contains, type LocalDate } from '@nastavnik/kernel';

import type { AssignmentFact, SchoolFacts } from './facts';

/** Assignments in force on the day. */
export const runningOn = (facts: SchoolFacts, day: LocalDate): readonly AssignmentFact[] =>
  facts.assignments.filter((assignment) => contains(assignment.period, day));

export const mentorsOf = (assignments: readonly AssignmentFact[]): ReadonlySet<string> =>
  new Set(assignments.map((assignment) => assignment.mentorId));

export const menteesOf = (assignments: readonly AssignmentFact[]): ReadonlySet<string> =>
  new Set(assignments.flatMap((assignment) => assignment.menteeIds));

/** Mentees at once of each mentor, over all pairs and groups together (004 3.7). */
export function mentorLoads(facts: SchoolFacts, asOf: LocalDate): ReadonlyMap<string, number> {
  const byMentor = Map.groupBy(runningOn(facts, asOf), (assignment) => assignment.mentorId);
  return new Map([...byMentor].map(([mentorId, own]) => [mentorId, menteesOf(own).size]));
}

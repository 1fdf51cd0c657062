import { contains, fullYearsBetween, type LocalDate, type Period } from '@nastavnik/kernel';

import type { EmploymentFact, SchoolFacts } from './facts';
import { shareOf, type Ratio } from './ratio';
import { menteesOf, mentorsOf, runningOn } from './running';

/** Teachers employed on the day, each person once however many employments they have here. */
function teachersOn(facts: SchoolFacts, day: LocalDate): readonly EmploymentFact[] {
  const employed = facts.employments.filter((e) => e.teacher && contains(e.period, day));
  return [...new Map(employed.map((e) => [e.personId, e])).values()];
}

/** People flagged as needing a mentor on the day who have one ÷ all flagged (004 3.5). */
export function coverageNeed(facts: SchoolFacts, asOf: LocalDate): Ratio {
  const needy = new Set(facts.needs.filter((n) => contains(n.period, asOf)).map((n) => n.personId));
  const mentored = menteesOf(runningOn(facts, asOf));
  return shareOf([...needy], (personId) => mentored.has(personId));
}

/** Young specialists with a mentor ÷ all young specialists; full years of experience are fewer than the regulation's. */
export function youngShare(facts: SchoolFacts, asOf: LocalDate): Ratio {
  const years = facts.youngSpecialistYears;
  if (years === null) return { numerator: 0, denominator: 0 };
  const mentored = menteesOf(runningOn(facts, asOf));
  const young = teachersOn(facts, asOf).filter(
    ({ teachingExperienceStart: start }) =>
      start !== null && start <= asOf && fullYearsBetween(start, asOf) < years,
  );
  return shareOf(young, (teacher) => mentored.has(teacher.personId));
}

/** Teachers admitted in the period who were given a mentor by the snapshot ÷ all admitted in the period. */
export function newcomerShare(facts: SchoolFacts, asOf: LocalDate, period: Period): Ratio {
  const admitted = facts.employments.filter(
    (e) => e.teacher && contains(period, e.actualAdmissionDate) && e.actualAdmissionDate <= asOf,
  );
  const mentored = (e: EmploymentFact): boolean =>
    facts.assignments.some(
      (a) =>
        a.menteeIds.includes(e.personId) &&
        a.actDate <= asOf &&
        (a.period.to === null || a.period.to > e.actualAdmissionDate),
    );
  return shareOf(admitted, mentored);
}

/** Teachers who are mentor or mentee of a running pair, each once ÷ all teachers. */
export function participantsShare(facts: SchoolFacts, asOf: LocalDate): Ratio {
  const running = runningOn(facts, asOf);
  const [mentors, mentees] = [mentorsOf(running), menteesOf(running)];
  return shareOf(
    teachersOn(facts, asOf),
    ({ personId }) => mentors.has(personId) || mentees.has(personId),
  );
}

/** People in running pairs whose consent to data processing holds ÷ all people in running pairs (004 RM-2, RM-3). */
export function consentCoverage(facts: SchoolFacts, asOf: LocalDate): Ratio {
  const running = runningOn(facts, asOf);
  const consented = new Set(
    facts.dataConsents.filter((c) => contains(c.period, asOf)).map((c) => c.personId),
  );
  const participants = new Set([...mentorsOf(running), ...menteesOf(running)]);
  return shareOf([...participants], (personId) => consented.has(personId));
}

import { contains, fullYearsBetween, type LocalDate, type Period } from '@nastavnik/kernel';

import type { AssignmentFact, EmploymentFact, SchoolFacts } from './facts';
import { shareLine, type Line } from './line';
import { menteesOf, mentorsOf, runningOn } from './running';

/** Teachers employed on the day, each person once however many employments they have here. */
function teachersOn(facts: SchoolFacts, day: LocalDate): readonly EmploymentFact[] {
  const employed = facts.employments.filter((e) => e.teacher && contains(e.period, day));
  return [...new Map(employed.map((e) => [e.personId, e])).values()];
}

/** The running pair in which each mentee has a mentor. */
const pairOfMentee = (running: readonly AssignmentFact[]): ReadonlyMap<string, string> =>
  new Map(running.flatMap(({ id, menteeIds }) => menteeIds.map((mentee) => [mentee, id])));

const menteeLine = (personId: string, pairs: ReadonlyMap<string, string>): Line =>
  shareLine(pairs.has(personId), { personId, assignmentId: pairs.get(personId) ?? null });

/** People flagged as needing a mentor on the day who have one ÷ all flagged (004 3.5). */
export function coverageNeed(facts: SchoolFacts, asOf: LocalDate): readonly Line[] {
  const needy = new Set(facts.needs.filter((n) => contains(n.period, asOf)).map((n) => n.personId));
  const pairs = pairOfMentee(runningOn(facts, asOf));
  return [...needy].map((personId) => menteeLine(personId, pairs));
}

/** Young specialists with a mentor ÷ all young specialists; full years of experience are fewer than `youngSpecialistYears`. */
export function youngShare(facts: SchoolFacts, asOf: LocalDate): readonly Line[] {
  const years = facts.youngSpecialistYears;
  if (years === null) return [];
  const pairs = pairOfMentee(runningOn(facts, asOf));
  return teachersOn(facts, asOf)
    .filter(
      ({ teachingExperienceStart: start }) =>
        start !== null && start <= asOf && fullYearsBetween(start, asOf) < years,
    )
    .map(({ personId }) => menteeLine(personId, pairs));
}

/** Teachers admitted in the period who were given a mentor by the snapshot ÷ all admitted in the period. */
export function newcomerShare(
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): readonly Line[] {
  const admitted = facts.employments.filter(
    (e) => e.teacher && contains(period, e.actualAdmissionDate) && e.actualAdmissionDate <= asOf,
  );
  return admitted.map(({ personId, actualAdmissionDate: since }) => {
    const given = facts.assignments.find(
      (a) =>
        a.menteeIds.includes(personId) &&
        a.actDate <= asOf &&
        (a.period.to === null || a.period.to > since),
    );
    const about = { personId, since, assignmentId: given?.id ?? null };
    return shareLine(given !== undefined, { ...about, doneOn: given?.actDate ?? null });
  });
}

/** Teachers who are mentor or mentee of a running pair, each once ÷ all teachers. */
export function participantsShare(facts: SchoolFacts, asOf: LocalDate): readonly Line[] {
  const running = runningOn(facts, asOf);
  const [mentors, mentees] = [mentorsOf(running), menteesOf(running)];
  return teachersOn(facts, asOf).map(({ personId }) =>
    shareLine(mentors.has(personId) || mentees.has(personId), { personId }),
  );
}

/**
 * People in running pairs whose consent to data processing holds ÷ all people in running pairs (004 RM-2, RM-3). A
 * mentor who works in another school gave the consent there and is counted there.
 */
export function consentCoverage(facts: SchoolFacts, asOf: LocalDate): readonly Line[] {
  const running = runningOn(facts, asOf);
  const consented = new Set(
    facts.dataConsents.filter((c) => contains(c.period, asOf)).map((c) => c.personId),
  );
  const ownMentors = mentorsOf(running.filter((assignment) => !assignment.mentorElsewhere));
  const participants = new Set([...ownMentors, ...menteesOf(running)]);
  return [...participants].map((personId) => shareLine(consented.has(personId), { personId }));
}

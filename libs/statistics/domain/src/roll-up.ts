import type { LocalDate, Period } from '@nastavnik/kernel';

import {
  consentCoverage,
  coverageNeed,
  newcomerShare,
  participantsShare,
  youngShare,
} from './coverage';
import type { SchoolFacts } from './facts';
import { INDICATOR_CODES, type IndicatorCode } from './indicators';
import {
  completionRate,
  endedIn,
  eventFulfilment,
  mentorLoad,
  mentorRating,
  replacementRate,
} from './outcome';
import { sumOfRatios, type Ratio } from './ratio';
import { menteesOf, mentorLoads, mentorsOf, runningOn } from './running';
import {
  onTimeAppointments,
  onTimeMenteeReports,
  onTimeMentorReports,
  onTimeProgrammes,
} from './timeliness';

export type RollUp = Readonly<Record<IndicatorCode, Ratio>>;

/** A figure that is a plain number of people or programmes. */
const count = (numerator: number): Ratio => ({ numerator, denominator: 1 });

/**
 * Every indicator of one school: states as they were at the end of the day `asOf`, happenings of the half-open `period`
 * up to that day (domain.md section 6).
 */
export function rollUp(facts: SchoolFacts, asOf: LocalDate, period: Period): RollUp {
  const running = runningOn(facts, asOf);
  const limit = facts.maxMenteesAtOnce ?? Infinity;
  return {
    coverage_need: coverageNeed(facts, asOf),
    young_share: youngShare(facts, asOf),
    newcomer_share: newcomerShare(facts, asOf, period),
    participants_share: participantsShare(facts, asOf),
    on_time_30: onTimeAppointments(facts, asOf, period),
    on_time_10_programme: onTimeProgrammes(facts, asOf, period),
    on_time_10_mentor_report: onTimeMentorReports(facts, asOf, period),
    on_time_10_mentee_report: onTimeMenteeReports(facts, asOf, period),
    completion_rate: completionRate(facts, asOf, period),
    replacement_rate: replacementRate(facts, asOf, period),
    event_fulfilment: eventFulfilment(facts, asOf, period),
    mentor_load: mentorLoad(facts, asOf),
    mentor_rating: mentorRating(facts, asOf, period),
    consent_coverage: consentCoverage(facts, asOf),
    running_pairs: count(running.reduce((sum, assignment) => sum + assignment.menteeIds.length, 0)),
    mentors: count(mentorsOf(running).size),
    mentees: count(menteesOf(running).size),
    ended_programmes: count(endedIn(facts, asOf, period).length),
    over_limit: count([...mentorLoads(facts, asOf).values()].filter((load) => load > limit).length),
  };
}

/** The district out of its schools: sum over sum. */
export const districtRollUp = (schools: readonly RollUp[]): RollUp =>
  Object.fromEntries(
    INDICATOR_CODES.map((code) => [code, sumOfRatios(schools.map((school) => school[code]))]),
  ) as RollUp;

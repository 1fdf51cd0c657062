import type { LocalDate, Period } from '@nastavnik/kernel';

import {
  consentCoverage,
  coverageNeed,
  newcomerShare,
  participantsShare,
  youngShare,
} from './coverage';
import type { SchoolFacts } from './facts';
import { mentees, mentors, overLimit, runningPairs } from './headcount';
import type { IndicatorCode } from './indicators';
import type { Line } from './line';
import {
  completionRate,
  endedProgrammes,
  eventFulfilment,
  mentorLoad,
  mentorRating,
  replacementRate,
} from './outcome';
import {
  onTimeAppointments,
  onTimeMenteeReports,
  onTimeMentorReports,
  onTimeProgrammes,
} from './timeliness';

type LinesOf = (facts: SchoolFacts, asOf: LocalDate, period: Period) => readonly Line[];

const LINES: Readonly<Record<IndicatorCode, LinesOf>> = {
  coverage_need: coverageNeed,
  young_share: youngShare,
  newcomer_share: newcomerShare,
  participants_share: participantsShare,
  on_time_30: onTimeAppointments,
  on_time_10_programme: onTimeProgrammes,
  on_time_10_mentor_report: onTimeMentorReports,
  on_time_10_mentee_report: onTimeMenteeReports,
  completion_rate: completionRate,
  replacement_rate: replacementRate,
  event_fulfilment: eventFulfilment,
  mentor_load: mentorLoad,
  mentor_rating: mentorRating,
  consent_coverage: consentCoverage,
  running_pairs: runningPairs,
  mentors,
  mentees,
  ended_programmes: endedProgrammes,
  over_limit: overLimit,
};

/**
 * The rows behind an indicator of one school: states as they were at the end of the day `asOf`, happenings of the
 * half-open `period` up to that day (domain.md section 6).
 */
export const indicatorLines = (
  code: IndicatorCode,
  facts: SchoolFacts,
  asOf: LocalDate,
  period: Period,
): readonly Line[] => LINES[code](facts, asOf, period);

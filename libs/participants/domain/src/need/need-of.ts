import { contains, fullYearsBetween, type LocalDate, type Period } from '@nastavnik/kernel';
import {
  appointmentClock,
  type DatedParameters,
  isNewcomer,
  type WorkingCalendar,
} from '@nastavnik/regulations';

import type { Ruled } from '../clause';

export interface EmploymentFacts {
  readonly employmentId: string;
  readonly personId: string;
  readonly personName: string;
  readonly teachingExperienceStart: LocalDate | null;
  readonly actualAdmissionDate: LocalDate;
  /** The first day the person no longer works here. */
  readonly ended: LocalDate | null;
  /** The mark of the staff list: true asks for a mentor, false says an experienced newcomer does without, null: silent. */
  readonly needsMentor: boolean | null;
}

/** A pair in which the person is the mentee, from the day of the appointing document. */
export interface MenteePair {
  readonly menteeId: string;
  readonly period: Period;
}

export interface NeedRules {
  /** Every version of the regulation: an admission keeps the one it fell under (004 3.7). */
  readonly versions: readonly DatedParameters[];
  readonly calendar: WorkingCalendar;
  /** A teacher is young while full years of experience are fewer than this. */
  readonly youngSpecialistYears: Ruled<number>;
}

export const NEED_REASONS = ['YOUNG_SPECIALIST', 'NEWCOMER', 'OWN_REQUEST'] as const;

export type NeedReason = (typeof NEED_REASONS)[number];

/** Someone who should be given a mentor, why, and by when. `due` null: there is no deadline in the regulation. */
export interface Need {
  readonly employmentId: string;
  readonly personId: string;
  readonly personName: string;
  readonly reasons: readonly NeedReason[];
  readonly due: LocalDate | null;
  readonly clause: string | null;
}

export const isYoungSpecialist = (
  teachingExperienceStart: LocalDate | null,
  years: number,
  day: LocalDate,
): boolean =>
  teachingExperienceStart !== null &&
  teachingExperienceStart <= day &&
  fullYearsBetween(teachingExperienceStart, day) < years;

/**
 * Whether and why a person needs a mentor (004 3.5: the list is refreshed at least once a year; here it is always
 * fresh). Null when there is no need or a pair already runs. The deadline is that of the clock of admission
 * (`appointmentClock`).
 */
export function needOf(
  employment: EmploymentFacts,
  pairs: readonly MenteePair[],
  rules: NeedRules,
  today: LocalDate,
): Need | null {
  const { actualAdmissionDate: admitted, needsMentor } = employment;
  if (employment.ended !== null && employment.ended <= today) return null;
  const own = pairs.filter((pair) => pair.menteeId === employment.personId);
  if (own.some((pair) => contains(pair.period, today))) return null;
  const mentoredHere = own.some((pair) => pair.period.to === null || pair.period.to > admitted);
  const young = rules.youngSpecialistYears;
  const reasons: NeedReason[] = [];
  if (young !== null && isYoungSpecialist(employment.teachingExperienceStart, young.value, today)) {
    reasons.push('YOUNG_SPECIALIST');
  }
  if (isNewcomer(admitted, today) && !mentoredHere && needsMentor !== false)
    reasons.push('NEWCOMER');
  if (needsMentor === true) reasons.push('OWN_REQUEST');
  if (reasons.length === 0) return null;
  const clock = appointmentClock(
    admitted,
    own.map(({ period }) => period),
    rules.versions,
    rules.calendar,
    today,
  );
  return {
    employmentId: employment.employmentId,
    personId: employment.personId,
    personName: employment.personName,
    reasons,
    due: clock?.due ?? null,
    clause: clock?.clause ?? null,
  };
}

/** The need list of a school: the nearest deadline first, those without a deadline last. */
export function needList(
  employments: readonly EmploymentFacts[],
  pairs: readonly MenteePair[],
  rules: NeedRules,
  today: LocalDate,
): readonly Need[] {
  const byMentee = Map.groupBy(pairs, (pair) => pair.menteeId);
  const last = '9999-12-31';
  return employments
    .map((employment) => needOf(employment, byMentee.get(employment.personId) ?? [], rules, today))
    .filter((need) => need !== null)
    .sort((a, b) =>
      (a.due ?? last) < (b.due ?? last) ? -1 : (a.due ?? last) > (b.due ?? last) ? 1 : 0,
    );
}

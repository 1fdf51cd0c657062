import { addDays, type LocalDate, type Period, toLocalDate, yearOf } from '@nastavnik/kernel';

/** The year in which the school year of the day began: 2026 for every day from 1 September 2026 to 31 August 2027. */
export const schoolYearOf = (day: LocalDate): number =>
  day.slice(5) >= '09-01' ? yearOf(day) : yearOf(day) - 1;

/** The days of a school year, half-open. */
export const schoolYear = (first: number): Period => ({
  from: toLocalDate(`${first}-09-01`),
  to: toLocalDate(`${first + 1}-09-01`),
});

/** The day at whose end a school year is looked at: today while it lasts, its last day afterwards. */
export function snapshotDay(first: number, today: LocalDate): LocalDate {
  const last = addDays(toLocalDate(`${first + 1}-09-01`), -1);
  return today < last ? today : last;
}

import { addDays, toLocalDate, yearOf, type LocalDate } from '@nastavnik/kernel';
import { dueDate, isWorkingDay, nextWorkingDay, RUSSIAN_CALENDAR } from '@nastavnik/regulations';

/** Days of the school year that `today` falls into, and of its neighbours. */
export interface SchoolYear {
  readonly today: LocalDate;
  /** The calendar year in which the school year began. */
  readonly year: number;
  /** The first day on which a person counts as admitted for this school year. */
  readonly admissionsFrom: LocalDate;
}

export function schoolYearOf(today: LocalDate): SchoolYear {
  const year = today.slice(5) >= '09-01' ? yearOf(today) : yearOf(today) - 1;
  return { today, year, admissionsFrom: onDay(year, '08-20') };
}

/** `onDay(2026, '09-01')` */
export const onDay = (year: number, monthDay: string): LocalDate =>
  toLocalDate(`${year}-${monthDay}`);

export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/** The working day an order would bear: the day itself, the next working one, or, when that is past `latest`, the last before. */
export function workingDay(day: LocalDate, latest: LocalDate): LocalDate {
  const next = nextWorkingDay(RUSSIAN_CALENDAR, earlier(day, latest));
  if (next <= latest) return next;
  let before = latest;
  while (!isWorkingDay(RUSSIAN_CALENDAR, before)) before = addDays(before, -1);
  return before;
}

/** The terms of preset P004: 30 calendar days (004 3.7) and 10 days (004 3.6b), moved off days off. */
export const appointmentDue = (admitted: LocalDate): LocalDate =>
  dueDate(admitted, 30, 'CALENDAR', true, RUSSIAN_CALENDAR);
export const tenDaysDue = (start: LocalDate): LocalDate =>
  dueDate(start, 10, 'UNSPECIFIED', true, RUSSIAN_CALENDAR);

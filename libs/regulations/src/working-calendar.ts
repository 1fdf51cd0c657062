import { addDays, dayOfWeek, yearOf, type LocalDate } from '@nastavnik/kernel';

/** The exceptions of one year: working weekdays made days off, and weekend days made working days. */
export interface CalendarYear {
  readonly year: number;
  readonly daysOff: readonly string[];
  readonly workingWeekends: readonly string[];
  readonly source: string;
  /** False while this data has not been compared with the year's decree or an official report of it. */
  readonly verified: boolean;
  readonly note?: string;
}

/** Days off by law: weekends, the public holidays of every year (`MM-DD`), and the exceptions of each year. */
export interface WorkingCalendar {
  readonly weekend: readonly number[];
  readonly publicHolidays: readonly string[];
  readonly years: readonly CalendarYear[];
}

export function isWorkingDay(calendar: WorkingCalendar, day: LocalDate): boolean {
  const year = calendar.years.find((y) => y.year === yearOf(day));
  if (year?.workingWeekends.includes(day)) return true;
  return !(
    calendar.weekend.includes(dayOfWeek(day)) ||
    calendar.publicHolidays.includes(day.slice(5)) ||
    year?.daysOff.includes(day)
  );
}

/** The day itself when it is a working one, otherwise the first working day after it. */
export function nextWorkingDay(calendar: WorkingCalendar, day: LocalDate): LocalDate {
  let next = day;
  while (!isWorkingDay(calendar, next)) next = addDays(next, 1);
  return next;
}

/** Whether the decree for the year of this day is known and was compared: otherwise the count may still move. */
export const isCalendarVerified = (calendar: WorkingCalendar, day: LocalDate): boolean =>
  calendar.years.some((y) => y.year === yearOf(day) && y.verified);

import {
  accept,
  dayOfWeek,
  refuse,
  yearOf,
  type Decision,
  type LocalDate,
} from '@nastavnik/kernel';
import { RUSSIAN_CALENDAR, type CalendarCorrection } from '@nastavnik/regulations';

import type { TenantsRefusal } from '../refusals';

/** The first year that is kept, and how far ahead a year may be entered. */
export const FIRST_CALENDAR_YEAR = 2024;
export const CALENDAR_YEARS_AHEAD = 2;

export interface CorrectCalendarYear {
  readonly year: number;
  /** Weekdays that are off beside the public holidays. */
  readonly daysOff: readonly LocalDate[];
  /** Saturdays and Sundays that are worked. */
  readonly workingWeekends: readonly LocalDate[];
  /** The act it follows from, e.g. the decree of the year. */
  readonly source: string;
}

const isWeekend = (day: LocalDate) => RUSSIAN_CALENDAR.weekend.includes(dayOfWeek(day));
const isPublicHoliday = (day: LocalDate) => RUSSIAN_CALENDAR.publicHolidays.includes(day.slice(5));

const settled = (days: readonly LocalDate[]) => [...new Set(days)].sort();

/**
 * The district enters the days off of a year, whole (Labour Code art. 112: the Government moves days off; a district may
 * have days of its own). Weekends and public holidays are off without it; a public holiday is never worked.
 */
export function correctCalendarYear(
  command: CorrectCalendarYear,
  today: LocalDate,
): Decision<CalendarCorrection, TenantsRefusal> {
  const { year } = command;
  const last = yearOf(today) + CALENDAR_YEARS_AHEAD;
  if (!Number.isInteger(year) || year < FIRST_CALENDAR_YEAR || year > last)
    return refuse('YEAR_OUT_OF_RANGE', {
      field: 'year',
      details: { from: FIRST_CALENDAR_YEAR, to: last },
    });
  const [daysOff, workingWeekends] = [settled(command.daysOff), settled(command.workingWeekends)];
  for (const [field, days] of [
    ['daysOff', daysOff],
    ['workingWeekends', workingWeekends],
  ] as const) {
    const stranger = days.find((day) => yearOf(day) !== year);
    if (stranger !== undefined)
      return refuse('DAY_OF_ANOTHER_YEAR', { field, details: { day: stranger, year } });
  }
  const off = daysOff.find((day) => isWeekend(day) || isPublicHoliday(day));
  if (off !== undefined)
    return refuse('DAY_OFF_ALREADY', { field: 'daysOff', details: { day: off } });
  const worked = workingWeekends.find((day) => !isWeekend(day) || isPublicHoliday(day));
  if (worked !== undefined)
    return refuse('DAY_NOT_WEEKEND', { field: 'workingWeekends', details: { day: worked } });
  const source = command.source.trim();
  if (source === '') return refuse('FIELD_REQUIRED', { field: 'source' });
  return accept({ year, daysOff, workingWeekends, source });
}

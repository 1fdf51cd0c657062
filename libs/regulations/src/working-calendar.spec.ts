import { describe, expect, it } from '@jest/globals';
import { addDays, toLocalDate as d, type LocalDate } from '@nastavnik/kernel';

import { districtCalendar, RUSSIAN_CALENDAR } from './russian-calendar';
import { isCalendarVerified, isWorkingDay, nextWorkingDay } from './working-calendar';

const workingDaysOf = (year: number): number => {
  let count = 0;
  for (let day: LocalDate = d(`${year}-01-01`); day.startsWith(`${year}`); day = addDays(day, 1))
    if (isWorkingDay(RUSSIAN_CALENDAR, day)) count += 1;
  return count;
};

describe('working calendar', () => {
  it.each([
    ['2026-01-09', 'moved from 3 January 2026'],
    ['2026-03-09', 'Monday after 8 March 2026, a Sunday'],
    ['2026-05-11', 'Monday after 9 May 2026, a Saturday'],
    ['2026-12-31', 'moved from 4 January 2026'],
    ['2026-02-23', 'public holiday on a Monday'],
    ['2026-11-04', 'public holiday on a Wednesday'],
    ['2026-11-21', 'Saturday'],
    ['2025-05-02', 'moved from 4 January 2025'],
    ['2024-12-30', 'moved from 28 December 2024'],
    ['2031-06-12', 'public holiday of a year without a decree'],
  ])('%s is a day off: %s', (day) => {
    expect(isWorkingDay(RUSSIAN_CALENDAR, d(day))).toBe(false);
  });

  it.each([
    ['2026-01-12', 'first working day of 2026'],
    ['2026-12-30', 'last working day of 2026'],
    ['2026-11-20', 'Friday'],
    ['2024-11-02', 'Saturday worked in 2024'],
    ['2025-11-01', 'Saturday worked in 2025'],
    ['2025-02-24', 'Monday: 23 February 2025 was moved to May'],
    ['2024-02-29', 'leap day on a Thursday'],
  ])('%s is a working day: %s', (day) => {
    expect(isWorkingDay(RUSSIAN_CALENDAR, d(day))).toBe(true);
  });

  it.each([
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])('%i has %i working days of a five-day week', (year, days) => {
    expect(workingDaysOf(year)).toBe(days);
  });

  it('moves over the whole of the New Year holidays, across the year end', () => {
    expect(nextWorkingDay(RUSSIAN_CALENDAR, d('2025-12-31'))).toBe('2026-01-12');
    expect(nextWorkingDay(RUSSIAN_CALENDAR, d('2026-01-12'))).toBe('2026-01-12');
  });

  it('says where the decree was not compared', () => {
    expect(isCalendarVerified(RUSSIAN_CALENDAR, d('2026-12-31'))).toBe(true);
    expect(isCalendarVerified(RUSSIAN_CALENDAR, d('2027-01-01'))).toBe(false);
    expect(isCalendarVerified(RUSSIAN_CALENDAR, d('2031-01-01'))).toBe(false);
  });

  it('a corrected year stands instead of the national one, and only that year', () => {
    const corrected = districtCalendar([
      {
        year: 2027,
        daysOff: ['2027-02-22'],
        workingWeekends: ['2027-02-20'],
        source: 'Постановление',
      },
    ]);
    const works = (day: string) => isWorkingDay(corrected, d(day));
    expect([works('2027-02-19'), works('2027-02-20'), works('2027-02-22')]).toEqual([
      true,
      true,
      false,
    ]);
    // 3 May 2027 was a day off by the national data of that year, which the correction replaces whole.
    expect(works('2027-05-03')).toBe(true);
    expect([works('2027-01-01'), works('2027-05-01')]).toEqual([false, false]);
    expect(works('2026-12-31')).toBe(false);
    expect(isCalendarVerified(corrected, d('2027-01-11'))).toBe(true);
    expect(districtCalendar([])).toEqual(RUSSIAN_CALENDAR);
  });
});

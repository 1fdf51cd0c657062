import { describe, expect, it } from '@jest/globals';

import {
  addDays,
  addMonths,
  daysBetween,
  endOfDayAt,
  formatRussian,
  fullYearsBetween,
  localDateAt,
  parseLocalDate,
  toLocalDate,
} from './local-date';

const d = toLocalDate;

describe('LocalDate', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-11-20', 30, '2026-12-20'],
  ])('%s plus %i days is %s', (from, days, to) => {
    expect(addDays(d(from), days)).toBe(to);
    expect(daysBetween(d(from), d(to))).toBe(days);
  });

  it('adds months to the last day of a shorter month', () => {
    expect(addMonths(d('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(d('2024-02-29'), 12)).toBe('2025-02-28');
  });

  it('counts full years the day before, on and after the anniversary', () => {
    expect(fullYearsBetween(d('2023-11-20'), d('2026-11-19'))).toBe(2);
    expect(fullYearsBetween(d('2023-11-20'), d('2026-11-20'))).toBe(3);
    expect(fullYearsBetween(d('2023-11-20'), d('2026-11-21'))).toBe(3);
  });

  it.each(['30.02.2026', '31.11.2026', '2026-13-01', 'вчера', '', '1.1.26'])(
    'does not take %j for a day',
    (text) => expect(parseLocalDate(text)).toBeNull(),
  );

  it('reads the Russian and the ISO form and writes the Russian one', () => {
    expect(parseLocalDate(' 1.9.2026 ')).toBe('2026-09-01');
    expect(parseLocalDate('2026-09-01')).toBe('2026-09-01');
    expect(formatRussian(d('2026-09-01'))).toBe('01.09.2026');
  });

  it('places an instant on the day of the district, not of Greenwich', () => {
    const lateEvening = Date.UTC(2026, 10, 20, 21, 30);
    expect(localDateAt(lateEvening, 'Europe/Moscow')).toBe('2026-11-21');
    expect(localDateAt(lateEvening, 'UTC')).toBe('2026-11-20');
  });

  it('ends a day where the district ends it', () => {
    const end = new Date(endOfDayAt(d('2026-11-20'), 'Europe/Moscow'));
    expect(end.toISOString()).toBe('2026-11-20T20:59:59.000Z');
    expect(localDateAt(end.getTime(), 'Europe/Moscow')).toBe('2026-11-20');
    expect(localDateAt(end.getTime() + 1000, 'Europe/Moscow')).toBe('2026-11-21');
  });
});

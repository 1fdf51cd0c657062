import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { schoolYear, schoolYearOf, snapshotDay } from './school-year';

describe('the school year', () => {
  it.each([
    ['2026-08-31', 2025],
    ['2026-09-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
    ['2028-02-29', 2027],
  ])('%s belongs to the year begun in %d', (day, first) => {
    expect(schoolYearOf(d(day))).toBe(first);
    const { from, to } = schoolYear(first);
    expect(from <= d(day) && to !== null && d(day) < to).toBe(true);
  });

  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2027-08-30', '2027-08-30'],
    ['2027-08-31', '2027-08-31'],
    ['2027-09-01', '2027-08-31'],
    ['2029-01-01', '2027-08-31'],
  ])('on %s the year 2026/27 is looked at as of %s', (today, asOf) => {
    expect(snapshotDay(2026, d(today))).toBe(asOf);
  });
});

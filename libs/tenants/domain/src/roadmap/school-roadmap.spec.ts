import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { schoolRoadmap, schoolYearOf } from './school-roadmap';

describe('schoolRoadmap (domain.md 3.2 B)', () => {
  it.each([
    ['2026-08-31', 2025],
    ['2026-09-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
  ])('the school year of %s begins in %i', (day, year) => {
    expect(schoolYearOf(d(day))).toBe(year);
  });

  it('has seven stages with terms and owners, the last one alongside all others', () => {
    const rows = schoolRoadmap(d('2026-11-20'));
    expect(rows).toHaveLength(7);
    expect(rows.every(({ due, owner }) => due !== '' && owner !== '')).toBe(true);
    expect(rows.map(({ parallel }) => parallel)).toEqual([...Array(6).fill(false), true]);
    expect(rows[5]?.due).toBe('май 2027 года');
  });
});

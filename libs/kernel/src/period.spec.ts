import { describe, expect, it } from '@jest/globals';

import { toLocalDate as d } from './local-date';
import { contains, lastsAtLeastMonths, lastsAtMostMonths, overlaps } from './period';

const march = { from: d('2026-03-01'), to: d('2026-04-01') };

describe('Period', () => {
  it('holds its first day and not its end', () => {
    expect(contains(march, d('2026-02-28'))).toBe(false);
    expect(contains(march, d('2026-03-01'))).toBe(true);
    expect(contains(march, d('2026-03-31'))).toBe(true);
    expect(contains(march, d('2026-04-01'))).toBe(false);
    expect(contains({ from: d('2026-03-01'), to: null }, d('2099-01-01'))).toBe(true);
  });

  it('neighbours do not overlap, one shared day does', () => {
    expect(overlaps(march, { from: d('2026-04-01'), to: null })).toBe(false);
    expect(overlaps(march, { from: d('2026-03-31'), to: null })).toBe(true);
    expect(overlaps({ from: d('2026-01-01'), to: d('2026-03-01') }, march)).toBe(false);
  });

  it('measures months a day short, exactly, a day over', () => {
    const to = (text: string) => ({ from: d('2026-01-15'), to: d(text) });
    expect(lastsAtLeastMonths(to('2026-04-14'), 3)).toBe(false);
    expect(lastsAtLeastMonths(to('2026-04-15'), 3)).toBe(true);
    expect(lastsAtMostMonths(to('2027-01-15'), 12)).toBe(true);
    expect(lastsAtMostMonths(to('2027-01-16'), 12)).toBe(false);
    expect(lastsAtMostMonths({ from: d('2026-01-15'), to: null }, 12)).toBe(false);
  });
});

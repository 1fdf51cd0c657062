import { describe, expect, it } from '@jest/globals';

import { districtDay } from './demo.mjs';

describe('the day of the demo district', () => {
  it('is the day there, not of Greenwich', () => {
    const lateEvening = new Date('2026-11-20T21:30:00.000Z');
    expect(districtDay(lateEvening, 'Europe/Moscow')).toBe('2026-11-21');
    expect(districtDay(lateEvening, 'UTC')).toBe('2026-11-20');
  });
});

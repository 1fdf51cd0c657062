import { describe, expect, it } from '@jest/globals';
import { figureText, fractionText, schoolYearName } from './figure-text';

const value = (units: number, digits: number) => ({
  state: 'VALUE' as const,
  value: units,
  digits,
});
const without = (state: 'NO_DATA' | 'HIDDEN') => ({ state, value: null, digits: 0 });

describe('figures in words', () => {
  it.each([
    [value(875, 1), 'PERCENT', '87,5\u00a0%'],
    [value(1000, 1), 'PERCENT', '100\u00a0%'],
    [value(0, 1), 'PERCENT', '0\u00a0%'],
    [value(833, 2), 'MEAN', '8,33'],
    [value(12, 0), 'COUNT', '12'],
    [without('NO_DATA'), 'PERCENT', 'нет данных'],
    [without('HIDDEN'), 'MEAN', 'скрыто'],
  ] as const)('%j as %s is «%s»: no data is not nought', (measure, unit, text) => {
    expect(figureText(measure, unit, 'ru')).toBe(text);
  });

  it('tells what was divided by what, and leaves a plain count alone', () => {
    expect(fractionText(7, 8, 'PERCENT')).toBe('7 из 8');
    expect(fractionText(25, 3, 'MEAN')).toBe('25 на 3');
    expect(fractionText(7, 1, 'COUNT')).toBe('');
    expect(fractionText(null, null, 'MEAN')).toBe('');
    expect(fractionText(0, 0, 'PERCENT')).toBe('');
  });

  it('names the school year as papers do', () => {
    expect([2026, 2099].map(schoolYearName)).toEqual(['2026/27', '2099/00']);
  });
});

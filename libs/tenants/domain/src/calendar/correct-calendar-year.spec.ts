import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { correctCalendarYear, type CorrectCalendarYear } from './correct-calendar-year';

const today = d('2026-11-20');
const correct = (changes: Partial<CorrectCalendarYear>) =>
  correctCalendarYear(
    { year: 2027, daysOff: [], workingWeekends: [], source: 'Постановление', ...changes },
    today,
  );
const days = (...given: string[]) => given.map((day) => d(day));

describe('correctCalendarYear (Labour Code art. 112)', () => {
  it('keeps the days in order and each once', () => {
    const decision = correct({
      daysOff: days('2027-12-31', '2027-02-22', '2027-12-31'),
      workingWeekends: days('2027-02-20'),
      source: ' Постановление № 1 ',
    });
    expect(decision).toEqual({
      ok: true,
      value: {
        year: 2027,
        daysOff: ['2027-02-22', '2027-12-31'],
        workingWeekends: ['2027-02-20'],
        source: 'Постановление № 1',
      },
    });
  });

  it.each([
    [2023, 'YEAR_OUT_OF_RANGE'],
    [2024, null],
    [2028, null],
    [2029, 'YEAR_OUT_OF_RANGE'],
    [2026.5, 'YEAR_OUT_OF_RANGE'],
  ])('in 2026 the year %d: %s', (year, code) => {
    const decision = correct({ year });
    expect(decision.ok ? null : decision.refusal.code).toBe(code);
  });

  it.each<[string, Partial<CorrectCalendarYear>, string, string]>([
    ['of another year', { daysOff: days('2026-12-31') }, 'DAY_OF_ANOTHER_YEAR', 'daysOff'],
    [
      'worked in another year',
      { workingWeekends: days('2028-01-01') },
      'DAY_OF_ANOTHER_YEAR',
      'workingWeekends',
    ],
    ['off as a Saturday', { daysOff: days('2027-02-20') }, 'DAY_OFF_ALREADY', 'daysOff'],
    ['off as a public holiday', { daysOff: days('2027-11-04') }, 'DAY_OFF_ALREADY', 'daysOff'],
    [
      'a worked Monday',
      { workingWeekends: days('2027-02-22') },
      'DAY_NOT_WEEKEND',
      'workingWeekends',
    ],
    [
      'a worked public holiday on a Saturday',
      { workingWeekends: days('2027-05-01') },
      'DAY_NOT_WEEKEND',
      'workingWeekends',
    ],
    ['without a source', { source: '  ' }, 'FIELD_REQUIRED', 'source'],
  ])('refuses a day %s', (_what, changes, code, field) => {
    expect(correct(changes)).toMatchObject({ refusal: { code, field } });
  });
});

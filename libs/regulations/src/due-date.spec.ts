import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { deadlineState } from './deadline-state';
import { dueDate, parameterDue } from './due-date';
import type { DayType } from './parameter';
import { P004 } from './presets/p004';
import { RUSSIAN_CALENDAR } from './russian-calendar';

const due = (start: string, days: number, type: DayType, roll = true) =>
  dueDate(d(start), days, type, roll, RUSSIAN_CALENDAR);

describe('dueDate', () => {
  it.each([
    ['2026-09-01', 10, '2026-09-11', 'the start day is not counted'],
    ['2026-09-02', 10, '2026-09-14', 'a Saturday moves to Monday'],
    ['2026-12-21', 10, '2027-01-11', '31 December 2026 is a day off and the holidays follow'],
    ['2026-04-30', 9, '2026-05-12', '9 May and the moved 11 May'],
    ['2024-02-19', 10, '2024-02-29', 'ends on 29 February'],
    ['2023-02-19', 10, '2023-03-01', 'no 29 February'],
    ['2024-10-23', 10, '2024-11-02', 'a Saturday that is worked does not move'],
  ])('%s + %i calendar days = %s: %s', (start, days, expected) => {
    expect(due(start, days, 'CALENDAR')).toBe(expected);
    expect(due(start, days, 'UNSPECIFIED')).toBe(expected);
  });

  it('does not move without the roll', () => {
    expect(due('2026-09-02', 10, 'CALENDAR', false)).toBe('2026-09-12');
  });

  it.each([
    ['2026-11-20', 3, '2026-11-25'],
    ['2026-12-30', 1, '2027-01-11'],
    ['2026-11-03', 1, '2026-11-05'],
    ['2026-11-21', 1, '2026-11-23'],
  ])('%s + %i working days = %s', (start, days, expected) => {
    expect(due(start, days, 'WORKING')).toBe(expected);
    expect(due(start, days, 'WORKING', false)).toBe(expected);
  });
});

describe('parameterDue', () => {
  const { parameters } = P004;
  const start = d('2026-09-01');

  it('counts 30 calendar days from admission (004 3.7)', () => {
    const { appointmentDueDays } = parameters;
    expect(parameterDue(start, appointmentDueDays, parameters, RUSSIAN_CALENDAR)).toBe(
      '2026-10-01',
    );
  });

  it('has no term where the regulation is silent or the rule is off', () => {
    const off = { ...parameters.programmeDueDays, mode: 'OFF' as const };
    expect(
      parameterDue(start, parameters.sitePostingDueDays, parameters, RUSSIAN_CALENDAR),
    ).toBeNull();
    expect(parameterDue(start, off, parameters, RUSSIAN_CALENDAR)).toBeNull();
  });
});

describe('deadlineState', () => {
  const on = d('2026-09-11');

  it.each([
    ['2026-09-03', 'FUTURE', 8],
    ['2026-09-04', 'DUE_SOON', 7],
    ['2026-09-10', 'DUE_SOON', 1],
    ['2026-09-11', 'DUE_TODAY', 0],
    ['2026-09-12', 'OVERDUE', -1],
  ])('on %s an open term is %s', (today, state, daysLeft) => {
    expect(deadlineState(on, null, d(today))).toEqual({ state, daysLeft });
  });

  it.each([
    ['2026-09-10', 'DONE_IN_TIME', 1],
    ['2026-09-11', 'DONE_IN_TIME', 0],
    ['2026-09-12', 'DONE_LATE', -1],
  ])('done on %s is %s whatever the day today', (doneOn, state, daysLeft) => {
    expect(deadlineState(on, d(doneOn), d('2030-01-01'))).toEqual({ state, daysLeft });
  });
});

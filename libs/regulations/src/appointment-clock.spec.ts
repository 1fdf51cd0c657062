import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { appointmentClock, appointmentTerm, isNewcomer } from './appointment-clock';
import { P004 } from './presets/p004';
import { completeParameters } from './regulation-parameters';
import { RUSSIAN_CALENDAR as calendar } from './russian-calendar';

const given = P004.parameters;
const version = (effectiveFrom: string, days: number | null) => ({
  effectiveFrom: d(effectiveFrom),
  effectiveTo: null,
  parameters: completeParameters({
    ...given,
    appointmentDueDays: {
      ...completeParameters(given).appointmentDueDays,
      value: days,
      clause: days === null ? null : `004 3.7 (${days})`,
    },
  }),
});
const today = d('2026-11-20');
const first = version('2026-09-02', 30);
const clock = (
  admitted: string | null,
  versions = [first],
  mentored: Parameters<typeof appointmentClock>[1] = [],
) => appointmentClock(admitted === null ? null : d(admitted), mentored, versions, calendar, today);

describe('appointmentClock (004 3.7)', () => {
  it.each([
    ['2026-09-01', null],
    ['2026-09-02', '2026-10-02'],
    ['2026-09-03', '2026-10-05'],
  ])('the regulation of 2 September 2026 on an admission of %s: %s', (admitted, due) => {
    expect(clock(admitted)?.due ?? null).toBe(due);
  });

  it.each([
    ['2026-09-30', '2026-10-30', '004 3.7 (30)'],
    ['2026-10-01', '2026-11-30', '004 3.7 (60)'],
    ['2026-10-02', '2026-12-01', '004 3.7 (60)'],
  ])('60 days from 1 October: admission of %s keeps its version', (admitted, due, clause) => {
    const versions = [first, version('2026-10-01', 60)];
    expect(clock(admitted, versions)).toEqual({ startedOn: admitted, due, clause });
  });

  it.each([
    ['2026-09-03', '2026-10-05'],
    ['2026-09-04', '2026-10-05'],
    ['2026-09-05', '2026-10-05'],
    ['2026-09-06', '2026-10-06'],
  ])('30 calendar days from an admission of %s end on %s', (admitted, due) => {
    expect(clock(admitted)?.due).toBe(due);
  });

  it.each([
    ['2026-12-05', '2027-01-11'],
    ['2024-01-30', '2024-02-29'],
  ])('over the holidays and in a leap year: %s to %s', (started, due) => {
    const versions = [version('2020-09-01', 30)];
    expect(appointmentTerm(d(started), versions, calendar)?.due).toBe(due);
  });

  it('runs without a last day where the regulation is silent, and not at all without a regulation', () => {
    const silent = [version('2026-09-02', null)];
    const running = { startedOn: '2026-09-02', due: null, clause: null };
    expect(clock('2026-09-02', silent)).toEqual(running);
    expect(clock('2026-09-02', [])).toBeNull();
  });

  it('needs an admission, and a recent one: a later difficulty has no term', () => {
    const early = [version('2020-09-01', 30)];
    expect(clock(null, early)).toBeNull();
    expect(clock('2025-11-19', early)).toBeNull();
    expect(clock('2025-11-20', early)).toBeNull();
    expect(clock('2025-11-21', early)?.due).toBe('2025-12-22');
  });

  it('ends with the first mentor here: a later pair does not start the days anew', () => {
    const pair = (from: string, to: string | null) => [
      { from: d(from), to: to === null ? null : d(to) },
    ];
    expect(clock('2026-09-10', [first], pair('2026-09-20', null))).toBeNull();
    expect(clock('2026-09-10', [first], pair('2026-09-05', '2026-09-11'))).toBeNull();
    expect(clock('2026-09-10', [first], pair('2026-01-05', '2026-09-10'))?.due).toBe('2026-10-12');
  });
});

describe('isNewcomer', () => {
  it.each([
    ['2027-02-27', true],
    ['2027-02-28', false],
    ['2027-03-01', false],
  ])('admitted on 28 February 2026, on %s: %s', (day, expected) => {
    expect(isNewcomer(d('2026-02-28'), d(day))).toBe(expected);
  });

  it('admitted on 29 February 2028, a newcomer until the last day of February after it', () => {
    expect(isNewcomer(d('2028-02-29'), d('2029-02-27'))).toBe(true);
    expect(isNewcomer(d('2028-02-29'), d('2029-02-28'))).toBe(false);
  });
});

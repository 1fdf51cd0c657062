import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';
import { RUSSIAN_CALENDAR as calendar } from '@nastavnik/regulations';

import {
  daysLate,
  isEventMissed,
  noVolunteerAlert,
  packageDecisionDue,
  packageReturnDue,
  packageSubmissionAdvice,
  programmeDue,
  reportDue,
  reportReminders,
} from './deadlines';
import { parametersWith } from './testing/pair.builder';

const parameters = parametersWith();

describe('deadlines of the programmes', () => {
  it('programme: 10 days from the order (004 3.6b)', () => {
    expect(programmeDue(d('2026-09-01'), parameters, calendar)).toBe('2026-09-11');
  });

  it('reports: each side has its own term from the end of mentoring (004 3.6b)', () => {
    const rules = parametersWith({ menteeReportDueDays: 14 });
    expect(reportDue('MENTOR', d('2026-11-02'), rules, calendar)).toBe('2026-11-12');
    expect(reportDue('MENTEE', d('2026-11-02'), rules, calendar)).toBe('2026-11-16');
    expect(reportReminders(d('2026-11-02'))).toEqual(['2026-11-07', '2026-11-11']);
  });

  it('authority package: advice on day 15, return in 5 and decision in 10 working days', () => {
    expect(packageSubmissionAdvice(d('2026-09-01'))).toBe('2026-09-16');
    expect(packageReturnDue(d('2026-12-28'), calendar)).toBe('2027-01-13');
    expect(packageDecisionDue(d('2026-12-28'), calendar)).toBe('2027-01-20');
  });

  it('no volunteer: alert on day 20', () => {
    expect(noVolunteerAlert(d('2026-09-01'))).toBe('2026-09-21');
  });

  it.each([
    ['2026-11-22', false],
    ['2026-11-23', false],
    ['2026-11-24', true],
  ])('an event planned for 20 November without entry counts as missed on %s: %s', (day, missed) => {
    expect(isEventMissed(d('2026-11-20'), d(day))).toBe(missed);
  });

  it.each([
    ['2026-09-10', 0],
    ['2026-09-11', 0],
    ['2026-09-12', 1],
  ])('done on %s against 11 September: %i days late', (doneOn, late) => {
    expect(daysLate(d('2026-09-11'), d(doneOn))).toBe(late);
    expect(daysLate(null, d(doneOn))).toBe(0);
  });
});

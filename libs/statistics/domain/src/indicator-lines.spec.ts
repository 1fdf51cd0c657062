import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { indicatorLines } from './indicator-lines';
import { INDICATORS } from './indicators';
import { ratioOf } from './line';
import { rollUp } from './roll-up';
import { assignment, employment, period, programme, schoolFacts } from './school-facts.builder';

const asOf = d('2026-11-20');
const year = period('2026-09-01', '2027-09-01');

const facts = schoolFacts({
  employments: [
    employment('young', {
      teachingExperienceStart: d('2026-09-01'),
      actualAdmissionDate: d('2026-09-01'),
      appointmentDue: d('2026-10-01'),
    }),
    employment('late', {
      teachingExperienceStart: d('2025-09-01'),
      actualAdmissionDate: d('2026-09-05'),
      appointmentDue: d('2026-10-05'),
    }),
    ...['m', 'n', 'o'].map((id) => employment(id)),
  ],
  needs: ['young', 'late'].map((personId) => ({ personId, period: period('2026-09-01') })),
  assignments: [
    assignment('m', ['young'], { programmeDue: d('2026-10-01') }),
    assignment('n', ['o'], {
      period: period('2026-09-20', '2026-10-20'),
      replaced: { on: d('2026-10-20'), ground: 'REQUEST' },
    }),
  ],
  programmes: [
    programme('p', {
      assignmentId: 'm:young',
      agreedOn: d('2026-09-28'),
      ended: { on: d('2026-11-01'), reason: 'FULL' },
      mentorReportDue: d('2026-11-11'),
      menteeReportDue: d('2026-11-11'),
      mentorReport: { authorId: 'm', filedOn: d('2026-11-05'), rating: null },
      menteeReports: [{ authorId: 'young', filedOn: d('2026-11-15'), rating: 8 }],
    }),
  ],
  events: [
    { programmeId: 'p', plannedDate: d('2026-10-05'), state: 'HELD' },
    { programmeId: 'p', plannedDate: d('2026-10-12'), state: 'MISSED' },
  ],
  dataConsents: [{ personId: 'm', period: period('2026-09-01') }],
  maxMenteesAtOnce: 0,
});

describe('the rows behind a figure', () => {
  it.each(INDICATORS.map((indicator) => [indicator.code, indicator.unit] as const))(
    '%s is the sum of its rows',
    (code, unit) => {
      const lines = indicatorLines(code, facts, asOf, year);
      const { numerator, denominator } = rollUp(facts, asOf, year)[code];
      expect(lines.length).toBeGreaterThan(0);
      expect(ratioOf(lines).numerator).toBe(numerator);
      expect(unit === 'COUNT' ? 1 : ratioOf(lines).denominator).toBe(denominator);
    },
  );

  it('says of whom a newcomer without a mentor is, and that the term is over (004 3.7)', () => {
    const missing = indicatorLines('on_time_30', facts, asOf, year).filter((l) => !l.numerator);
    expect(missing).toEqual([
      {
        personId: 'late',
        assignmentId: null,
        programmeId: null,
        since: '2026-09-05',
        due: '2026-10-05',
        doneOn: null,
        numerator: 0,
        denominator: 1,
      },
    ]);
  });

  it('leads from a late report to its author and programme (004 3.6b)', () => {
    const [line] = indicatorLines('on_time_10_mentee_report', facts, asOf, year);
    expect(line).toMatchObject({ personId: 'young', programmeId: 'p', numerator: 0 });
  });

  it('of a rating names no author (domain.md 2: the rating is not for everybody)', () => {
    const [line] = indicatorLines('mentor_rating', facts, asOf, year);
    expect(line).toMatchObject({ personId: null, programmeId: 'p', numerator: 8 });
  });
});

import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { completionReasons, loadHistogram, replacementGrounds } from './breakdowns';
import { indicatorLines } from './indicator-lines';
import { INDICATORS, INDICATOR_CODES, type IndicatorCode } from './indicators';
import { ratioOf } from './line';
import { measure, publishedMeasure } from './measure';
import { districtRollUp, rollUp } from './roll-up';
import { assignment, employment, period, programme, schoolFacts } from './school-facts.builder';
import type { SchoolFacts } from './facts';

const asOf = d('2026-11-20');
const year = period('2026-09-01', '2027-09-01');
const of = (numerator: number, denominator: number) => ({ numerator, denominator });
const figure =
  (code: IndicatorCode) =>
  (facts: SchoolFacts, on = asOf, within = year) =>
    ratioOf(indicatorLines(code, facts, on, within));
const coverageNeed = figure('coverage_need');
const youngShare = figure('young_share');
const newcomerShare = figure('newcomer_share');
const participantsShare = figure('participants_share');
const consentCoverage = figure('consent_coverage');
const onTimeAppointments = figure('on_time_30');
const onTimeProgrammes = figure('on_time_10_programme');
const onTimeMentorReports = figure('on_time_10_mentor_report');
const onTimeMenteeReports = figure('on_time_10_mentee_report');
const completionRate = figure('completion_rate');
const replacementRate = figure('replacement_rate');
const eventFulfilment = figure('event_fulfilment');
const mentorLoad = figure('mentor_load');
const mentorRating = figure('mentor_rating');

describe('coverage (domain.md 6.1–6.4, 6.23)', () => {
  it('coverage_need counts the flagged with a running pair, each person once', () => {
    const needs = ['a', 'a', 'b', 'c'].map((personId) => ({
      personId,
      period: period('2026-09-01'),
    }));
    const past = { personId: 'd', period: period('2026-09-01', '2026-11-20') };
    const facts = schoolFacts({
      needs: [...needs, past],
      assignments: [
        assignment('m', ['a', 'x']),
        assignment('m', ['b'], { period: period('2026-09-20', '2026-11-20') }),
      ],
    });
    expect(coverageNeed(facts, asOf)).toEqual(of(1, 3));
    expect(coverageNeed(facts, d('2026-11-19'))).toEqual(of(2, 4));
  });

  it.each([
    ['2023-11-19', of(0, 0)],
    ['2023-11-20', of(0, 0)],
    ['2023-11-21', of(1, 1)],
    ['2026-11-21', of(0, 0)],
  ])('young_share: experience since %s gives %j', (start, ratio) => {
    const facts = schoolFacts({
      employments: [employment('a', { teachingExperienceStart: d(start) })],
      assignments: [assignment('m', ['a'])],
    });
    expect(youngShare(facts, asOf)).toEqual(ratio);
    expect(youngShare({ ...facts, youngSpecialistYears: null }, asOf)).toEqual(of(0, 0));
  });

  it('newcomer_share takes those admitted in the period and pairs that last past the admission', () => {
    const hired = (id: string, day: string) => employment(id, { actualAdmissionDate: d(day) });
    const facts = schoolFacts({
      employments: [
        hired('before', '2026-08-31'),
        hired('first', '2026-09-01'),
        hired('unpaired', '2026-11-20'),
        hired('ahead', '2026-11-21'),
        hired('elsewhere', '2026-10-01'),
        employment('clerk', { teacher: false, actualAdmissionDate: d('2026-10-01') }),
      ],
      assignments: [
        assignment('m', ['first', 'before']),
        assignment('m', ['elsewhere'], {
          actDate: d('2025-10-01'),
          period: period('2025-10-01', '2026-06-01'),
        }),
      ],
    });
    expect(newcomerShare(facts, asOf, year)).toEqual(of(1, 3));
  });

  it('participants_share counts a person once even as mentor and mentee in two employments', () => {
    const facts = schoolFacts({
      employments: ['a', 'a', 'b', 'c'].map((id) => employment(id)),
      assignments: [assignment('a', ['b']), assignment('b', ['a'])],
    });
    expect(participantsShare(facts, asOf)).toEqual(of(2, 3));
  });

  it('consent_coverage is of mentors and mentees together, and a withdrawn consent no longer counts', () => {
    const facts = schoolFacts({
      assignments: [assignment('m', ['a', 'b'])],
      dataConsents: [
        { personId: 'm', period: period('2026-09-01') },
        { personId: 'a', period: period('2026-09-01', '2026-11-20') },
        { personId: 'x', period: period('2026-09-01') },
      ],
    });
    expect(consentCoverage(facts, d('2026-11-19'))).toEqual(of(2, 3));
    expect(consentCoverage(facts, asOf)).toEqual(of(1, 3));
  });

  it('consent_coverage leaves the consent of a mentor from another school to that school', () => {
    const facts = schoolFacts({
      assignments: [assignment('far', ['a'], { mentorElsewhere: true })],
      dataConsents: [{ personId: 'a', period: period('2026-09-01') }],
    });
    expect(consentCoverage(facts)).toEqual(of(1, 1));
  });
});

describe('timeliness (004 3.6b, 3.7)', () => {
  const hire = (due: string | null) =>
    schoolFacts({
      employments: [
        employment('a', {
          actualAdmissionDate: d('2026-10-01'),
          appointmentDue: due === null ? null : d(due),
        }),
      ],
      needs: [{ personId: 'a', period: period('2026-10-01') }],
    });
  const appointed = (actDate: string) => ({
    ...hire('2026-11-02'),
    assignments: [assignment('m', ['a'], { actDate: d(actDate), period: period(actDate) })],
  });

  it.each([
    ['2026-11-01', of(1, 1)],
    ['2026-11-02', of(1, 1)],
    ['2026-11-03', of(0, 1)],
    ['2026-11-21', of(0, 1)],
  ])('on_time_30: due on 2 November, appointed on %s, gives %j', (actDate, ratio) => {
    expect(onTimeAppointments(appointed(actDate), asOf, year)).toEqual(ratio);
  });

  it('on_time_30: a missing appointment counts from the day after the term', () => {
    expect(onTimeAppointments(hire('2026-11-21'), asOf, year)).toEqual(of(0, 0));
    expect(onTimeAppointments(hire('2026-11-20'), asOf, year)).toEqual(of(0, 0));
    expect(onTimeAppointments(hire('2026-11-19'), asOf, year)).toEqual(of(0, 1));
    expect(onTimeAppointments(hire(null), asOf, year)).toEqual(of(0, 0));
  });

  it('on_time_30: leaves out newcomers who need no mentor and admissions outside the period', () => {
    expect(onTimeAppointments({ ...hire('2026-11-02'), needs: [] }, asOf, year)).toEqual(of(0, 0));
    expect(onTimeAppointments(hire('2026-11-02'), asOf, period('2026-10-02'))).toEqual(of(0, 0));
  });

  it.each([
    ['2026-11-18', '2026-11-19', of(1, 1)],
    ['2026-11-19', '2026-11-19', of(1, 1)],
    ['2026-11-20', '2026-11-19', of(0, 1)],
    [null, '2026-11-19', of(0, 1)],
    [null, '2026-11-20', of(0, 0)],
    ['2026-11-20', '2026-11-20', of(1, 1)],
    ['2026-11-15', '2026-11-21', of(0, 0)],
  ])('on_time_10_programme: agreed %s, due %s, gives %j', (agreedOn, due, ratio) => {
    const order = assignment('m', ['a'], { programmeDue: d(due) });
    const facts = schoolFacts({
      assignments: [order],
      programmes: [
        programme('p', {
          assignmentId: order.id,
          agreedOn: agreedOn === null ? null : d(agreedOn),
        }),
      ],
    });
    expect(onTimeProgrammes(facts, asOf, year)).toEqual(ratio);
  });

  it('on_time_10_programme: an order without any programme is late, a silent regulation counts nothing', () => {
    const facts = (due: string | null) =>
      schoolFacts({
        assignments: [assignment('m', ['a'], { programmeDue: due === null ? null : d(due) })],
      });
    expect(onTimeProgrammes(facts('2026-10-01'), asOf, year)).toEqual(of(0, 1));
    expect(onTimeProgrammes(facts(null), asOf, year)).toEqual(of(0, 0));
  });

  it('on_time_10_reports: mentor and mentees separately, one report per mentee', () => {
    const filed = (day: string | null) => ({
      authorId: null,
      filedOn: day === null ? null : d(day),
      rating: null,
    });
    const facts = schoolFacts({
      programmes: [
        programme('p', {
          ended: { on: d('2026-10-30'), reason: 'FULL' },
          mentorReportDue: d('2026-11-09'),
          menteeReportDue: d('2026-11-09'),
          mentorReport: filed('2026-11-10'),
          menteeReports: [filed('2026-11-09'), filed('2026-11-21'), filed(null)],
        }),
        programme('running'),
        programme('early', {
          ended: { on: d('2026-08-31'), reason: 'FULL' },
          mentorReportDue: d('2026-09-10'),
        }),
      ],
    });
    expect(onTimeMentorReports(facts, asOf, year)).toEqual(of(0, 1));
    expect(onTimeMenteeReports(facts, asOf, year)).toEqual(of(1, 3));
    expect(onTimeMenteeReports(facts, d('2026-11-09'), year)).toEqual(of(1, 1));
  });
});

describe('outcome (domain.md 6.11–6.17)', () => {
  const ended = (id: string, on: string, reason: 'FULL' | 'MUTUAL') =>
    programme(id, { ended: { on: d(on), reason } });

  it('completion_rate and its reasons take programmes ended in the period and not after the snapshot', () => {
    const facts = schoolFacts({
      programmes: [
        ended('a', '2026-09-01', 'FULL'),
        ended('b', '2026-11-20', 'MUTUAL'),
        ended('c', '2026-11-21', 'FULL'),
        ended('d', '2026-08-31', 'FULL'),
      ],
    });
    expect(completionRate(facts, asOf, year)).toEqual(of(1, 2));
    expect([...completionReasons(facts, asOf, year)]).toEqual([
      ['FULL', 1],
      ['MUTUAL', 1],
    ]);
  });

  it('replacement_rate divides by assignments in force at any time of the period (004 3.8)', () => {
    const replaced = { on: d('2026-10-10'), ground: 'REQUEST' as const };
    const facts = schoolFacts({
      assignments: [
        assignment('m', ['a'], { period: period('2025-10-01', '2026-10-10'), replaced }),
        assignment('n', ['a'], { period: period('2026-10-10') }),
        assignment('o', ['b'], { period: period('2025-10-01', '2026-09-01') }),
        assignment('q', ['c'], { period: period('2026-11-21') }),
      ],
    });
    expect(replacementRate(facts, asOf, year)).toEqual(of(1, 2));
    expect([...replacementGrounds(facts, asOf, year)]).toEqual([['REQUEST', 1]]);
    expect(replacementRate(facts, d('2026-10-09'), year)).toEqual(of(0, 1));
  });

  it('event_fulfilment leaves out cancelled events and those still ahead', () => {
    const event = (plannedDate: string, state: 'PLANNED' | 'HELD' | 'MISSED' | 'CANCELLED') => ({
      programmeId: 'p',
      plannedDate: d(plannedDate),
      state,
    });
    const facts = schoolFacts({
      events: [
        event('2026-10-01', 'HELD'),
        event('2026-10-02', 'MISSED'),
        event('2026-10-03', 'CANCELLED'),
        event('2026-11-19', 'PLANNED'),
        event('2026-11-20', 'PLANNED'),
        event('2026-11-20', 'HELD'),
        event('2026-08-31', 'HELD'),
      ],
    });
    expect(eventFulfilment(facts, asOf, year)).toEqual(of(2, 4));
  });

  it('mentor_load adds up all pairs and groups of a mentor at once (004 3.7)', () => {
    const facts = schoolFacts({
      assignments: [
        assignment('m', ['a']),
        assignment('m', ['b', 'c']),
        assignment('m', ['d'], { period: period('2025-09-20', '2026-06-01') }),
        assignment('n', ['e']),
      ],
    });
    expect(mentorLoad(facts, asOf)).toEqual(of(4, 2));
    expect([...loadHistogram(facts, asOf)]).toEqual([
      [1, 1],
      [3, 1],
    ]);
    expect(rollUp(facts, asOf, year).over_limit).toEqual(of(0, 1));
    expect(rollUp({ ...facts, maxMenteesAtOnce: 2 }, asOf, year).over_limit).toEqual(of(1, 1));
    expect(rollUp({ ...facts, maxMenteesAtOnce: null }, asOf, year).over_limit).toEqual(of(0, 1));
  });

  it('mentor_rating is hidden below three responses', () => {
    const rated = (...ratings: number[]) =>
      schoolFacts({
        programmes: [
          programme('p', {
            menteeReports: ratings.map((rating) => ({
              authorId: null,
              filedOn: d('2026-10-01'),
              rating,
            })),
          }),
        ],
      });
    expect(measure('mentor_rating', mentorRating(rated(9, 8), asOf, year))).toEqual({
      state: 'HIDDEN',
    });
    expect(measure('mentor_rating', mentorRating(rated(9, 8, 8), asOf, year))).toEqual({
      state: 'VALUE',
      value: 833,
      digits: 2,
    });
    expect(measure('mentor_rating', mentorRating(rated(), asOf, year))).toEqual({
      state: 'NO_DATA',
    });
  });
});

describe('roll-up and figures', () => {
  it('the table of indicators and the roll-up name the same codes in the same order', () => {
    expect(INDICATORS.map((indicator) => indicator.code)).toEqual(INDICATOR_CODES);
    expect(Object.keys(rollUp(schoolFacts(), asOf, year))).toEqual(INDICATOR_CODES);
  });

  it('the district is sum over sum, not the mean of percentages', () => {
    const school = (mentees: number, needy: number) =>
      rollUp(
        schoolFacts({
          needs: Array.from({ length: needy }, (_, i) => ({
            personId: `p${i}`,
            period: period('2026-09-01'),
          })),
          assignments: Array.from({ length: mentees }, (_, i) => assignment('m', [`p${i}`])),
        }),
        asOf,
        year,
      );
    const district = districtRollUp([school(1, 1), school(1, 9)]);
    expect(district.coverage_need).toEqual(of(2, 10));
    expect(measure('coverage_need', district.coverage_need)).toMatchObject({
      value: 200,
      digits: 1,
    });
    expect(measure('running_pairs', district.running_pairs)).toEqual({
      state: 'VALUE',
      value: 2,
      digits: 0,
    });
  });

  it('nothing to divide by is no data, not nought', () => {
    expect(measure('young_share', of(0, 0))).toEqual({ state: 'NO_DATA' });
    expect(measure('young_share', of(0, 5))).toEqual({ state: 'VALUE', value: 0, digits: 1 });
    expect(measure('mentors', of(0, 1))).toEqual({ state: 'VALUE', value: 0, digits: 0 });
  });

  it.each([
    ['mentors', of(0, 1), 'VALUE'],
    ['mentors', of(1, 1), 'HIDDEN'],
    ['mentors', of(4, 1), 'HIDDEN'],
    ['mentors', of(5, 1), 'VALUE'],
    ['young_share', of(2, 4), 'HIDDEN'],
    ['young_share', of(2, 5), 'VALUE'],
    ['young_share', of(0, 0), 'NO_DATA'],
  ] as const)('published %s of %j is %s', (code, ratio, state) => {
    expect(publishedMeasure(code, ratio).state).toBe(state);
  });
});

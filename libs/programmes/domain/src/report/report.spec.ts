import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d, type LocalDate } from '@nastavnik/kernel';

import { MENTEE, MENTOR, outcome, parametersWith, warned } from '../testing/pair.builder';
import { fileReport, type FileReportSnapshot, type ReportContents } from './file-report';
import { acceptReport, excuseReport, REPORT_GAPS, returnReport } from './review-report';

const parameters = parametersWith();
const text = 'План выполнен, уроки стали увереннее';
const ofMentor: ReportContents = { side: 'MENTOR', performance: text, recommendations: text };
const ofMentee = { side: 'MENTEE' as const, course: text, mentorWork: text, rating: 9 };

const due = (side: 'MENTOR' | 'MENTEE', firstFiledOn: LocalDate | null = null) =>
  ({
    state: firstFiledOn ? 'RETURNED' : 'DUE',
    side,
    authorId: side === 'MENTOR' ? MENTOR : MENTEE,
    due: d('2026-11-12'),
    firstFiledOn,
  }) satisfies FileReportSnapshot;

const file = (contents: ReportContents, today = '2026-11-12') => {
  const snapshot = due(contents.side);
  return fileReport(snapshot, contents, { personId: snapshot.authorId }, parameters, d(today));
};

describe('fileReport (004 3.6b)', () => {
  it.each([
    ['2026-11-11', 0],
    ['2026-11-12', 0],
    ['2026-11-13', 1],
  ])('on %s against 12 November is %i days late: taken and flagged', (today, late) => {
    for (const contents of [ofMentor, ofMentee]) {
      const decision = file(contents, today);
      expect(decision).toMatchObject({ value: { state: 'SUBMITTED', daysLate: late } });
      expect(warned(decision)).toEqual(late > 0 ? ['FILED_LATE'] : []);
    }
  });

  it('a corrected report keeps the day it was first filed', () => {
    const snapshot = due('MENTOR', d('2026-11-10'));
    const decision = fileReport(
      snapshot,
      ofMentor,
      { personId: MENTOR },
      parameters,
      d('2026-11-20'),
    );
    expect(decision).toMatchObject({
      value: { filedOn: '2026-11-20', firstFiledOn: '2026-11-10', daysLate: 0 },
    });
  });

  it('a report without a term is never late', () => {
    const snapshot = { ...due('MENTOR'), due: null };
    const decision = fileReport(
      snapshot,
      ofMentor,
      { personId: MENTOR },
      parameters,
      d('2030-01-01'),
    );
    expect(decision).toMatchObject({ value: { daysLate: 0 } });
  });

  it('is written by its author, about the own side', () => {
    const day = d('2026-11-12');
    expect(
      outcome(fileReport(due('MENTEE'), ofMentee, { personId: MENTOR }, parameters, day)),
    ).toBe('NOT_YOUR_REPORT');
    expect(
      outcome(fileReport(due('MENTEE'), ofMentor, { personId: MENTEE }, parameters, day)),
    ).toBe('NOT_YOUR_REPORT');
  });

  it.each<[string, ReportContents, string]>([
    ['performance too short', { ...ofMentor, performance: 'а'.repeat(19) }, 'TEXT_TOO_SHORT'],
    ['performance just enough', { ...ofMentor, performance: 'а'.repeat(20) }, 'ok'],
    ['spaces only', { ...ofMentor, recommendations: ' '.repeat(40) }, 'TEXT_TOO_SHORT'],
    ['recommendations just fit', { ...ofMentor, recommendations: 'а'.repeat(10_000) }, 'ok'],
    [
      'recommendations too long',
      { ...ofMentor, recommendations: 'а'.repeat(10_001) },
      'TEXT_TOO_LONG',
    ],
    ['no course', { ...ofMentee, course: '' }, 'TEXT_TOO_SHORT'],
    ['no word on the mentor', { ...ofMentee, mentorWork: '' }, 'TEXT_TOO_SHORT'],
    ['rating 0', { ...ofMentee, rating: 0 }, 'RATING_OUT_OF_RANGE'],
    ['rating 1', { ...ofMentee, rating: 1 }, 'ok'],
    ['rating 10', { ...ofMentee, rating: 10 }, 'ok'],
    ['rating 11', { ...ofMentee, rating: 11 }, 'RATING_OUT_OF_RANGE'],
    ['rating 7.5', { ...ofMentee, rating: 7.5 }, 'RATING_OUT_OF_RANGE'],
  ])('%s → %s', (_title, contents, expected) => {
    expect(outcome(file(contents))).toBe(expected);
  });
});

describe('review of a report', () => {
  const submitted = { state: 'SUBMITTED' as const };

  it('returns for a formal gap, never for the rating', () => {
    expect(outcome(returnReport(submitted, { gaps: [] }))).toBe('GAP_MISSING');
    expect(returnReport(submitted, { gaps: ['SIGNATURE_MISSING'] })).toMatchObject({
      value: { state: 'RETURNED', gaps: ['SIGNATURE_MISSING'] },
    });
    expect(REPORT_GAPS.filter((gap) => gap.includes('RATING'))).toEqual([]);
  });

  it('accepts, and excuses with a reason', () => {
    expect(acceptReport(submitted)).toMatchObject({ value: { state: 'ACCEPTED' } });
    expect(outcome(excuseReport({ state: 'OVERDUE' }, { reason: 'нет' }))).toBe('TEXT_TOO_SHORT');
    expect(excuseReport({ state: 'OVERDUE' }, { reason: 'Наставляемый уволен' })).toMatchObject({
      value: { state: 'EXCUSED', excuseReason: 'Наставляемый уволен' },
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import type { ReportSide } from '@nastavnik/programmes-domain';
import { NO_TEXTS, reportInput, reportSchema, type ReportTexts } from './report-form';

const enough = 'Программа выполнена, затруднения сняты.';

function problems(side: ReportSide, change: Partial<ReportTexts>): readonly string[] {
  const tree = form(
    signal<ReportTexts>({ ...NO_TEXTS, ...change }),
    reportSchema(() => side),
    { injector: TestBed.inject(Injector) },
  );
  return (Object.keys(NO_TEXTS) as (keyof ReportTexts)[]).filter((name) => tree[name]().invalid());
}

describe('reportSchema', () => {
  it('asks the mentor how the programme went and for recommendations (004 3.6b)', () => {
    expect(problems('MENTOR', {})).toEqual(['performance', 'recommendations']);
    expect(problems('MENTOR', { performance: enough, recommendations: enough })).toEqual([]);
  });

  it('asks a mentee for the course, the mentor’s work and a rating (004 3.6b)', () => {
    expect(problems('MENTEE', {})).toEqual(['course', 'mentorWork', 'rating']);
    expect(problems('MENTEE', { course: enough, mentorWork: enough, rating: 10 })).toEqual([]);
  });

  it.each([
    ['a'.repeat(19), false],
    ['a'.repeat(20), true],
    [' '.repeat(40), false],
    ['a'.repeat(10_000), true],
    ['a'.repeat(10_001), false],
  ])('takes 20 to 10 000 characters: %#', (course, taken) => {
    expect(problems('MENTEE', { course, mentorWork: enough, rating: 1 })).toEqual(
      taken ? [] : ['course'],
    );
  });
});

describe('reportInput', () => {
  it('sends the fields of the own side only', () => {
    const texts: ReportTexts = {
      performance: ` ${enough} `,
      recommendations: enough,
      course: enough,
      mentorWork: enough,
      rating: 7,
    };

    expect(reportInput('r', 'MENTOR', texts)).toEqual({
      reportId: 'r',
      performance: enough,
      recommendations: enough,
    });
    expect(reportInput('r', 'MENTEE', texts)).toEqual({
      reportId: 'r',
      course: enough,
      mentorWork: enough,
      rating: 7,
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';
import { completeParameters, P004, RUSSIAN_CALENDAR } from '@nastavnik/regulations';

import { needList, needOf, type EmploymentFacts, type NeedRules } from './need-of';

const today = d('2026-11-20');
const rules: NeedRules = {
  versions: [
    {
      effectiveFrom: d('2026-02-02'),
      effectiveTo: null,
      parameters: completeParameters(P004.parameters),
    },
  ],
  calendar: RUSSIAN_CALENDAR,
  youngSpecialistYears: { value: 3, clause: '003 8.2' },
};
const employment = (changes: Partial<EmploymentFacts> = {}): EmploymentFacts => ({
  employmentId: 'e',
  personId: 'p',
  personName: 'Лугодолина Ольга',
  teachingExperienceStart: d('2010-09-01'),
  actualAdmissionDate: d('2015-09-01'),
  ended: null,
  needsMentor: null,
  ...changes,
});
const pair = (from: string, to: string | null) => ({
  menteeId: 'p',
  period: { from: d(from), to: to === null ? null : d(to) },
});
const newcomer = { actualAdmissionDate: d('2026-11-02') };

describe('needOf (004 3.5, 3.7)', () => {
  it('a teacher of long standing without a request needs nobody', () => {
    expect(needOf(employment(), [], rules, today)).toBeNull();
  });

  it('a newly admitted teacher needs a mentor by the day the regulation sets', () => {
    expect(needOf(employment(newcomer), [], rules, today)).toMatchObject({
      reasons: ['NEWCOMER'],
      due: '2026-12-02',
      clause: '004 3.7',
    });
  });

  it.each([
    ['2023-11-19', null],
    ['2023-11-20', null],
    ['2023-11-21', ['YOUNG_SPECIALIST']],
    ['2026-11-20', ['YOUNG_SPECIALIST']],
    ['2026-11-21', null],
  ])('experience from %s: %j', (start, reasons) => {
    const need = needOf(employment({ teachingExperienceStart: d(start) }), [], rules, today);
    expect(need?.reasons ?? null).toEqual(reasons);
  });

  it('nobody is young where the regulation is silent', () => {
    const silent = { ...rules, youngSpecialistYears: null };
    expect(needOf(employment({ teachingExperienceStart: today }), [], silent, today)).toBeNull();
  });

  it.each([
    ['2025-11-19', false],
    ['2025-11-20', false],
    ['2025-11-21', true],
  ])('admitted %s is a newcomer a year later: %s', (admitted, expected) => {
    const need = needOf(employment({ actualAdmissionDate: d(admitted) }), [], rules, today);
    expect(need !== null).toBe(expected);
  });

  it('an own request has no deadline', () => {
    expect(needOf(employment({ needsMentor: true }), [], rules, today)).toMatchObject({
      reasons: ['OWN_REQUEST'],
      due: null,
      clause: null,
    });
  });

  it('a marked «нет» frees an experienced newcomer and not a young specialist', () => {
    const marked = { ...newcomer, needsMentor: false };
    expect(needOf(employment(marked), [], rules, today)).toBeNull();
    expect(
      needOf(employment({ ...marked, teachingExperienceStart: d('2026-09-01') }), [], rules, today)
        ?.reasons,
    ).toEqual(['YOUNG_SPECIALIST']);
  });

  it('a running pair meets the need on its first day and no longer on its end', () => {
    const young = employment({ teachingExperienceStart: d('2025-09-01') });
    expect(needOf(young, [pair('2026-11-20', null)], rules, today)).toBeNull();
    expect(needOf(young, [pair('2026-11-21', null)], rules, today)).not.toBeNull();
    expect(needOf(young, [pair('2026-01-01', '2026-11-21')], rules, today)).toBeNull();
    expect(needOf(young, [pair('2026-01-01', '2026-11-20')], rules, today)).not.toBeNull();
  });

  it('after a first pair here the clock of admission does not run again', () => {
    const young = employment({ ...newcomer, teachingExperienceStart: d('2026-09-01') });
    const earlierHere = [pair('2026-11-05', '2026-11-10')];
    const earlierElsewhere = [pair('2026-01-05', '2026-06-10')];
    expect(needOf(young, earlierHere, rules, today)).toMatchObject({
      reasons: ['YOUNG_SPECIALIST'],
      due: null,
    });
    expect(needOf(young, earlierElsewhere, rules, today)?.due).toBe('2026-12-02');
  });

  it.each([
    ['2026-02-01', null],
    ['2026-02-02', '2026-03-04'],
    ['2026-02-03', '2026-03-05'],
  ])('the regulation of 2 February 2026 on an admission of %s: %s', (admitted, due) => {
    const young = { teachingExperienceStart: d('2024-09-01') };
    const need = needOf(
      employment({ ...young, actualAdmissionDate: d(admitted) }),
      [],
      rules,
      today,
    );
    expect(need?.reasons).toContain('YOUNG_SPECIALIST');
    expect(need?.due).toBe(due);
  });

  it('a person who left needs nobody from the first day away', () => {
    expect(
      needOf(employment({ ...newcomer, ended: d('2026-11-21') }), [], rules, today),
    ).not.toBeNull();
    expect(needOf(employment({ ...newcomer, ended: today }), [], rules, today)).toBeNull();
  });
});

describe('needList', () => {
  it('puts the nearest deadline first and those without one last', () => {
    const list = needList(
      [
        employment({ employmentId: 'none', needsMentor: true }),
        employment({ employmentId: 'later', actualAdmissionDate: d('2026-11-10') }),
        employment({ employmentId: 'sooner', actualAdmissionDate: d('2026-09-10') }),
        employment({ employmentId: 'paired', personId: 'other', needsMentor: true }),
      ],
      [{ menteeId: 'other', period: { from: d('2026-10-01'), to: null } }],
      rules,
      today,
    );
    expect(list.map((need) => need.employmentId)).toEqual(['sooner', 'later', 'none']);
  });
});

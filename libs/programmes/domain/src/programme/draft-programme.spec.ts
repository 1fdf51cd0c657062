import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import {
  MENTEE,
  MENTOR,
  outcome,
  parametersWith,
  period,
  plan,
  warned,
  YEAR,
} from '../testing/pair.builder';
import { acquaintMentee } from './acquaint-mentee';
import { agreeProgramme } from './agree-programme';
import { draftProgramme, type DraftProgrammeSnapshot } from './draft-programme';
import type { ProgrammePlan } from './programme-plan';
import { startProgramme } from './start-programme';

const parameters = parametersWith();
const first: DraftProgrammeSnapshot = {
  assignment: { state: 'APPOINTED', mentorId: MENTOR, term: period('2026-09-01', '2027-09-01') },
  programme: null,
  due: d('2026-09-11'),
};
const draft = (
  change: Partial<ProgrammePlan>,
  { snapshot = first, personId = MENTOR, today = '2026-09-11', rules = parameters } = {},
) => draftProgramme(snapshot, plan(change), { personId }, rules, d(today));

describe('draftProgramme (004 3.6b)', () => {
  it('draws up the first version, and a next one that nobody has read', () => {
    expect(draft({})).toMatchObject({ value: { state: 'DRAFT', version: 1, daysLate: 0 } });
    const programme = { state: 'DRAFT' as const, version: 1 };
    const again = draft({}, { snapshot: { ...first, programme }, today: '2026-10-01' });
    expect(again).toMatchObject({ value: { version: 2, acquaintedIds: [], daysLate: 0 } });
  });

  it.each([
    ['2026-09-10', 0],
    ['2026-09-11', 0],
    ['2026-09-12', 1],
  ])('on %s against 11 September is %i days late: flagged, not refused', (today, late) => {
    const decision = draft({}, { today });
    expect(decision).toMatchObject({ ok: true, value: { daysLate: late } });
    expect(warned(decision)).toEqual(late > 0 ? ['DRAFTED_LATE'] : []);
  });

  it('is for the mentor of an appointed pair', () => {
    expect(outcome(draft({}, { personId: MENTEE }))).toBe('NOT_YOUR_PROGRAMME');
    const early = { ...first, assignment: { ...first.assignment, state: 'CONSENTED' as const } };
    expect(outcome(draft({}, { snapshot: early }))).toBe('ASSIGNMENT_NOT_ACTIVE');
  });

  it.each([
    ['2026-11-30', 'ok', ['TERM_TOO_SHORT']],
    ['2026-12-01', 'ok', []],
    ['2027-09-01', 'ok', []],
    ['2027-09-02', 'TERM_TOO_LONG', ['(refused)']],
    ['2026-09-01', 'TERM_EMPTY', ['(refused)']],
  ])(
    'from 1 September up to %s: under three months warns, over twelve refuses (004 1.2) → %s',
    (to, expected, warnings) => {
      const events = [{ type: 'OTHER' as const, title: 'Беседа', plannedDate: d('2026-09-01') }];
      const decision = draft({ term: period('2026-09-01', to), events });
      expect(outcome(decision)).toBe(expected);
      expect(warned(decision)).toEqual(warnings);
    },
  );

  it('lies within the assignment', () => {
    expect(outcome(draft({ term: period('2026-10-01', '2027-09-02') }))).toBe(
      'PROGRAMME_OUTSIDE_ASSIGNMENT',
    );
    expect(outcome(draft({ term: period('2026-08-31', '2027-06-01') }))).toBe(
      'PROGRAMME_OUTSIDE_ASSIGNMENT',
    );
  });

  it.each([
    ['2026-08-31', 'EVENT_OUTSIDE_TERM'],
    ['2026-09-01', 'ok'],
    ['2027-05-31', 'ok'],
    ['2027-06-01', 'EVENT_OUTSIDE_TERM'],
  ])('an event on %s of a programme 1 September to 31 May → %s', (day, expected) => {
    const events = [{ type: 'OTHER' as const, title: 'Открытый урок', plannedDate: d(day) }];
    expect(outcome(draft({ events }))).toBe(expected);
  });

  it.each<[string, Partial<ProgrammePlan>, string]>([
    ['no goal', { goals: [' '] }, 'GOAL_MISSING'],
    ['no difficulty', { difficulties: [] }, 'DIFFICULTY_MISSING'],
    ['no event', { events: [] }, 'EVENT_MISSING'],
    [
      'an event without title',
      { events: [{ type: 'OTHER', title: ' ', plannedDate: d('2026-10-01') }] },
      'EVENT_MISSING',
    ],
    ['no kind', { kinds: [] }, 'KIND_MISSING'],
    ['a speed meeting alone', { kinds: ['SPEED'] }, 'SPEED_IS_NOT_A_PROGRAMME'],
    ['a speed meeting among others', { kinds: ['SPEED', 'REMOTE'] }, 'ok'],
  ])('%s → %s', (_title, change, expected) => {
    expect(outcome(draft(change))).toBe(expected);
  });
});

describe('acquaintMentee (004 3.6b)', () => {
  const snapshot = { state: 'DRAFT' as const, menteeIds: [MENTEE, 'b'], acquaintedIds: ['b'] };

  it.each([
    [MENTEE, 'ok'],
    ['b', 'ALREADY_ACQUAINTED'],
    [MENTOR, 'NOT_YOUR_PROGRAMME'],
    [null, 'NOT_YOUR_PROGRAMME'],
  ])('by %s → %s', (personId, expected) => {
    expect(outcome(acquaintMentee(snapshot, { personId }))).toBe(expected);
  });

  it('adds the reader', () => {
    expect(acquaintMentee(snapshot, { personId: MENTEE })).toMatchObject({
      value: { state: 'DRAFT', acquaintedIds: ['b', MENTEE] },
    });
  });
});

describe('agreeProgramme (004 3.5, 3.6b)', () => {
  const read = {
    state: 'DRAFT' as const,
    mentorId: MENTOR,
    menteeIds: [MENTEE, 'b'],
    acquaintedIds: [MENTEE, 'b'],
    due: d('2026-09-11'),
  };
  const curator = { personId: 'curator' };

  it('waits until every mentee has read it, where the regulation says so', () => {
    const unread = { ...read, acquaintedIds: [MENTEE] };
    const today = d('2026-09-10');
    expect(agreeProgramme(unread, curator, parameters, today)).toMatchObject({
      refusal: { code: 'NOT_ACQUAINTED', clause: '004 3.6b', details: { count: 1 } },
    });
    const silent = parametersWith({ menteeAcquainted: null });
    expect(outcome(agreeProgramme(unread, curator, silent, today))).toBe('ok');
  });

  it.each([
    ['2026-09-11', 0, []],
    ['2026-09-12', 1, ['AGREED_LATE']],
  ])('agreed on %s is %i days late: flagged', (today, late, warnings) => {
    const decision = agreeProgramme(read, curator, parameters, d(today));
    expect(decision).toMatchObject({ value: { state: 'AGREED', agreedOn: today, daysLate: late } });
    expect(warned(decision)).toEqual(warnings);
  });

  it('warns a curator who agrees an own programme', () => {
    const decision = agreeProgramme(read, { personId: MENTOR }, parameters, d('2026-09-10'));
    expect(warned(decision)).toEqual(['CURATOR_IS_MENTOR']);
  });
});

describe('startProgramme', () => {
  const agreed = { state: 'AGREED' as const, term: YEAR, assignmentState: 'ACTIVE' as const };

  it.each([
    ['2026-08-31', 'STARTS_LATER'],
    ['2026-09-01', 'ok'],
    ['2026-09-02', 'ok'],
  ])('on %s with the first day 1 September → %s', (today, expected) => {
    expect(outcome(startProgramme(agreed, d(today)))).toBe(expected);
  });

  it('waits for the assignment to be active', () => {
    const early = { ...agreed, assignmentState: 'APPOINTED' as const };
    expect(outcome(startProgramme(early, d('2026-09-02')))).toBe('ASSIGNMENT_NOT_ACTIVE');
  });
});

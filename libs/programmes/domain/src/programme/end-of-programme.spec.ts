import { describe, expect, it } from '@jest/globals';
import { addDays, toLocalDate as d } from '@nastavnik/kernel';
import { COMPLETION_REASONS } from '@nastavnik/regulations';

import type { EventState } from '../meeting/event-machine';
import type { ReportState } from '../report/report-machine';
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
import { closeProgramme, markReported } from './close-programme';
import { completeProgramme } from './complete-programme';
import { correctProgramme } from './correct-programme';
import { extendProgramme } from './extend-programme';
import { terminate, type Terminate, type Terminator } from './terminate';

const parameters = parametersWith();
const today = d('2027-05-31');
const reason = 'По семейным обстоятельствам';
const everyone = [MENTOR, MENTEE];
const pair = { mentorId: MENTOR, menteeIds: [MENTEE] };

describe('completeProgramme (004 7.1)', () => {
  const complete = (states: readonly (readonly [EventState, string | null])[], unconfirmed = 0) =>
    completeProgramme(
      {
        state: 'RUNNING',
        events: states.map(([state, cancelReason], id) => ({ id: `${id}`, state, cancelReason })),
        unconfirmedMeetings: unconfirmed,
      },
      { completedOn: today },
      parameters,
      today,
    );

  it.each<[EventState, string | null, string]>([
    ['HELD', null, 'ok'],
    ['CANCELLED', reason, 'ok'],
    ['CANCELLED', ' ', 'EVENTS_OPEN'],
    ['CANCELLED', null, 'EVENTS_OPEN'],
    ['PLANNED', null, 'EVENTS_OPEN'],
    ['MOVED', null, 'EVENTS_OPEN'],
    ['MISSED', null, 'EVENTS_OPEN'],
  ])('with an event %s (reason %s) → %s', (state, cancelReason, expected) => {
    expect(
      outcome(
        complete([
          ['HELD', null],
          [state, cancelReason],
        ]),
      ),
    ).toBe(expected);
  });

  it('ends as FULL and tells of unconfirmed meetings', () => {
    const decision = complete([['HELD', null]], 2);
    expect(decision).toMatchObject({
      value: { state: 'COMPLETED', reason: 'FULL', endedOn: today },
    });
    expect(warned(decision)).toEqual(['MEETINGS_UNCONFIRMED']);
  });

  it('does not complete tomorrow', () => {
    const snapshot = { state: 'RUNNING' as const, events: [], unconfirmedMeetings: 0 };
    const command = { completedOn: addDays(today, 1) };
    expect(outcome(completeProgramme(snapshot, command, parameters, today))).toBe('DATE_IN_FUTURE');
  });
});

describe('terminate (004 7.1)', () => {
  const curator: Terminator = { personId: 'curator', roles: ['CURATOR'] };
  const end = (
    change: Partial<Terminate>,
    actor: Terminator = curator,
    rules: typeof parameters = parameters,
  ) =>
    terminate(
      { state: 'RUNNING', ...pair },
      {
        reason: 'MUTUAL',
        explanation: reason,
        endedOn: today,
        agreedIds: everyone,
        mediationOffered: true,
        ...change,
      },
      actor,
      rules,
      today,
    );

  it.each(COMPLETION_REASONS)('the curator records %s', (given) => {
    expect(outcome(end({ reason: given }))).toBe(given === 'FULL' ? 'FULL_IS_COMPLETION' : 'ok');
  });

  it.each(COMPLETION_REASONS.filter((given) => given !== 'FULL'))(
    '%s outside the closed list of the regulation is refused, the end of employment never',
    (given) => {
      const rules = parametersWith({ completionReasons: ['FULL'] });
      expect(outcome(end({ reason: given }, curator, rules))).toBe(
        given === 'EMPLOYMENT_END' ? 'ok' : 'REASON_NOT_IN_REGULATION',
      );
    },
  );

  it.each<[Terminate['reason'], string, string]>([
    ['MENTOR_INITIATIVE', MENTOR, 'ok'],
    ['MENTOR_INITIATIVE', MENTEE, 'REASON_NOT_YOURS'],
    ['MENTEE_INITIATIVE', MENTEE, 'ok'],
    ['MENTEE_INITIATIVE', MENTOR, 'REASON_NOT_YOURS'],
    ['MUTUAL', MENTOR, 'ok'],
    ['MUTUAL', 'stranger', 'REASON_NOT_YOURS'],
    ['CURATOR_IMPROPER', MENTOR, 'REASON_NOT_YOURS'],
    ['FORCE_MAJEURE', MENTEE, 'REASON_NOT_YOURS'],
  ])('%s by %s → %s', (given, personId, expected) => {
    expect(outcome(end({ reason: given }, { personId, roles: ['MENTOR', 'MENTEE'] }))).toBe(
      expected,
    );
  });

  it('a dismissal ends it without anybody acting', () => {
    const system: Terminator = { personId: null, roles: ['SYSTEM'] };
    expect(outcome(end({ reason: 'EMPLOYMENT_END' }, system))).toBe('ok');
  });

  it.each<[string, Partial<Terminate>, string]>([
    ['mutual, one side silent', { agreedIds: [MENTOR] }, 'MUTUAL_CONSENT_MISSING'],
    ['no explanation', { explanation: 'нет' }, 'TEXT_TOO_SHORT'],
    ['a novel', { explanation: 'а'.repeat(2001) }, 'TEXT_TOO_LONG'],
    ['tomorrow', { endedOn: addDays(today, 1) }, 'DATE_IN_FUTURE'],
  ])('%s → %s', (_title, change, expected) => {
    expect(outcome(end(change))).toBe(expected);
  });

  it('reminds of mediation for a personal decision only', () => {
    expect(warned(end({ mediationOffered: false }))).toEqual(['MEDIATION_NOT_OFFERED']);
    expect(warned(end({ reason: 'FORCE_MAJEURE', mediationOffered: false }))).toEqual([]);
  });
});

describe('extendProgramme (004 7.2)', () => {
  const extend = (
    to: string,
    {
      agreedIds = everyone,
      justification = null as string | null,
      months = 12 as number | null,
    } = {},
  ) =>
    extendProgramme(
      { state: 'RUNNING', version: 1, term: YEAR, assignmentTerm: YEAR, ...pair },
      { to: d(to), reason, agreedIds, justification },
      parametersWith({ programmeMaxMonths: months }),
    );

  it.each([
    ['2027-05-31', 'EXTENSION_NOT_LATER'],
    ['2027-06-01', 'EXTENSION_NOT_LATER'],
    ['2027-06-02', 'ok'],
    ['2027-09-01', 'ok'],
    ['2027-09-02', 'TERM_TOO_LONG'],
  ])('up to %s of a programme from 1 September 2026 → %s', (to, expected) => {
    expect(outcome(extend(to))).toBe(expected);
  });

  it('goes beyond twelve months only justified, and warns', () => {
    expect(warned(extend('2027-09-02', { justification: 'Длительная болезнь' }))).toEqual([
      'EXTENDED_BEYOND_MAXIMUM',
    ]);
    expect(warned(extend('2027-09-01', { justification: 'Длительная болезнь' }))).toEqual([]);
    expect(warned(extend('2027-09-02', { months: null }))).toEqual([]);
  });

  it('needs both sides', () => {
    expect(outcome(extend('2027-07-01', { agreedIds: [MENTEE] }))).toBe('MUTUAL_CONSENT_MISSING');
  });

  it('makes a new version, and asks for an order where the assignment ends earlier', () => {
    expect(extend('2027-07-01')).toMatchObject({
      value: { version: 2, term: { from: '2026-09-01', to: '2027-07-01' }, orderNeeded: true },
    });
    const long = { state: 'RUNNING' as const, version: 1, term: YEAR, ...pair };
    const assignmentTerm = period('2026-09-01', '2027-09-01');
    const command = { to: d('2027-07-01'), reason, agreedIds: everyone, justification: null };
    expect(extendProgramme({ ...long, assignmentTerm }, command, parameters)).toMatchObject({
      value: { orderNeeded: false },
    });
  });
});

describe('correctProgramme (004 7.2)', () => {
  const correct = (change: Parameters<typeof plan>[0], agreedIds = everyone) =>
    correctProgramme(
      { state: 'RUNNING', version: 3, term: YEAR, assignmentTerm: YEAR, ...pair },
      { plan: plan(change), reason, agreedIds },
      parameters,
    );

  it('changes plan and form together, not the term', () => {
    expect(correct({ kinds: ['REMOTE'] })).toMatchObject({
      value: { state: 'CORRECTED', version: 4, kinds: ['REMOTE'] },
    });
    expect(outcome(correct({}, [MENTOR]))).toBe('MUTUAL_CONSENT_MISSING');
    expect(outcome(correct({ events: [] }))).toBe('EVENT_MISSING');
    expect(outcome(correct({ term: period('2026-09-01', '2027-07-01') }))).toBe(
      'TERM_CHANGES_BY_EXTENSION',
    );
  });
});

describe('markReported and closeProgramme (004 3.6b)', () => {
  it.each<[ReportState, string]>([
    ['NOT_DUE', 'REPORTS_OPEN'],
    ['DUE', 'REPORTS_OPEN'],
    ['OVERDUE', 'REPORTS_OPEN'],
    ['SUBMITTED', 'ok'],
    ['RETURNED', 'REPORTS_OPEN'],
    ['ACCEPTED', 'ok'],
    ['EXCUSED', 'ok'],
  ])('with the other report %s → %s', (state, expected) => {
    const reports = [{ state: 'ACCEPTED' as const }, { state }];
    expect(outcome(markReported({ state: 'TERMINATED', reports }))).toBe(expected);
    expect(outcome(closeProgramme({ state: 'REPORTED', reports }))).toBe(expected);
  });

  it('does not close without any report', () => {
    expect(outcome(closeProgramme({ state: 'REPORTED', reports: [] }))).toBe('REPORTS_OPEN');
  });
});

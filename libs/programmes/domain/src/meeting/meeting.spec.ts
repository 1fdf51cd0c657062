import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';
import type { MentoringKind } from '@nastavnik/regulations';

import { MENTEE, MENTOR, outcome, warned, YEAR } from '../testing/pair.builder';
import { cancelEvent } from './cancel-event';
import { confirmMeeting } from './confirm-meeting';
import { logMeeting, type LogMeeting, type LogMeetingSnapshot } from './log-meeting';
import { moveEvent } from './move-event';

const today = d('2026-11-20');
const reason = 'Наставник на курсах';

const snapshot = (
  kinds: readonly MentoringKind[] = ['TRADITIONAL'],
  change: Partial<LogMeetingSnapshot> = {},
): LogMeetingSnapshot => ({
  assignment: {
    state: 'ACTIVE',
    mentorId: MENTOR,
    menteeIds: [MENTEE, 'b'],
    term: YEAR,
    kinds,
  },
  event: { id: 'event', state: 'PLANNED' },
  meetingsSoFar: 0,
  ...change,
});
const log = (change: Partial<LogMeeting> = {}, from = snapshot(), personId = MENTOR, day = today) =>
  logMeeting(
    from,
    {
      heldOn: today,
      minutes: 45,
      attendeeIds: [MENTEE],
      notes: '',
      checkResult: '',
      ...change,
    },
    { personId },
    day,
  );

describe('logMeeting', () => {
  it.each([
    ['2026-11-19', 'ok'],
    ['2026-11-20', 'ok'],
    ['2026-11-21', 'DATE_IN_FUTURE'],
    ['2026-08-31', 'MEETING_OUTSIDE_ASSIGNMENT'],
    ['2026-09-01', 'ok'],
  ])('held on %s, today 20 November → %s', (heldOn, expected) => {
    expect(outcome(log({ heldOn: d(heldOn) }))).toBe(expected);
  });

  it.each([
    ['2027-05-31', 'ok'],
    ['2027-06-01', 'MEETING_OUTSIDE_ASSIGNMENT'],
  ])('held on %s of an assignment to 31 May → %s', (heldOn, expected) => {
    const decision = log({ heldOn: d(heldOn) }, snapshot(), MENTOR, d('2027-06-02'));
    expect(outcome(decision)).toBe(expected);
  });

  it.each([
    [4, 'DURATION_OUT_OF_RANGE'],
    [5, 'ok'],
    [480, 'ok'],
    [481, 'DURATION_OUT_OF_RANGE'],
    [45.5, 'DURATION_OUT_OF_RANGE'],
  ])('%d minutes → %s', (minutes, expected) => {
    expect(outcome(log({ minutes }))).toBe(expected);
  });

  it('is the mentor’s entry about members of the pair', () => {
    expect(outcome(log({}, snapshot(), MENTEE))).toBe('NOT_YOUR_PROGRAMME');
    expect(outcome(log({ attendeeIds: [] }))).toBe('ATTENDEE_MISSING');
    expect(outcome(log({ attendeeIds: [MENTEE, 'stranger'] }))).toBe('NOT_IN_PAIR');
  });

  it('needs an assignment in force', () => {
    const assignment = { ...snapshot().assignment, state: 'ENDED' as const };
    expect(outcome(log({}, snapshot([], { assignment })))).toBe('ASSIGNMENT_NOT_ACTIVE');
  });

  it('speed mentoring meets once (004 2.3)', () => {
    expect(outcome(log({}, snapshot(['SPEED'])))).toBe('ok');
    expect(outcome(log({}, snapshot(['SPEED'], { meetingsSoFar: 1 })))).toBe('SPEED_MEETS_ONCE');
    expect(outcome(log({}, snapshot(['SPEED', 'REMOTE'], { meetingsSoFar: 1 })))).toBe('ok');
  });

  it('tells of an unplanned meeting unless mentoring is situational (004 2.3)', () => {
    expect(warned(log({}, snapshot(['REMOTE'], { event: null })))).toEqual(['UNPLANNED_MEETING']);
    expect(warned(log({}, snapshot(['SITUATIONAL'], { event: null })))).toEqual([]);
    expect(log()).toMatchObject({ value: { state: 'HELD', eventId: 'event', confirmedByIds: [] } });
  });
});

describe('confirmMeeting', () => {
  const held = {
    state: 'HELD' as const,
    mentorId: MENTOR,
    attendeeIds: [MENTEE, 'b'],
    confirmedByIds: ['b'],
  };

  it.each([
    [MENTEE, 'ok'],
    [MENTOR, 'CONFIRMED_BY_MENTOR'],
    ['absent mentee', 'NOT_AT_MEETING'],
    [null, 'NOT_AT_MEETING'],
    ['b', 'ALREADY_CONFIRMED'],
  ])('by %s → %s', (personId, expected) => {
    expect(outcome(confirmMeeting(held, { personId }))).toBe(expected);
  });

  it('adds the word of each mentee', () => {
    expect(confirmMeeting(held, { personId: MENTEE })).toMatchObject({
      value: { confirmedByIds: ['b', MENTEE] },
    });
  });
});

describe('cancelEvent and moveEvent', () => {
  const planned = { state: 'PLANNED' as const, mentorId: MENTOR, programmeTerm: YEAR };
  const mentor = { personId: MENTOR };

  it('cancels with a reason, by the mentor', () => {
    expect(outcome(cancelEvent(planned, { reason: '' }, mentor))).toBe('TEXT_TOO_SHORT');
    expect(outcome(cancelEvent(planned, { reason }, { personId: MENTEE }))).toBe(
      'NOT_YOUR_PROGRAMME',
    );
    expect(cancelEvent(planned, { reason }, mentor)).toMatchObject({
      value: { state: 'CANCELLED', cancelReason: reason },
    });
  });

  it.each([
    ['2026-11-19', 'DATE_NOT_LATER'],
    ['2026-11-20', 'ok'],
    ['2027-05-31', 'ok'],
    ['2027-06-01', 'EVENT_OUTSIDE_TERM'],
  ])('moves on 20 November to %s → %s', (day, expected) => {
    const command = { plannedDate: d(day), reason };
    expect(outcome(moveEvent(planned, command, mentor, today))).toBe(expected);
  });

  it('moves with a reason, by the mentor', () => {
    const command = { plannedDate: today, reason };
    expect(outcome(moveEvent(planned, { ...command, reason: ' ' }, mentor, today))).toBe(
      'TEXT_TOO_SHORT',
    );
    expect(outcome(moveEvent(planned, command, { personId: MENTEE }, today))).toBe(
      'NOT_YOUR_PROGRAMME',
    );
  });
});

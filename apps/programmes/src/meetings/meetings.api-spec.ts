import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { act, aPlan, aRunningProgramme, logMeeting, programmeOf } from '../testing/a-programme';
import { aSchool, type TestSchool, TODAY } from '../testing/a-school';

describe('meetings of a running programme', () => {
  let database: TestDatabase;
  let service: TestService;
  let school: TestSchool;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('programmes', database);
    school = await aSchool(service, database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  const running = async (plan: object = aPlan(), mentees = 1) => {
    const made = await aRunningProgramme(service, school, mentees, plan);
    const attendeeIds = made.mentees.map(({ personId }) => personId!);
    return { ...made, attendeeIds, programmeId: made.programmeId };
  };
  const confirm = (actor: Parameters<typeof act>[1], eventId: string) =>
    act(service, actor, `confirmMeeting(eventId: "${eventId}")`);
  const cancel = (actor: Parameters<typeof act>[1], eventId: string, reason: string) =>
    act(service, actor, `cancelEvent(eventId: "${eventId}", reason: "${reason}")`);

  it('are entered by the mentor and confirmed by the mentee, once (004 4.1)', async () => {
    const { programmeId, mentor, mentees, events, attendeeIds } = await running();
    const [first] = events;
    const held = await logMeeting(service, mentor, {
      programmeId,
      eventId: first!.id,
      attendeeIds,
      notes: 'Только для себя',
      checkResult: 'Задание выполнено',
    });
    expect(held.events[0]).toMatchObject({
      state: 'HELD',
      notes: 'Только для себя',
      checkResult: 'Задание выполнено',
      confirmedByIds: [],
      availableActions: [],
    });
    const mentee = mentees[0]!;
    const seen = await programmeOf(service, mentee, programmeId);
    expect(seen.events[0]).toMatchObject({
      notes: '',
      checkResult: 'Задание выполнено',
      availableActions: ['CONFIRM'],
    });
    expect((await confirm(mentee, first!.id)).events[0]?.confirmedByIds).toEqual(attendeeIds);
    expect((await confirm(mentee, first!.id)).code).toBe('ALREADY_CONFIRMED');
    expect((await confirm(mentor, first!.id)).code).toBe('FORBIDDEN');
    const told = (
      await school.sent<{ eventId: string; confirmed: boolean }>('MeetingHeld.v1')
    ).filter(({ eventId }) => eventId === first!.id);
    expect(told.map(({ confirmed }) => confirmed)).toEqual([false, true]);
  });

  it('refuse a day ahead, a day outside the order, an odd length, strangers', async () => {
    const { programmeId, mentor, attendeeIds } = await running();
    const log = (input: object) =>
      logMeeting(service, mentor, { programmeId, attendeeIds, ...input });
    expect(await log({ heldOn: addDays(TODAY, 1) })).toMatchObject({
      code: 'DATE_IN_FUTURE',
      field: 'heldOn',
    });
    expect((await log({ heldOn: addDays(TODAY, -6) })).code).toBe('MEETING_OUTSIDE_ASSIGNMENT');
    expect((await log({ heldOn: addDays(TODAY, -5) })).code).toBeUndefined();
    expect(await log({ minutes: 4 })).toMatchObject({
      code: 'DURATION_OUT_OF_RANGE',
      field: 'minutes',
    });
    expect((await log({ attendeeIds: [] })).code).toBe('ATTENDEE_MISSING');
    expect((await log({ attendeeIds: [newId()] })).code).toBe('NOT_IN_PAIR');
    expect((await log({ eventId: newId() })).code).toBe('NOT_FOUND');
  });

  it('sent twice from a phone are entered once', async () => {
    const { programmeId, mentor, attendeeIds } = await running();
    const input = { programmeId, attendeeIds, title: 'Разговор в коридоре', key: newId() };
    const [once, twice] = [
      await logMeeting(service, mentor, input),
      await logMeeting(service, mentor, input),
    ];
    expect(once.events.filter(({ planned }) => !planned)).toHaveLength(1);
    expect(twice.events.filter(({ planned }) => !planned)).toEqual([
      expect.objectContaining({ title: 'Разговор в коридоре', state: 'HELD' }),
    ]);
  });

  it('may be moved and cancelled by the mentor with a reason', async () => {
    const { mentor, mentees, events } = await running();
    const [, second] = events;
    const move = (date: string, reason = 'Наставляемый на больничном') =>
      act(
        service,
        mentor,
        `moveEvent(eventId: "${second!.id}", plannedDate: "${date}", reason: "${reason}")`,
      );
    expect((await move(addDays(TODAY, -1))).code).toBe('DATE_NOT_LATER');
    expect((await move(addMonths(TODAY, 7))).code).toBe('EVENT_OUTSIDE_TERM');
    expect((await move(addDays(TODAY, 50), 'так')).code).toBe('TEXT_TOO_SHORT');
    expect((await move(addDays(TODAY, 50))).events[1]?.state).toBe('MOVED');
    expect((await cancel(mentees[0]!, second!.id, 'Не хочу туда идти')).code).toBe('FORBIDDEN');
    expect((await cancel(mentor, second!.id, 'нет')).code).toBe('TEXT_TOO_SHORT');
    expect((await cancel(mentor, second!.id, 'Тема пройдена раньше')).events[1]?.state).toBe(
      'CANCELLED',
    );
  });

  it.each([
    [-3, 'PLANNED'],
    [-4, 'MISSED'],
  ])('planned %i days ago without an entry are %s', async (days, state) => {
    const plannedDate = addDays(TODAY, days);
    const { programmeId, mentor } = await running(
      aPlan({ events: [{ type: 'OTHER', title: 'Встреча', plannedDate }] }),
    );
    const seen = await programmeOf(service, mentor, programmeId);
    expect(seen.events[0]).toMatchObject({ state, availableActions: ['HOLD', 'MOVE', 'CANCEL'] });
  });

  it('let the programme be completed when each was held or cancelled with a reason (004 7.1)', async () => {
    const { programmeId, mentor, events, attendeeIds } = await running();
    const complete = () => act(service, mentor, `completeProgramme(programmeId: "${programmeId}")`);
    await logMeeting(service, mentor, { programmeId, eventId: events[0]!.id, attendeeIds });
    expect(await complete()).toMatchObject({ code: 'EVENTS_OPEN', clause: '004 7.1' });
    await cancel(mentor, events[1]!.id, 'Тема пройдена раньше');
    const done = await complete();
    expect(done).toMatchObject({
      state: 'COMPLETED',
      warnings: [{ code: 'MEETINGS_UNCONFIRMED' }],
    });
    expect((await logMeeting(service, mentor, { programmeId, attendeeIds })).code).toBe(
      'ACTION_NOT_POSSIBLE_NOW',
    );
  });
});

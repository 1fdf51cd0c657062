import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, addDays } from '@nastavnik/kernel';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { anActivePair, propose } from '../testing/a-pair';
import { act, aPlan, aRunningProgramme, logMeeting, saveDraft } from '../testing/a-programme';
import { aSchool, type TestSchool, TODAY } from '../testing/a-school';

interface Item {
  readonly kind: string;
  readonly group: string;
  readonly about: string | null;
  readonly link: string;
  readonly due: string | null;
  readonly clause: string | null;
  readonly count: number | null;
}

describe('what to do today about programmes', () => {
  let database: TestDatabase;
  let service: TestService;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('programmes', database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  const ask = (actor: Actor) =>
    service.graphql<{ programmesToday: Item[] }>(
      actor,
      '{ programmesToday { id kind group about school due clause link count } }',
    );
  const items = async (actor: Actor) => (await ask(actor)).data.programmesToday;
  const kinds = async (actor: Actor) =>
    (await items(actor)).map(({ kind, group }) => `${group} ${kind}`);

  it('goes from hand to hand as facts are recorded, with the clause of each term', async () => {
    const school = await aSchool(service, database);
    const mentorId = await school.person({ side: 'MENTOR' });
    const menteeId = await school.person({ admittedOn: addDays(TODAY, -26) });
    const { data } = await propose(service, school.curator, mentorId, [menteeId]);
    const pairId = data.proposePair.id;
    const mentor = school.as('MENTOR', mentorId);
    expect(await items(mentor)).toEqual([
      expect.objectContaining({
        kind: 'WAIT_CONSENTS',
        group: 'WAITING',
        link: `/pairs/${pairId}`,
        about: expect.not.stringContaining(','),
      }),
    ]);
    expect(await kinds(school.curator)).toEqual(['WAITING WAIT_CONSENTS']);
    expect(await kinds(school.as('CLERK'))).toEqual([]);
  });

  it('leads a mentor from the draft to the meeting, and the others with them', async () => {
    const school = await aSchool(service, database);
    const { programmeId: id, mentor, mentees } = await anActivePair(service, school);
    const mentee = mentees[0]!;
    expect(await items(mentor)).toEqual([
      expect.objectContaining({
        kind: 'DRAFT_PROGRAMME',
        clause: '004 3.6b',
        link: `/programmes/${id}`,
      }),
    ]);
    await saveDraft(service, mentor, id);
    await act(service, mentor, `submitProgramme(programmeId: "${id}")`);
    expect(await kinds(mentor)).toEqual(['WAITING WAIT_ACQUAINTANCE']);
    expect((await items(mentee))[0]).toMatchObject({ kind: 'READ_PROGRAMME', clause: '004 3.6b' });
    expect(await kinds(school.curator)).toEqual(['WAITING WAIT_ACQUAINTANCE']);
    await act(service, mentee, `acquaintWithProgramme(programmeId: "${id}")`);
    expect((await items(school.curator))[0]).toMatchObject({ kind: 'AGREE_PROGRAMME' });
    const { events } = await act(service, school.curator, `agreeProgramme(programmeId: "${id}")`);
    expect(await kinds(school.curator)).toEqual([]);
    expect(await items(mentor)).toEqual([
      expect.objectContaining({
        kind: 'LOG_MEETING',
        group: 'TODAY',
        link: `/programmes/${id}?event=${events[0]!.id}`,
      }),
    ]);
    await logMeeting(service, mentor, {
      programmeId: id,
      eventId: events[0]!.id,
      attendeeIds: [mentee.personId],
    });
    expect(await items(mentee)).toEqual([
      expect.objectContaining({
        kind: 'CONFIRM_MEETING',
        link: `/programmes/${id}?event=${events[0]!.id}`,
      }),
    ]);
  });

  it('collapses more than three of a kind into one line that counts them', async () => {
    const school = await aSchool(service, database);
    const events = [1, 2, 3, 4].map((n) => ({
      type: 'OTHER',
      title: `Встреча ${n}`,
      plannedDate: addDays(TODAY, -n),
    }));
    const { mentor } = await aRunningProgramme(service, school, 1, aPlan({ events }));
    expect(await items(mentor)).toEqual([
      expect.objectContaining({
        kind: 'LOG_MEETING',
        group: 'OVERDUE',
        count: 4,
        due: addDays(TODAY, -4),
        link: '/programmes?states=RUNNING',
      }),
    ]);
  });

  it('tells the head of somebody nobody has volunteered for after twenty days', async () => {
    const school: TestSchool = await aSchool(service, database);
    await school.person({ admittedOn: addDays(TODAY, -19) });
    expect(await kinds(school.head)).toEqual([]);
    const late = await school.person({ admittedOn: addDays(TODAY, -20) });
    expect(await items(school.head)).toEqual([
      expect.objectContaining({
        kind: 'FIND_MENTOR',
        clause: '004 3.7',
        link: `/pairs/new?mentee=${late}`,
      }),
    ]);
  });

  it('costs the same however much is open', async () => {
    const school = await aSchool(service, database);
    const few = await ask(school.curator);
    await anActivePair(service, school, 2);
    await aRunningProgramme(service, school);
    const many = await ask(school.curator);
    expect(many.statements).toBe(few.statements);
    expect(many.errors).toBeUndefined();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '@nastavnik/kernel';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { anActivePair, requested } from '../testing/a-pair';
import { act, aPlan, aRunningProgramme, programmeOf, saveDraft } from '../testing/a-programme';
import { aSchool, type TestSchool, TODAY } from '../testing/a-school';

describe('the programme of a pair', () => {
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

  const submit = (actor: Parameters<typeof act>[1], id: string) =>
    act(service, actor, `submitProgramme(programmeId: "${id}")`);
  const acquaint = (actor: Parameters<typeof act>[1], id: string) =>
    act(service, actor, `acquaintWithProgramme(programmeId: "${id}")`);
  const agree = (id: string) =>
    act(service, school.curator, `agreeProgramme(programmeId: "${id}")`);

  it('is written by the mentor, read by the mentee, agreed by the curator, and runs (004 3.6b, 3.5)', async () => {
    const { programmeId: id, mentor, mentees } = await anActivePair(service, school);
    const mentee = mentees[0]!;
    const saved = await saveDraft(service, mentor, id, aPlan({ goals: [], events: [] }));
    expect(saved).toMatchObject({ state: 'DRAFT', version: 0, plan: null, draft: { goals: [] } });
    expect(await submit(mentor, id)).toMatchObject({
      code: 'PROGRAMME_INCOMPLETE',
      field: 'goals',
      clause: '004 3.6b',
      details: [{ key: 'missing', value: 'goals,events' }],
    });
    expect(await acquaint(mentee, id)).toMatchObject({ code: 'ACTION_NOT_POSSIBLE_NOW' });
    expect((await programmeOf(service, mentee, id)).draft).toBeNull();
    expect((await programmeOf(service, school.curator, id)).draft).toBeNull();

    await saveDraft(service, mentor, id);
    expect(await submit(mentor, id)).toMatchObject({ state: 'DRAFT', version: 1, warnings: [] });
    expect(await agree(id)).toMatchObject({ code: 'NOT_ACQUAINTED', clause: '004 3.6b' });
    const read = await programmeOf(service, mentee, id);
    expect(read).toMatchObject({ availableActions: ['ACQUAINT', 'TERMINATE'], version: 1 });
    expect(read.plan).toMatchObject({
      goals: ['Уверенно вести урок'],
      expectedResults: ['Открытый урок в мае'],
      to: addMonths(TODAY, 5),
    });
    expect((await acquaint(mentee, id)).state).toBe('DRAFT');
    expect((await acquaint(mentee, id)).code).toBe('ALREADY_ACQUAINTED');

    // A new version has to be read anew.
    await saveDraft(service, mentor, id, aPlan({ goals: ['Другая цель'] }));
    expect((await submit(mentor, id)).version).toBe(2);
    expect((await agree(id)).code).toBe('NOT_ACQUAINTED');
    await acquaint(mentee, id);

    const agreed = await agree(id);
    expect(agreed).toMatchObject({ state: 'RUNNING', draft: null });
    expect(agreed.events.map(({ title, state }) => [title, state])).toEqual([
      ['Знакомство с коллективом', 'PLANNED'],
      ['Открытый урок', 'PLANNED'],
    ]);
    const [message] = (await school.sent<{ eventsPlanned: number }>('ProgrammeAgreed.v1')).slice(
      -1,
    );
    expect(message).toMatchObject({ programmeId: id, agreedOn: TODAY, eventsPlanned: 2 });
    const [paper] = (await requested(school, 'D15')).slice(-1);
    expect(paper).toMatchObject({
      signers: [
        { personId: mentor.personId, role: 'MENTOR' },
        { personId: mentee.personId, role: 'MENTEE' },
        { personId: school.curator.personId, role: 'CURATOR' },
      ],
      facts: {
        appointment: { number: '41-К' },
        version: 2,
        goals: ['Другая цель'],
        expectedResults: ['Открытый урок в мае'],
        events: [{ kind: 'знакомство с рабочим местом и коллективом' }, { title: 'Открытый урок' }],
      },
    });
    expect((await submit(mentor, id)).code).toBe('ACTION_NOT_POSSIBLE_NOW');
    expect((await saveDraft(service, mentor, id)).code).toBe('ACTION_NOT_POSSIBLE_NOW');
    expect(agreed.history.map(({ heading }) => heading)).toContain(
      'Программа согласована, редакция 2',
    );
  });

  it('refuses a programme outside its order, or longer than the regulation permits (004 1.2)', async () => {
    const { programmeId: id, mentor } = await anActivePair(service, school);
    const codeOf = async (change: object) => {
      await saveDraft(service, mentor, id, aPlan(change));
      return submit(mentor, id);
    };
    expect(await codeOf({ from: null })).toMatchObject({ code: 'TERM_MISSING', field: 'from' });
    expect(await codeOf({ to: addMonths(TODAY, 9) })).toMatchObject({
      code: 'PROGRAMME_OUTSIDE_ASSIGNMENT',
      field: 'term',
    });
    expect(await codeOf({ to: addMonths(TODAY, 20) })).toMatchObject({
      code: 'TERM_TOO_LONG',
      clause: '004 1.2',
    });
    const stray = { type: 'OTHER', title: 'Поздно', plannedDate: addMonths(TODAY, 7) };
    expect((await codeOf({ events: [stray] })).code).toBe('EVENT_OUTSIDE_TERM');
    expect(await codeOf({ events: [{ ...stray, plannedDate: null }] })).toMatchObject({
      code: 'EVENT_UNFINISHED',
      field: 'events.0.plannedDate',
    });
    // Below three months the regulation only warns, because 3.7 permits one month.
    expect((await codeOf({ to: addDays(TODAY, 50) })).warnings).toEqual([
      { code: 'TERM_TOO_SHORT' },
    ]);
  });

  it('is nobody else’s: not another mentor’s, not another school’s', async () => {
    const { programmeId: id } = await anActivePair(service, school);
    const stranger = school.as('MENTOR');
    expect((await programmeOf(service, stranger, id)).code).toBe('NOT_FOUND');
    expect((await saveDraft(service, stranger, id)).code).toBe('NOT_FOUND');
    const other = await aSchool(service, database);
    expect((await programmeOf(service, other.curator, id)).code).toBe('NOT_FOUND');
    const foreign = await act(service, other.curator, `agreeProgramme(programmeId: "${id}")`);
    expect(foreign.code).toBe('NOT_FOUND');
    expect((await act(service, school.head, `agreeProgramme(programmeId: "${id}")`)).code).toBe(
      'FORBIDDEN',
    );
  });

  it('runs from its first day, not before, without anybody starting it', async () => {
    const { programmeId: id, mentor, mentees } = await anActivePair(service, school);
    const from = addDays(TODAY, 7);
    const events = [{ type: 'OTHER', title: 'Первая встреча', plannedDate: addDays(TODAY, 8) }];
    await saveDraft(service, mentor, id, aPlan({ from, events }));
    await submit(mentor, id);
    await acquaint(mentees[0]!, id);
    expect((await agree(id)).state).toBe('AGREED');
    await database.peek('update programmes.programme set term_from = $2 where id = $1', [
      id,
      TODAY,
    ]);
    expect((await programmeOf(service, mentor, id)).state).toBe('RUNNING');
    const { data } = await service.graphql<{
      programmes: { items: { id: string; state: string }[] };
    }>(mentor, '{ programmes { items { id state } } }');
    expect(data.programmes.items).toEqual([{ id, state: 'RUNNING' }]);
  });

  it('may end early with a reason of the regulation, told by the side that gives it (004 7.1)', async () => {
    const { programmeId: id, mentor, mentees } = await aRunningProgramme(service, school);
    const end = (actor: Parameters<typeof act>[1], change: object) =>
      act(service, actor, 'terminateProgramme(input: $input)', {
        types: '($input: TerminateProgrammeInput!)',
        values: {
          input: { programmeId: id, explanation: 'Переезд семьи в другой город', ...change },
        },
      });
    expect((await end(mentor, { reason: 'MENTEE_INITIATIVE' })).code).toBe('REASON_NOT_YOURS');
    expect((await end(mentor, { reason: 'FULL' })).code).toBe('FULL_IS_COMPLETION');
    expect(await end(mentees[0]!, { reason: 'MUTUAL' })).toMatchObject({
      code: 'MUTUAL_CONSENT_MISSING',
      field: 'agreedIds',
    });
    expect(await end(mentor, { reason: 'MENTOR_INITIATIVE', explanation: 'надо' })).toMatchObject({
      code: 'TEXT_TOO_SHORT',
      field: 'explanation',
    });
    expect((await programmeOf(service, mentor, id)).state).toBe('RUNNING');
  });

  it('ends the assignment with it, frees the mentor and starts both reports (004 3.6b)', async () => {
    const {
      programmeId: id,
      mentees,
      assignmentId,
      mentor,
    } = await aRunningProgramme(service, school);
    const ended = await act(service, mentees[0]!, 'terminateProgramme(input: $input)', {
      types: '($input: TerminateProgrammeInput!)',
      values: {
        input: {
          programmeId: id,
          reason: 'MENTEE_INITIATIVE',
          explanation: 'Переезд семьи в другой город',
          mediationOffered: true,
        },
      },
    });
    expect(ended.state).toBe('TERMINATED');
    expect(ended.reports.map(({ side, state, dueClause }) => [side, state, dueClause])).toEqual([
      ['MENTOR', 'DUE', '004 3.6b'],
      ['MENTEE', 'DUE', '004 3.6b'],
    ]);
    const { data } = await service.graphql<{ pair: { state: string; endedOn: string } }>(
      school.curator,
      `{ pair(id: "${assignmentId}") { state endedOn } }`,
    );
    expect(data.pair).toEqual({ state: 'ENDED', endedOn: TODAY });
    const [message] = (await school.sent('ProgrammeEnded.v1')).slice(-1);
    expect(message).toMatchObject({ programmeId: id, reason: 'MENTEE_INITIATIVE', endedOn: TODAY });
    const [slots] = await database.peek<{ n: number }>(
      'select count(*)::int n from programmes.mentor_slot where mentor_id = $1',
      [mentor.personId],
    );
    expect(slots?.n).toBe(0);
  });

  it('lists programmes by state and term at the price of one', async () => {
    const own = await aSchool(service, database);
    await aRunningProgramme(service, own);
    const LIST = `query ($filter: ProgrammeFilter) { programmes(filter: $filter) { total counts { state count }
      items { state mentorName menteeNames nextEventTitle nextEventDate eventsDone eventsTotal due } } }`;
    interface Page {
      programmes: {
        total: number;
        counts: { state: string; count: number }[];
        items: { nextEventTitle: string; eventsTotal: number; menteeNames: string[] }[];
      };
    }
    const few = await service.graphql<Page>(own.curator, LIST);
    expect(few.data.programmes.items).toEqual([
      expect.objectContaining({
        nextEventTitle: 'Знакомство с коллективом',
        nextEventDate: TODAY,
        eventsDone: 0,
        eventsTotal: 2,
      }),
    ]);
    await anActivePair(service, own);
    await aRunningProgramme(service, own, 2);
    const many = await service.graphql<Page>(own.curator, LIST);
    expect(many.data.programmes.total).toBe(3);
    expect(many.statements).toBe(few.statements);
    expect(Object.fromEntries(many.data.programmes.counts.map((x) => [x.state, x.count]))).toEqual({
      DRAFT: 1,
      RUNNING: 2,
    });
    const drafts = await service.graphql<Page>(own.curator, LIST, {
      filter: { states: ['DRAFT'] },
    });
    expect(drafts.data.programmes.total).toBe(1);
    const late = await service.graphql<Page>(own.curator, LIST, { filter: { overdue: true } });
    expect(late.data.programmes.total).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths, type LocalDate } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { dueDate, RUSSIAN_CALENDAR } from '@nastavnik/regulations';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { propose, requested } from '../testing/a-pair';
import { aSchool, inForce, type TestSchool, TODAY } from '../testing/a-school';

const thirtyDays = (day: LocalDate) => dueDate(day, 30, 'CALENDAR', true, RUSSIAN_CALENDAR);

describe('proposing a pair', () => {
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

  const outcome = async (mentorId: string, menteeIds: readonly string[], change: object = {}) => {
    const { data, errors } = await propose(service, school.curator, mentorId, menteeIds, change);
    return data?.proposePair?.code ?? data?.proposePair?.state ?? errors?.[0]?.extensions.code;
  };

  it('asks both for their written consent, tells the others and leaves a trace (004 3.7)', async () => {
    const own = await aSchool(service, database);
    const mentorId = await own.person({ side: 'MENTOR' });
    const menteeId = await own.person({ admittedOn: addDays(TODAY, -10) });
    const { data } = await propose(service, own.curator, mentorId, [menteeId]);
    expect(data.proposePair).toMatchObject({
      __typename: 'Pair',
      state: 'PROPOSED',
      appointmentClause: '004 3.7',
      availableActions: ['CANCEL'],
    });
    expect(data.proposePair.appointmentDue! >= addDays(TODAY, 20)).toBe(true);
    const [labour] = await requested(own, 'D06');
    const [participation] = await requested(own, 'D07');
    expect(labour).toMatchObject({
      signers: [{ personId: mentorId, role: 'MENTOR' }],
      subject: { kind: 'ASSIGNMENT', id: data.proposePair.id },
      facts: {
        organisation: { shortName: own.name },
        head: { post: 'директор', gender: 'FEMALE' },
        forms: ['педагог – педагог'],
        mentees: [{ id: menteeId, post: 'учитель' }],
        term: { firstDay: addDays(TODAY, -5), lastDay: addDays(addMonths(TODAY, 8), -1) },
      },
    });
    expect(participation?.signers).toEqual([{ personId: menteeId, role: 'MENTEE' }]);
    expect(await own.sent('AssignmentProposed.v1')).toEqual([
      {
        assignmentId: data.proposePair.id,
        mentorId,
        mentorSchoolId: own.tenantId,
        menteeIds: [menteeId],
        form: 'TEACHER_TEACHER',
      },
    ]);
    expect(await own.audited()).toEqual(['PAIR_PROPOSED']);
  });

  it('refuses what the regulation does not permit, and writes nothing', async () => {
    const own = await aSchool(service, database);
    const mentorId = await own.person({ side: 'MENTOR' });
    const menteeId = await own.person();
    const idle = await own.person({ side: null });
    const silent = await own.person({ side: 'MENTOR', dataConsent: false });
    const head = await own.person({ side: 'MENTOR', isHead: true });
    const code = async (mentor: string, mentees: string[], change: object = {}) =>
      (await propose(service, own.curator, mentor, mentees, change)).data.proposePair.code;
    expect(await code(idle, [menteeId])).toBe('MENTOR_NOT_ACTIVE');
    expect(await code(mentorId, [idle])).toBe('MENTEE_NOT_ACTIVE');
    expect(await code(mentorId, [mentorId])).toBe('SELF_PAIR');
    expect(await code(silent, [menteeId])).toBe('DATA_CONSENT_MISSING');
    expect(await code(head, [menteeId], { form: 'HEAD_TEACHER' })).toBe('USE_AUTHORITY_PACKAGE');
    expect(await code(mentorId, [menteeId], { form: 'PUPIL_PUPIL' })).toBe('PUPILS_NOT_INCLUDED');
    expect(await code(mentorId, [menteeId], { to: addDays(TODAY, 2) })).toBe('TERM_TOO_SHORT');
    expect(await own.audited()).toEqual([]);
    expect(await own.sent('DocumentRequested.v1')).toEqual([]);
  });

  it('waits for a regulation: without one there is no mentoring in the school (004 3.1)', async () => {
    const young = await aSchool(service, database, {}, false);
    const mentorId = await young.person({ side: 'MENTOR' });
    const { data } = await propose(service, young.curator, mentorId, [await young.person()]);
    expect(data.proposePair).toMatchObject({ code: 'REGULATION_NOT_IN_FORCE', clause: '004 3.1' });
  });

  it('counts the 30 days by the regulation in force on the day of admission, as the need list does (004 3.7)', async () => {
    const young = await aSchool(service, database, {}, false);
    const effectiveFrom = addDays(TODAY, -20);
    await young.tell('RegulationInForce.v1', inForce(young.tenantId, effectiveFrom));
    const admitted = [1, 0, -1].map((before) => addDays(effectiveFrom, -before));
    const ids = await Promise.all(
      [...admitted, addMonths(TODAY, -18), null].map((admittedOn) => young.person({ admittedOn })),
    );
    const dues = [null, ...admitted.slice(1).map(thirtyDays), null, null];

    const { data } = await service.graphql<{
      menteesWithoutMentor: { items: { id: string; due: string | null; clause: string | null }[] };
    }>(young.curator, '{ menteesWithoutMentor { items { id due clause } } }');
    expect(
      ids.map((id) => data.menteesWithoutMentor.items.find((item) => item.id === id)?.due),
    ).toEqual(dues);
    expect(data.menteesWithoutMentor.items[0]).toMatchObject({ id: ids[1], clause: '004 3.7' });

    for (const [place, menteeId] of ids.entries()) {
      const mentorId = await young.person({ side: 'MENTOR' });
      const proposed = await propose(service, young.curator, mentorId, [menteeId]);
      expect(proposed.data.proposePair.appointmentDue).toBe(dues[place]);
    }
  });

  it('refuses a fourth mentee at once, groups counted together (004 3.7)', async () => {
    const mentorId = await school.person({ side: 'MENTOR' });
    const [a, b, c, d] = await Promise.all([1, 2, 3, 4].map(() => school.person()));
    expect(await outcome(mentorId, [a!, b!])).toBe('PROPOSED');
    expect(await outcome(mentorId, [c!])).toBe('PROPOSED');
    const { data } = await propose(service, school.curator, mentorId, [d!]);
    expect(data.proposePair).toMatchObject({
      code: 'MENTOR_LOAD_EXCEEDED',
      clause: '004 3.7',
      field: 'mentorId',
    });
    const details = Object.fromEntries(data.proposePair.details.map((x) => [x.key, x.value]));
    expect(details).toEqual({ limit: '3', current: '3', joining: '1' });
  });

  it('keeps to the lower ceiling a mentor set (004 3.7)', async () => {
    const mentorId = await school.person({ side: 'MENTOR', capacity: 1 });
    expect(await outcome(mentorId, [await school.person()])).toBe('PROPOSED');
    expect(await outcome(mentorId, [await school.person()])).toBe('MENTOR_CAPACITY_EXCEEDED');
  });

  it('frees the place and the mentee when the curator takes the proposal back', async () => {
    const mentorId = await school.person({ side: 'MENTOR', capacity: 1 });
    const menteeId = await school.person();
    const { data } = await propose(service, school.curator, mentorId, [menteeId]);
    expect(await outcome(mentorId, [await school.person()])).toBe('MENTOR_CAPACITY_EXCEEDED');
    const cancel = (reason: string) =>
      service.graphql<{ cancelPair: { code?: string; field?: string; state?: string } }>(
        school.curator,
        `mutation ($reason: String!) { cancelPair(assignmentId: "${data.proposePair.id}", reason: $reason) {
          ... on Pair { state } ... on Refusal { code field } } }`,
        { reason },
      );
    expect((await cancel('нет')).data.cancelPair).toEqual({
      code: 'TEXT_TOO_SHORT',
      field: 'reason',
    });
    expect((await cancel('Мнения сторон разошлись')).data.cancelPair).toEqual({
      state: 'CANCELLED',
    });
    expect((await cancel('Мнения сторон разошлись')).data.cancelPair.code).toBe(
      'ACTION_NOT_POSSIBLE_NOW',
    );
    expect(await outcome(mentorId, [menteeId])).toBe('PROPOSED');
    const [ended] = (await school.sent<{ outcome: string }>('AssignmentEnded.v1')).slice(-1);
    expect(ended?.outcome).toBe('CANCELLED');
  });

  it('lets two curators propose one mentee once: the other reads why not', async () => {
    const menteeId = await school.person();
    const mentors = [
      await school.person({ side: 'MENTOR' }),
      await school.person({ side: 'MENTOR' }),
    ];
    const answers = await Promise.all(mentors.map((mentorId) => outcome(mentorId, [menteeId])));
    expect(answers.sort()).toEqual(['MENTEE_ALREADY_PAIRED', 'PROPOSED']);
  });

  it('gives exactly three of twenty simultaneous proposals a place (004 3.7)', async () => {
    const mentorId = await school.person({ side: 'MENTOR' });
    const menteeIds = await Promise.all(Array.from({ length: 20 }, () => school.person()));
    const answers = await Promise.all(
      menteeIds.map(async (menteeId) => {
        const { data } = await propose(service, school.curator, mentorId, [menteeId]);
        return data.proposePair.code ?? data.proposePair.state;
      }),
    );
    expect(answers.filter((answer) => answer === 'PROPOSED')).toHaveLength(3);
    expect(answers.filter((answer) => answer === 'MENTOR_LOAD_EXCEEDED')).toHaveLength(17);
    const [slots] = await database.peek<{ n: number }>(
      'select count(*)::int n from programmes.mentor_slot where mentor_id = $1',
      [mentorId],
    );
    expect(slots?.n).toBe(3);
  });

  it('is a stranger to people and pairs of another school', async () => {
    const other = await aSchool(service, database);
    const mentorId = await school.person({ side: 'MENTOR' });
    const menteeId = await school.person();
    const { data } = await propose(service, school.curator, mentorId, [menteeId]);
    const foreign = await propose(service, other.curator, mentorId, [menteeId]);
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const seen = await service.graphql(
      other.curator,
      `{ pair(id: "${data.proposePair.id}") { id } }`,
    );
    expect(seen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const list = await service.graphql<{ pairs: { total: number } }>(
      other.curator,
      '{ pairs { total } }',
    );
    expect(list.data.pairs.total).toBe(0);
    const unknown = await outcome(newId(), [menteeId]);
    expect(unknown).toBe('NOT_FOUND');
  });

  it('is the curator’s right alone', async () => {
    const answer = await propose(service, school.head, newId(), [newId()]);
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, addDays } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { dueDate, RUSSIAN_CALENDAR } from '@nastavnik/regulations';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { anActivePair, register, requested, signConsents } from '../testing/a-pair';
import { aRunningProgramme } from '../testing/a-programme';
import { aSchool, type TestSchool, TODAY } from '../testing/a-school';

const PAIR = `id state endReason availableActions supersedesId programmeId left { name on }
  replacementCase { id state ground explanation due clause note decision newAssignmentId availableActions }`;
const WORDS = 'Стороны выслушаны, причина подтвердилась';

interface PairAnswer {
  readonly code?: string;
  readonly field?: string;
  readonly state: string;
  readonly endReason: string | null;
  readonly availableActions: string[];
  readonly programmeId: string;
  readonly left: { name: string; on: string }[];
  readonly replacementCase: {
    readonly id: string;
    readonly state: string;
    readonly newAssignmentId: string | null;
    readonly availableActions: string[];
  } | null;
}

describe('replacing a mentor (machine J, 004 3.8)', () => {
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

  const call = async (actor: Actor, text: string, types = '', values: object = {}) => {
    const { data, errors } = await service.graphql<{ answer: PairAnswer }>(
      actor,
      `mutation ${types} { answer: ${text} { ... on Pair { ${PAIR} } ... on Refusal { code field } } }`,
      values,
    );
    return data?.answer ?? ({ code: errors?.[0]?.extensions.code } as PairAnswer);
  };
  const read = async (actor: Actor, id: string) => {
    const query = `{ pair(id: "${id}") { ${PAIR} } }`;
    const { data, errors } = await service.graphql<{ pair: PairAnswer }>(actor, query);
    if (errors) throw new Error(errors[0]?.extensions.code);
    return data.pair;
  };
  const open = (actor: Actor, assignmentId: string, ground: string, explanation = WORDS) =>
    call(actor, 'openReplacementCase(input: $input)', '($input: OpenCaseInput!)', {
      input: { assignmentId, ground, explanation },
    });
  const caseOf = async (id: string) => (await read(school.curator, id)).replacementCase!;
  const review = (caseId: string, actor = school.curator) =>
    call(actor, `reviewReplacementCase(caseId: "${caseId}", note: "${WORDS}")`);
  const propose = (caseId: string, mentorId: string) =>
    call(
      school.curator,
      'proposeReplacement(input: $input)',
      '($input: ProposeReplacementInput!)',
      { input: { caseId, mentorId } },
    );
  const today = async (actor: Actor) => {
    const { data } = await service.graphql<{ programmesToday: { kind: string; link: string }[] }>(
      actor,
      '{ programmesToday { kind link due clause } }',
    );
    return data.programmesToday;
  };
  const employmentOf = async (personId: string) => {
    const [row] = await database.peek<{ employment_id: string; position: string }>(
      'select employment_id, position from programmes.person_ref where id = $1',
      [personId],
    );
    return row!;
  };
  const leave = async (personId: string) =>
    school.tell('EmploymentEnded.v1', {
      employmentId: (await employmentOf(personId)).employment_id,
      personId,
      endedOn: TODAY,
    });
  const move = async (personId: string, position: string) =>
    school.tell('EmploymentStarted.v1', {
      employmentId: (await employmentOf(personId)).employment_id,
      personId,
      position,
      subjects: ['физика'],
      isHead: false,
      isTeacher: true,
      teachingExperienceStart: null,
      actualAdmissionDate: addDays(TODAY, -10),
      category: null,
      needsMentor: false,
    });
  const due = dueDate(TODAY, 10, 'CALENDAR', true, RUSSIAN_CALENDAR);

  it('a mentor who leaves: the curator is told with clause and day, and finds another at once', async () => {
    const { assignmentId: id, mentor, mentees } = await aRunningProgramme(service, school);
    await leave(mentor.personId!);

    const seen = await read(school.curator, id);
    expect(seen).toMatchObject({
      state: 'ACTIVE',
      left: [{ on: TODAY }],
      replacementCase: { state: 'OPENED', ground: 'MENTOR_CONTRACT_ENDED', due, clause: '004 3.8' },
    });
    const found = seen.replacementCase!;
    expect(found.availableActions).toEqual(['FIND_MENTOR', 'GIVE_UP_SEARCH']);
    expect(seen.availableActions).not.toContain('OPEN_CASE');
    expect(await today(school.curator)).toContainEqual({
      kind: 'FIND_SUBSTITUTE',
      link: `/pairs/${id}`,
      due,
      clause: '004 3.8',
    });
    expect(await school.audited()).toContain('CASE_OPENED');

    const nextId = await school.person({ side: 'MENTOR' });
    const proposed = await propose(found.id, nextId);
    expect(proposed).toMatchObject({ state: 'ACTIVE', replacementCase: { state: 'MENTOR_FOUND' } });
    const newId = proposed.replacementCase!.newAssignmentId!;
    await signConsents(school, newId);
    await service.graphql(
      school.curator,
      `mutation { requestPairOrder(assignmentId: "${newId}") { __typename } }`,
    );
    const [order] = await requested(school, 'D20');
    expect(order).toMatchObject({
      subject: { kind: 'ASSIGNMENT', id: newId },
      facts: {
        mentor: { id: nextId },
        replaced: {
          id: mentor.personId,
          ground: 'прекращён трудовой договор с наставником',
          stays: false,
          order: { number: '41-К', date: TODAY },
        },
      },
    });
    await register(school, 'D20');

    expect(await read(school.curator, id)).toMatchObject({
      state: 'REPLACED',
      endReason: 'прекращён трудовой договор с наставником',
      replacementCase: { state: 'ORDERED', availableActions: [] },
    });
    const fresh = await read(school.curator, newId);
    expect(fresh).toMatchObject({ state: 'ACTIVE', supersedesId: id });
    // The plan so far is the new mentor's draft; the ten days of its programme run anew (004 3.6b).
    const programme = await service.graphql<{
      programme: { state: string; due: string; draft: { goals: string[] } };
    }>(
      school.as('MENTOR', nextId),
      `{ programme(id: "${fresh.programmeId}") { state due draft { goals } } }`,
    );
    expect(programme.data.programme).toMatchObject({
      state: 'DRAFT',
      due,
      draft: { goals: ['Уверенно вести урок'] },
    });
    const ends = await school.sent<{ outcome: string; menteeIds: string[] }>('AssignmentEnded.v1');
    expect(ends.at(-1)).toMatchObject({
      outcome: 'REPLACED',
      menteeIds: [mentees[0]!.personId],
    });
    expect(
      (await school.sent<{ supersedesId: string }>('AssignmentAppointed.v1')).at(-1),
    ).toMatchObject({ supersedesId: id, appointmentDue: null });
    const reports = await database.peek<{ side: string; author_id: string }>(
      'select side, author_id from programmes.report where assignment_id = $1',
      [id],
    );
    expect(reports).toEqual([{ side: 'MENTOR', author_id: mentor.personId }]);
    expect((await today(school.curator)).map(({ kind }) => kind)).not.toContain('FIND_SUBSTITUTE');
  });

  it('another post of mentor or mentee is heard first; a corrected staff list closes it', async () => {
    const { assignmentId: id, mentees } = await anActivePair(service, school);
    await move(mentees[0]!.personId!, 'учитель астрономии');
    const found = await caseOf(id);
    expect(found).toMatchObject({ state: 'OPENED', ground: 'TRANSFER' });
    expect(found.availableActions).toEqual(['WITHDRAW', 'REVIEW']);
    expect(await today(school.curator)).toContainEqual(
      expect.objectContaining({ kind: 'REVIEW_CASE', link: `/pairs/${id}`, clause: '004 3.8' }),
    );
    expect((await propose(found.id, await school.person({ side: 'MENTOR' }))).code).toBe(
      'CASE_NOT_REVIEWED',
    );
    const withdraw = (reason: string) =>
      call(school.curator, `withdrawReplacementCase(caseId: "${found.id}", reason: "${reason}")`);
    expect(await withdraw('нет')).toMatchObject({ code: 'TEXT_TOO_SHORT', field: 'reason' });
    expect((await withdraw('В списке была опечатка')).replacementCase?.state).toBe('REJECTED');
    expect(await read(school.curator, id)).toMatchObject({ state: 'ACTIVE' });
    // The same post told again is no transfer.
    await move(mentees[0]!.personId!, 'учитель астрономии');
    expect((await caseOf(id)).state).toBe('REJECTED');
  });

  it('a member asks, the head may refuse with a reason; grounds of the office are not theirs', async () => {
    const { assignmentId: id, mentor, mentees } = await anActivePair(service, school);
    expect((await open(mentor, id, 'MENTOR_FAILURE')).code).toBe('GROUND_NOT_YOURS');
    expect((await open(mentees[0]!, id, 'REQUEST', 'нет')).code).toBe('TEXT_TOO_SHORT');
    const asked = await open(mentees[0]!, id, 'REQUEST');
    expect(asked.replacementCase).toMatchObject({ state: 'OPENED', availableActions: [] });
    expect((await open(mentor, id, 'REQUEST')).code).toBe('CASE_ALREADY_OPEN');
    const { id: caseId } = asked.replacementCase!;
    expect((await review(caseId, school.head)).code).toBe('FORBIDDEN');
    expect((await review(caseId)).replacementCase).toMatchObject({
      state: 'REVIEWED',
      note: WORDS,
    });
    const refuse = `rejectReplacementCase(caseId: "${caseId}", reason: "${WORDS}")`;
    expect((await call(school.curator, refuse)).code).toBe('FORBIDDEN');
    expect((await call(school.head, refuse)).replacementCase).toMatchObject({
      state: 'REJECTED',
      decision: WORDS,
    });
    expect((await open(mentor, id, 'REQUEST')).replacementCase?.state).toBe('OPENED');
    const stranger = school.as('MENTOR', await school.person({ side: 'MENTOR' }));
    expect((await open(stranger, id, 'REQUEST')).code).toBe('NOT_FOUND');
  });

  it('a substitute who declines sends the case back; without one mentoring ends and the mentee waits', async () => {
    const { assignmentId: id, mentor, mentees } = await anActivePair(service, school);
    const { id: caseId } = (await open(mentor, id, 'REQUEST')).replacementCase!;
    await review(caseId);
    expect((await propose(caseId, mentor.personId!)).code).toBe('SAME_MENTOR');
    const free = await school.person({ side: 'MENTOR' });
    const suggested = await service.graphql<{
      suggestMentors: { mentor: { id: string }; stops: string[] }[];
    }>(
      school.curator,
      `{ suggestMentors(menteeId: "${mentees[0]!.personId}") { mentor { id } stops } }`,
    );
    expect(suggested.data.suggestMentors).toContainEqual({ mentor: { id: free }, stops: [] });
    expect(suggested.data.suggestMentors.map((one) => one.mentor.id)).not.toContain(
      mentor.personId,
    );
    const { replacementCase } = await propose(caseId, await school.person({ side: 'MENTOR' }));
    const newAssignmentId = replacementCase!.newAssignmentId!;
    const asked = (await requested(school, 'D06')).find(
      ({ subject }) => subject.id === newAssignmentId,
    )!;
    await school.tell('DocumentDeclined.v1', {
      documentId: newId(),
      requestId: asked.requestId,
      code: 'D06',
      subject: asked.subject,
      signerId: asked.signers[0]!.personId!,
      declinedOn: TODAY,
      reason: 'нет времени',
    });
    expect(await caseOf(id)).toMatchObject({ state: 'REVIEWED', newAssignmentId: null });

    const ended = await call(
      school.curator,
      `endWithoutSubstitute(caseId: "${caseId}", explanation: "Других наставников в школе нет")`,
    );
    expect(ended).toMatchObject({ state: 'ENDED', replacementCase: { state: 'NO_SUBSTITUTE' } });
    const { data } = await service.graphql<{ menteesWithoutMentor: { items: { id: string }[] } }>(
      school.curator,
      '{ menteesWithoutMentor { items { id due } } }',
    );
    expect(data.menteesWithoutMentor.items).toContainEqual({
      id: mentees[0]!.personId,
      due: null,
    });
    expect((await school.sent<{ reason: string }>('ProgrammeEnded.v1')).at(-1)?.reason).toBe(
      'MENTOR_INITIATIVE',
    );
  });

  it('a mentee who leaves: the curator is told to end the pair by that day', async () => {
    const { assignmentId: id, mentees } = await anActivePair(service, school);
    await leave(mentees[0]!.personId!);
    expect(await read(school.curator, id)).toMatchObject({
      left: [{ on: TODAY }],
      replacementCase: null,
    });
    expect(await today(school.curator)).toContainEqual({
      kind: 'END_PAIR',
      link: `/pairs/${id}`,
      due: TODAY,
      clause: '004 7.1',
    });
  });

  it('is nobody else’s: another school neither sees nor decides it', async () => {
    const { assignmentId: id } = await anActivePair(service, school);
    const { id: caseId } = (await open(school.curator, id, 'OTHER_OBSTACLE')).replacementCase!;
    const other = await aSchool(service, database);
    expect((await open(other.curator, id, 'OTHER_OBSTACLE')).code).toBe('NOT_FOUND');
    expect((await review(caseId, other.curator)).code).toBe('NOT_FOUND');
    expect((await today(other.curator)).map(({ kind }) => kind)).not.toContain('REVIEW_CASE');
  });

  it('is decided once where two curators decide at once', async () => {
    const { assignmentId: id } = await anActivePair(service, school);
    const { id: caseId } = (await open(school.curator, id, 'OTHER_OBSTACLE')).replacementCase!;
    await review(caseId);
    const mentors = [
      await school.person({ side: 'MENTOR' }),
      await school.person({ side: 'MENTOR' }),
    ];
    const answers = await Promise.all(mentors.map((mentorId) => propose(caseId, mentorId)));
    expect(answers.map(({ code }) => code ?? 'ok').sort()).toEqual([
      'ACTION_NOT_POSSIBLE_NOW',
      'ok',
    ]);
  });
});

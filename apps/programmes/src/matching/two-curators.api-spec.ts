import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { aSchool, type TestSchool } from '../testing/a-school';
import { carry, matching } from '../testing/a-session';

describe('two curators at one session', () => {
  let database: TestDatabase;
  let service: TestService;
  let curators: ReturnType<typeof matching>;
  let school: TestSchool;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('programmes', database);
    curators = matching(service);
    school = await aSchool(service, database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  const isConflict = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code === 'CONFLICT';
  const choicesOf = async (sessionId: string) => {
    const { data } = await service.graphql<{
      matchChoices: {
        mentee: { id: string };
        mentor: { id: string };
        choice: string;
        version: number;
        decidedByName: string;
      }[];
    }>(
      school.curator,
      `query ($id: ID!) { matchChoices(sessionId: $id) { mentee { id } mentor { id } choice version decidedByName } }`,
      { id: sessionId },
    );
    return data.matchChoices;
  };
  const second = () => ({ ...school.as('CURATOR'), name: 'Вторая Ирина Олеговна' });
  const people = async (mentees: number, mentors: number, capacity: number | null = null) => ({
    mentees: await Promise.all(Array.from({ length: mentees }, () => school.person())),
    mentors: await Promise.all(
      Array.from({ length: mentors }, () => school.person({ side: 'MENTOR', capacity })),
    ),
  });

  it('who decide of different pairs at once lose nothing of each other', async () => {
    const { mentees, mentors } = await people(10, 10);
    const { data: session } = await curators.open(school.curator);
    const answers = await Promise.all(
      mentees.map((menteeId, index) =>
        curators.choose(
          index % 2 === 0 ? school.curator : second(),
          { sessionId: session.id, menteeId, mentorId: mentors[index]! },
          'LOCKED',
        ),
      ),
    );
    expect(answers.filter(isConflict)).toEqual([]);
    expect(answers.every(({ data }) => data.__typename === 'MatchSession')).toBe(true);
    const choices = await choicesOf(session.id);
    expect(choices).toHaveLength(10);
    expect(new Set(choices.map(({ decidedByName }) => decidedByName)).size).toBe(2);
    await curators.request(school.curator, session.id);
    await carry(service, school, 0);
    const { data: done } = await curators.session(school.curator, session.id);
    const { data } = await curators.rows(school.curator, done.drafts[0]!.id);
    const kept = data.matchDraftRows.items.filter(({ locked }) => locked);
    expect(kept.map(({ mentee, mentor }) => [mentee.id, mentor?.id]).sort()).toEqual(
      mentees.map((id, index) => [id, mentors[index]]).sort(),
    );
  });

  it('who decide of one pair at once: one is told to look again, whose word it is is seen', async () => {
    const { mentees, mentors } = await people(1, 1);
    const { data: session } = await curators.open(school.curator);
    const pair = { sessionId: session.id, menteeId: mentees[0]!, mentorId: mentors[0]! };
    const answers = await Promise.all([
      curators.choose(school.curator, pair, 'LOCKED'),
      curators.choose(second(), pair, 'FORBIDDEN'),
    ]);
    expect(answers.filter(isConflict)).toHaveLength(1);
    const [choice, ...more] = await choicesOf(session.id);
    expect(more).toEqual([]);
    const won = isConflict(answers[0]) ? 'FORBIDDEN' : 'LOCKED';
    expect(choice).toMatchObject({ choice: won, version: 1 });
    // With the version seen now the other word can be said.
    const { data } = await curators.choose(second(), pair, 'OPEN', 1);
    expect(data.__typename).toBe('MatchSession');
    expect(await choicesOf(session.id)).toMatchObject([{ choice: 'OPEN', version: 2 }]);
  });

  it('who give one mentee two mentors at once: the second is refused', async () => {
    const { mentees, mentors } = await people(1, 2);
    const { data: session } = await curators.open(school.curator);
    const answers = await Promise.all(
      mentors.map((mentorId) =>
        curators.choose(
          second(),
          { sessionId: session.id, menteeId: mentees[0]!, mentorId },
          'LOCKED',
        ),
      ),
    );
    expect(answers.map(({ data }) => data.code ?? 'locked').sort()).toEqual([
      'MENTEE_LOCKED_ELSEWHERE',
      'locked',
    ]);
  });

  it('who fill one mentor at once: no more are locked than there are places (004 3.7)', async () => {
    const { mentees, mentors } = await people(5, 1, 2);
    const { data: session } = await curators.open(school.curator);
    const answers = await Promise.all(
      mentees.map((menteeId) =>
        curators.choose(
          second(),
          { sessionId: session.id, menteeId, mentorId: mentors[0]! },
          'LOCKED',
        ),
      ),
    );
    expect(answers.filter(({ data }) => data.__typename === 'MatchSession')).toHaveLength(2);
    expect(answers.filter(({ data }) => data.code === 'MENTOR_CAPACITY_EXCEEDED')).toHaveLength(3);
  });

  it('who change the settings at once: the second sees what the first left; a lock meanwhile disturbs nobody', async () => {
    const { mentees, mentors } = await people(1, 1);
    const { data: session } = await curators.open(school.curator);
    await curators.choose(
      second(),
      { sessionId: session.id, menteeId: mentees[0]!, mentorId: mentors[0]! },
      'LOCKED',
    );
    const answers = await Promise.all([
      curators.change(school.curator, session.id, { threshold: 10 }, 1),
      curators.change(second(), session.id, { threshold: 20 }, 1),
    ]);
    expect(answers.filter(isConflict)).toHaveLength(1);
    const { data: left } = await curators.session(school.curator, session.id);
    expect(left).toMatchObject({ settingsVersion: 2, threshold: isConflict(answers[0]) ? 20 : 10 });
    expect(await choicesOf(session.id)).toHaveLength(1);
  });

  it('who ask for a draft at once get one', async () => {
    await people(1, 1);
    const { data: session } = await curators.open(school.curator);
    const answers = await Promise.all([
      curators.request(school.curator, session.id),
      curators.request(second(), session.id),
      curators.request(second(), session.id),
    ]);
    expect(answers.filter(({ data }) => data.code === 'DRAFT_UNDER_WAY')).toHaveLength(2);
    expect((await curators.session(school.curator, session.id)).data.drafts).toHaveLength(1);
  });

  it('who publish at once publish once, and no decision made meanwhile is passed over', async () => {
    const { mentees, mentors } = await people(1, 1);
    const { data: session } = await curators.open(school.curator);
    const before = (await school.sent('MatchDraftRequested.v1')).length;
    await curators.request(school.curator, session.id);
    await carry(service, school, before);
    const draft = (await curators.session(school.curator, session.id)).data.drafts[0]!;
    const [published, chosen] = await Promise.all([
      curators.publish(school.curator, draft.id),
      curators.choose(
        second(),
        { sessionId: session.id, menteeId: mentees[0]!, mentorId: mentors[0]! },
        'FORBIDDEN',
      ),
    ]);
    // Whoever came first: either the draft is out and the word too late, or the word stands and the draft is old.
    expect([published.data.code ?? 'ok', chosen.data.code ?? 'ok'].sort()).toEqual(
      published.data.code ? ['DRAFT_OUTDATED', 'ok'] : ['ACTION_NOT_POSSIBLE_NOW', 'ok'],
    );
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aMessage,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { propose } from '../testing/a-pair';
import { aSchool, type TestSchool } from '../testing/a-school';
import { carry, matching } from '../testing/a-session';

describe('mentors for everybody who waits, at once', () => {
  let database: TestDatabase;
  let service: TestService;
  let curators: ReturnType<typeof matching>;
  let school: TestSchool;
  let carried: number;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('programmes', database);
    curators = matching(service);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });
  beforeEach(async () => {
    school = await aSchool(service, database);
    carried = 0;
  });

  const computed = async (sessionId: string) => {
    const { data } = await curators.request(school.curator, sessionId);
    if (data.__typename === 'Refusal') throw new Error(data.code);
    carried = await carry(service, school, carried);
    const { data: session } = await curators.session(school.curator, sessionId);
    return session.drafts[0]!;
  };
  const pairsOf = async (draftId: string) => {
    const { data } = await curators.rows(school.curator, draftId);
    return data.matchDraftRows.items.map(({ mentee, mentor }) => [mentee.id, mentor?.id ?? null]);
  };
  const codes = { subjects: ['химия'] };

  it('computes a draft off the way of the request, with progress to be read meanwhile', async () => {
    const mentee = await school.person(codes);
    const alone = await school.person({ subjects: ['музыка'] });
    const mentor = await school.person({ side: 'MENTOR', ...codes });
    const { data: session } = await curators.open(school.curator);
    expect(session).toMatchObject({ state: 'DRAFT', waiting: 2, drafts: [] });
    expect(session.availableActions).toEqual(['EDIT', 'DECIDE', 'COMPUTE']);

    const { data: asked } = await curators.request(school.curator, session.id);
    expect(asked.drafts).toMatchObject([{ no: 1, state: 'QUEUED', progress: 0, current: true }]);
    expect(asked.availableActions).toEqual(['EDIT', 'DECIDE']);
    carried = await carry(service, school, 0, 1);
    const { data: running } = await curators.session(school.curator, session.id);
    expect(running.drafts).toMatchObject([{ state: 'RUNNING', progress: 5 }]);
    const twice = await curators.request(school.curator, session.id);
    expect(twice.data.code).toBe('DRAFT_UNDER_WAY');
    await carry(service, school, carried);
    const { data: done } = await curators.session(school.curator, session.id);
    expect(done.drafts).toMatchObject([{ state: 'DONE', progress: 100, pairs: 1, unmatched: 1 }]);
    expect(done.availableActions).toEqual(['EDIT', 'DECIDE', 'COMPUTE', 'PUBLISH']);

    const { data } = await curators.rows(school.curator, done.drafts[0]!.id);
    expect(data.matchDraftRows.items).toMatchObject([
      { mentee: { id: alone }, mentor: null, cause: 'NO_CANDIDATE' },
      { mentee: { id: mentee }, mentor: { id: mentor }, score: done.drafts[0]!.points },
    ]);
    const [, pair] = data.matchDraftRows.items;
    expect(pair?.reasons.find(({ code }) => code === 'SAME_SUBJECT')).toEqual({
      code: 'SAME_SUBJECT',
      points: 20,
      most: 20,
    });
    expect(await school.audited()).toEqual([
      'MATCH_SESSION_OPENED',
      'MATCH_DRAFT_REQUESTED',
      'MATCH_DRAFT_COMPUTED',
    ]);
    const [kept] = await database.peek<{ facts: unknown; flow: unknown }>(
      'select facts, flow from programmes.match_draft where session_id = $1',
      [session.id],
    );
    expect(kept).toEqual({ facts: null, flow: null });
  });

  it('computes a large draft in pieces, and a piece delivered twice changes nothing', async () => {
    await database.peek(
      `insert into programmes.person_ref (tenant_id, id, district_id, surname, name, gender, full_name, position, subjects,
              requests, competences, mentor_active, mentee_active, mentor_entry_id, data_consent, offered_to_others, is_head)
       select $1, gen_random_uuid(), $2, 'Проверочная', 'Вера', 'f', 'Проверочная ' || n, 'учитель', '{химия}', '{}', '{}',
              n % 4 = 0, n % 4 <> 0, case when n % 4 = 0 then gen_random_uuid() end, true, false, false
         from generate_series(1, 600) n`,
      [school.tenantId, school.curator.districtId],
    );
    const { data: session } = await curators.open(school.curator);
    await curators.request(school.curator, session.id);
    const seen: number[] = [];
    for (let piece = 0; ; piece += 1) {
      const after = await carry(service, school, piece, 1);
      if (after === piece) break;
      const { data } = await curators.session(school.curator, session.id);
      seen.push(data.drafts[0]!.progress);
    }
    expect(seen).toEqual([5, 46, 88, 100]);
    const { data: done } = await curators.session(school.curator, session.id);
    expect(done.drafts).toMatchObject([{ state: 'DONE', pairs: 450, unmatched: 0 }]);
    const again = aMessage(school.curator, 'MatchDraftRequested.v1', done.drafts[0]!.id, {
      draftId: done.drafts[0]!.id,
    });
    expect((await service.deliver('programmes', [again])).outcomes).toMatchObject([{ ok: true }]);
    expect((await curators.session(school.curator, session.id)).data).toEqual(done);
  });

  it('keeps locked pairs and makes no forbidden ones; what was decided outdates the draft', async () => {
    const mentee = await school.person(codes);
    const best = await school.person({ side: 'MENTOR', ...codes });
    const other = await school.person({ side: 'MENTOR', subjects: ['химия', 'физика'] });
    const third = await school.person({ side: 'MENTOR', subjects: ['музыка'] });
    const { data: session } = await curators.open(school.curator);
    const first = await computed(session.id);
    const [[, chosen]] = (await pairsOf(first.id)) as [[string, string]];
    const unchosen = chosen === best ? other : best;
    const about = (mentorId: string) => ({ sessionId: session.id, menteeId: mentee, mentorId });

    const { data: forbidden } = await curators.choose(school.curator, about(chosen), 'FORBIDDEN');
    expect(forbidden.drafts).toMatchObject([{ current: false }]);
    expect(forbidden.availableActions).not.toContain('PUBLISH');
    const outdated = await curators.publish(school.curator, first.id);
    expect(outdated.data.code).toBe('DRAFT_OUTDATED');
    expect(await pairsOf((await computed(session.id)).id)).toEqual([[mentee, unchosen]]);

    const stranger = await curators.choose(school.curator, about(third), 'LOCKED');
    expect(stranger.data).toMatchObject({ code: 'CRITERION_1_NOT_MET', field: 'fitReason' });
    await curators.choose(school.curator, about(third), 'LOCKED', 0, 'Вместе ведут кружок');
    const second = await curators.choose(school.curator, about(unchosen), 'LOCKED');
    expect(second.data.code).toBe('MENTEE_LOCKED_ELSEWHERE');
    expect(await pairsOf((await computed(session.id)).id)).toEqual([[mentee, third]]);
    await curators.choose(school.curator, about(third), 'OPEN', 1);
    await curators.choose(school.curator, about(chosen), 'OPEN', 1);
    expect(await pairsOf((await computed(session.id)).id)).toEqual([[mentee, chosen]]);
  });

  it('refuses what cannot be matched so, in words that can be acted on', async () => {
    const weights = [{ reason: 'SAME_SUBJECT', most: 101 }];
    const wrong = await curators.open(school.curator, { weights });
    expect(wrong.data).toMatchObject({ code: 'WEIGHT_OUT_OF_RANGE', field: 'weights' });
    const heads = await curators.open(school.curator, { form: 'HEAD_TEACHER' });
    expect(heads.data).toMatchObject({ code: 'USE_AUTHORITY_PACKAGE', field: 'form' });
    const pupils = await curators.open(school.curator, { form: 'PUPIL_PUPIL' });
    expect(pupils.data).toMatchObject({ code: 'PUPILS_NOT_INCLUDED', field: 'form' });
    expect((await curators.open(school.curator, { title: 'О' })).data.code).toBe('TEXT_TOO_SHORT');
    expect((await curators.open(school.curator, { threshold: 91 })).data.code).toBe(
      'THRESHOLD_OUT_OF_RANGE',
    );
    const { data: empty } = await curators.open(school.curator);
    expect((await curators.request(school.curator, empty.id)).data.code).toBe('NOBODY_WAITS');
    const silent = await aSchool(service, database, {}, false);
    expect((await curators.open(silent.curator)).data.code).toBe('REGULATION_NOT_IN_FORCE');
    expect(await school.audited()).toEqual(['MATCH_SESSION_OPENED']);
  });

  it('compares two drafts: points, pairs, and who has another mentor (what if)', async () => {
    const requests = ['ИКТ'];
    const mentee = await school.person({ subjects: ['физика'], requests });
    const able = await school.person({
      side: 'MENTOR',
      subjects: ['музыка'],
      competences: requests,
    });
    const near = await school.person({ side: 'MENTOR', subjects: ['физика'] });
    const { data: session } = await curators.open(school.curator);
    const before = await computed(session.id);
    const weights = [{ reason: 'REQUEST_OVERLAP', most: 0 }];
    await curators.change(school.curator, session.id, { weights }, 1);
    const after = await computed(session.id);
    const COMPARE = `query ($a: ID!, $b: ID!) { compareMatchDrafts(beforeId: $a, afterId: $b) {
      points pairs same moved { mentee { id } from { mentor { id } } to { mentor { id } score } } } }`;
    const { data } = await service.graphql(school.curator, COMPARE, { a: before.id, b: after.id });
    expect(data).toEqual({
      compareMatchDrafts: {
        points: after.points - before.points,
        pairs: 0,
        same: 0,
        moved: [
          {
            mentee: { id: mentee },
            from: { mentor: { id: able } },
            to: { mentor: { id: near }, score: after.points },
          },
        ],
      },
    });
    expect(after.weights).toContainEqual({ reason: 'REQUEST_OVERLAP', most: 0 });
    expect(before.weights).toContainEqual({ reason: 'REQUEST_OVERLAP', most: 40 });
  });

  it('publishes a draft as short lists by the facts of the day, and tells pair by pair what came between (004 6.1)', async () => {
    const mentor = await school.person({ side: 'MENTOR', ...codes });
    const second = await school.person({ side: 'MENTOR', subjects: ['физика'] });
    const mentee = await school.person(codes);
    const taken = await school.person({ subjects: ['физика'] });
    const { data: session } = await curators.open(school.curator);
    const draft = await computed(session.id);
    expect(draft.pairs).toBe(2);
    // Meanwhile one of them found a mentor another way.
    await propose(service, school.curator, second, [taken]);
    const { data: published } = await curators.publish(school.curator, draft.id);
    expect(published).toMatchObject({ state: 'PUBLISHED', availableActions: [] });
    expect(published.drafts).toMatchObject([{ id: draft.id, published: true }]);
    const { data } = await curators.rows(school.curator, draft.id);
    const of = (id: string) => data.matchDraftRows.items.find((row) => row.mentee.id === id);
    expect(of(mentee)).toMatchObject({ candidateState: 'SHORTLISTED', problem: null });
    expect(of(taken)).toMatchObject({
      candidateState: null,
      problem: { code: 'MENTEE_NOT_ACTIVE' },
    });
    const listed = await database.peek(
      'select mentee_id, mentor_id, state from programmes.match_candidate where tenant_id = $1',
      [school.tenantId],
    );
    expect(listed).toEqual([{ mentee_id: mentee, mentor_id: mentor, state: 'SHORTLISTED' }]);
    expect(await school.audited()).toContain('MATCH_DRAFT_PUBLISHED');
    expect((await curators.publish(school.curator, draft.id)).data.code).toBe(
      'ACTION_NOT_POSSIBLE_NOW',
    );
    expect((await curators.request(school.curator, session.id)).data.code).toBe(
      'ACTION_NOT_POSSIBLE_NOW',
    );
  });

  it('publishes nothing when nobody of the draft can be listed any more', async () => {
    await school.person({ side: 'MENTOR', ...codes });
    const mentee = await school.person(codes);
    const { data: session } = await curators.open(school.curator);
    const draft = await computed(session.id);
    await propose(service, school.curator, await school.person({ side: 'MENTOR' }), [mentee]);
    expect((await curators.publish(school.curator, draft.id)).data.code).toBe('MENTEE_NOT_ACTIVE');
    expect((await curators.session(school.curator, session.id)).data.state).toBe('DRAFT');
  });

  it('is the school’s own: another school finds nothing, a mentor and the clerk may not look', async () => {
    await school.person({ side: 'MENTOR', ...codes });
    await school.person(codes);
    const { data: session } = await curators.open(school.curator);
    const draft = await computed(session.id);
    const other = await aSchool(service, database, { districtId: school.curator.districtId });
    const LISTS = `query ($s: ID!, $d: ID!) { matchSessions { total } matchChoices(sessionId: $s) { version } matchDraftRows(draftId: $d) { total } }`;
    const asked = { s: session.id, d: draft.id };
    const { data } = await service.graphql(other.curator, LISTS, asked);
    expect(data).toEqual({
      matchSessions: { total: 0 },
      matchChoices: [],
      matchDraftRows: { total: 0 },
    });
    for (const answer of [
      await curators.session(other.curator, session.id),
      await curators.request(other.curator, session.id),
      await curators.publish(other.curator, draft.id),
      await curators.change(other.curator, session.id, {}, 1),
    ])
      expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    for (const role of ['MENTOR', 'MENTEE', 'CLERK', 'DISTRICT_ADMIN'] as const) {
      const { errors } = await service.graphql(school.as(role), LISTS, asked);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const { errors } = await service.graphql(school.head, LISTS, asked);
    expect(errors).toBeUndefined();
    const head = await curators.request(school.head, session.id);
    expect(head.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('reads few and many at the same cost', async () => {
    const { data: session } = await curators.open(school.curator);
    await school.person({ side: 'MENTOR', ...codes });
    await school.person(codes);
    const draft = await computed(session.id);
    const cost = async (draftId: string) => [
      (await curators.session(school.curator, session.id)).statements,
      (await curators.rows(school.curator, draftId)).statements,
      (await service.graphql(school.curator, '{ matchSessions { items { id drafts { id } } } }'))
        .statements,
    ];
    const few = await cost(draft.id);
    for (let more = 0; more < 3; more += 1) {
      await school.person(codes);
      await school.person({ side: 'MENTOR', ...codes });
      await curators.open(school.curator);
    }
    const larger = await computed(session.id);
    expect(larger.pairs).toBe(4);
    expect(await cost(larger.id)).toEqual(few);
  });
});

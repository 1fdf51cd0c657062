import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Message, ServiceName } from '@nastavnik/events';
import type { Actor } from '@nastavnik/kernel';
import { Database, newId, ormOptions } from '@nastavnik/persistence';
import { P004 } from '@nastavnik/regulations';
import { react } from '@nastavnik/runtime';
import { anActor, openTestDatabase, type TestDatabase } from '@nastavnik/testing';

import { entities } from '../entities';
import { reactions } from '../reactions/reactions';
import { SchoolMessages } from '../reactions/school-messages.builder';
import { rebuildRollUps, verifyRollUps } from './verify-roll-ups';

const NOW = new Date('2026-11-20T09:00:00Z');
const rules = P004.parameters as unknown as Record<string, unknown>;

describe('figures out of messages', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await openTestDatabase();
    database = await Database.connect(
      ormOptions({
        service: 'statistics',
        databaseUrl: testDatabase.urlOf('nastavnik_statistics'),
        entities,
      }),
      { now: () => NOW },
    );
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const aSchool = (districtId = newId()) =>
    new SchoolMessages(anActor('CURATOR', { districtId })).opened('Школа № 1');
  const deliver = (
    school: Actor,
    messages: readonly Message[],
    source: ServiceName = 'programmes',
  ) =>
    database.consume(
      { ...school, roles: [], reach: 'SCHOOL' },
      source,
      messages,
      (work, message) => react(reactions, work, message),
      reactions.afterBatch,
    );
  const take = (story: SchoolMessages) => deliver(story.school, story.take());
  const figures = async ({ tenantId }: Actor, year = 2026) => {
    const rows = await testDatabase.peek<{ indicator: string; text: string }>(
      `select indicator, numerator || '/' || denominator "text" from statistics.school_roll_up
        where tenant_id = $1 and school_year = $2`,
      [tenantId, year],
    );
    return Object.fromEntries(rows.map(({ indicator, text }) => [indicator, text]));
  };

  it('counts a young newcomer given a mentor in time, and one who is overdue (004 3.7)', async () => {
    const story = aSchool().regulation('2023-08-29', rules);
    const newcomer = { teachingExperienceStart: '2026-09-01', needsMentor: true };
    const first = story.teacher('Ясноборова', { ...newcomer, actualAdmissionDate: '2026-09-01' });
    story.teacher('Тихолесова', { ...newcomer, actualAdmissionDate: '2026-09-15' });
    const mentor = story.teacher('Дальнегорова');
    story.pair(mentor, [first], '2026-09-30');
    story.consent(mentor, '2026-09-01');
    await take(story);

    expect(await figures(story.school)).toMatchObject({
      coverage_need: '1/2',
      young_share: '1/2',
      newcomer_share: '1/2',
      participants_share: '2/3',
      on_time_30: '1/2',
      consent_coverage: '1/2',
      running_pairs: '1/1',
      mentors: '1/1',
      mentees: '1/1',
      mentor_load: '1/1',
    });
  });

  it('has the same figures whichever aggregate is heard of first', async () => {
    const story = aSchool().regulation('2023-08-29', rules);
    const mentee = story.teacher('Ясноборова', { needsMentor: true });
    const mentor = story.teacher('Дальнегорова');
    const pair = story.pair(mentor, [mentee], '2026-09-10');
    const plan = [
      { eventId: newId(), plannedDate: '2026-10-01' },
      { eventId: newId(), plannedDate: '2026-10-08' },
    ];
    const programme = story.agreed(pair, '2026-09-18', '2026-09-21', plan);
    story.held(programme, plan[0]?.eventId ?? '', '2026-10-01');
    const messages = story.take();
    await deliver(story.school, messages);
    const inOrder = await figures(story.school);

    const twin = anActor('CURATOR');
    const moved = messages.map((m) => ({
      ...m,
      id: newId(),
      tenantId: twin.tenantId,
      districtId: twin.districtId,
      payload:
        'mentorSchoolId' in m.payload ? { ...m.payload, mentorSchoolId: twin.tenantId } : m.payload,
    }));
    const byAggregate = [...Map.groupBy(moved, (m) => m.aggregateId).values()].reverse().flat();
    for (const message of byAggregate) await deliver(twin, [message]);

    expect(await figures(twin)).toEqual(inOrder);
    expect(inOrder).toMatchObject({ event_fulfilment: '1/2', on_time_10_programme: '1/1' });
  });

  it('takes a second arrival of the same messages as nothing new', async () => {
    const story = aSchool();
    const [mentor, mentee] = [story.teacher('Дальнегорова'), story.teacher('Ясноборова')];
    story.pair(mentor, [mentee], '2026-09-10');
    const messages = story.take();
    expect(await deliver(story.school, messages)).toBe(messages.length);
    const once = await figures(story.school);
    expect(await deliver(story.school, [...messages, ...messages])).toBe(0);
    expect(await figures(story.school)).toEqual(once);
  });

  it('acts once on a message that comes twice in one batch', async () => {
    const story = aSchool().counted(1);
    const messages = story.take();
    expect(await deliver(story.school, [...messages, ...messages])).toBe(messages.length);
    const [row] = await testDatabase.peek<{ total: number; distinct: number }>(
      `select total, (select count(*)::int from statistics.counted d where d.tenant_id = c.tenant_id) "distinct"
         from statistics.counter c where tenant_id = $1`,
      [story.school.tenantId],
    );
    expect(row).toEqual({ total: 1, distinct: 1 });
  });

  it('loses nothing when two services tell of one school at the same moment', async () => {
    const story = aSchool();
    const people = Array.from({ length: 12 }, (_, i) => story.teacher(`Луговая${i}`));
    await take(story);
    const batches = people.slice(1).map((mentee, i) => {
      story.pair(people[0] ?? '', [mentee], '2026-09-10');
      return deliver(story.school, story.take(), i % 2 ? 'programmes' : 'participants');
    });
    await Promise.all(batches);
    expect(await figures(story.school)).toMatchObject({ running_pairs: '11/1', mentors: '1/1' });
  });

  it('keeps the figures of last year as they were at its end, and this year’s as of today', async () => {
    const story = aSchool().regulation('2023-08-29', rules);
    const [mentor, mentee] = [story.teacher('Дальнегорова'), story.teacher('Ясноборова')];
    const pair = story.pair(mentor, [mentee], '2025-10-01');
    const programme = story.agreed(pair, '2025-10-08', '2025-10-13');
    story.programmeEnded(programme, pair, '2026-05-20', '2026-06-01');
    story.report(programme, mentor, 'MENTOR', '2026-05-25', '2026-06-01');
    story.report(programme, mentee, 'MENTEE', '2026-06-05', '2026-06-01', 9);
    story.pairEnded(pair, mentor, [mentee], '2026-06-10');
    await take(story);
    expect(await figures(story.school, 2025)).toMatchObject({
      running_pairs: '0/1',
      ended_programmes: '1/1',
      completion_rate: '1/1',
      on_time_10_mentor_report: '1/1',
      on_time_10_mentee_report: '0/1',
      mentor_rating: '9/1',
    });
    expect(await figures(story.school)).toMatchObject({
      ended_programmes: '0/1',
      completion_rate: '0/0',
    });
  });

  it('stops counting a need when the flag is taken away, and counts it anew when it returns', async () => {
    const story = aSchool();
    const employmentId = newId();
    const personId = story.teacher('Ясноборова', { employmentId, needsMentor: true });
    await take(story);
    expect(await figures(story.school)).toMatchObject({ coverage_need: '0/1' });
    story.teacher('Ясноборова', { personId, employmentId, needsMentor: false });
    await take(story);
    expect(await figures(story.school)).toMatchObject({ coverage_need: '0/0' });
    story.teacher('Ясноборова', { personId, employmentId, needsMentor: true });
    await take(story);
    expect(await figures(story.school)).toMatchObject({ coverage_need: '0/1' });
  });

  it('counts an event that left the plan as cancelled, and one past and not held as not held', async () => {
    const story = aSchool();
    const [mentor, mentee] = [story.teacher('Дальнегорова'), story.teacher('Ясноборова')];
    const pair = story.pair(mentor, [mentee], '2026-09-10');
    const plan = ['2026-10-01', '2026-10-08', '2026-11-19', '2026-11-20'].map((plannedDate) => ({
      eventId: newId(),
      plannedDate,
    }));
    const programme = story.agreed(pair, '2026-09-18', '2026-09-21', plan);
    story.held(programme, plan[0]?.eventId ?? '', '2026-10-02');
    story.held(programme, newId(), '2026-10-03');
    await take(story);
    expect(await figures(story.school)).toMatchObject({ event_fulfilment: '1/3' });
    story.agreed(pair, '2026-09-18', '2026-09-21', [plan[0]!, plan[2]!, plan[3]!], programme);
    await take(story);
    expect(await figures(story.school)).toMatchObject({ event_fulfilment: '1/2' });
  });

  it('verifies that what is stored is what the facts say, names a drift and rebuilds it', async () => {
    const district = anActor('DISTRICT_ADMIN');
    const story = aSchool(district.districtId);
    const [mentor, mentee] = [story.teacher('Дальнегорова'), story.teacher('Ясноборова')];
    story.pair(mentor, [mentee], '2026-09-10');
    await take(story);
    expect(await verifyRollUps(database, district)).toEqual([]);

    await testDatabase.peek(
      `update statistics.school_roll_up set numerator = 7 where tenant_id = $1 and indicator = 'mentors'`,
      [story.school.tenantId],
    );
    expect(await verifyRollUps(database, district)).toEqual([
      {
        schoolId: story.school.tenantId,
        shortName: 'Школа № 1',
        schoolYear: 2026,
        indicator: 'mentors',
        stored: '7/1',
        reckoned: '1/1',
      },
    ]);
    expect(await rebuildRollUps(database, district)).toBe(1);
    expect(await verifyRollUps(database, district)).toEqual([]);
  });
});

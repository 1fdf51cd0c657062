import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Message } from '@nastavnik/events';
import { addDays, toLocalDate } from '@nastavnik/kernel';
import { Database, newId, ormOptions } from '@nastavnik/persistence';
import { P004 } from '@nastavnik/regulations';
import { react } from '@nastavnik/runtime';
import { anActor, openTestDatabase, type TestDatabase } from '@nastavnik/testing';

import { entities } from '../entities';
import { reactions } from '../reactions/reactions';
import { SchoolMessages } from '../reactions/school-messages.builder';

const NOW = new Date('2026-11-20T09:00:00Z');

/** The same figures out of the messages themselves, by another hand: plain SQL, no projection, no rule of ours. */
const RECOUNT = `
  with m as (select * from json_to_recordset($1) as x(type text, "tenantId" uuid, "occurredAt" text, payload jsonb)),
  a as (select payload->>'assignmentId' id, payload->>'mentorId' mentor, payload->'menteeIds' mentees,
               (payload->>'from')::date starts, (payload->>'actDate')::date act
          from m where type = 'AssignmentAppointed.v1'),
  e as (select payload->>'assignmentId' id, (payload->>'endedOn')::date ended_on, payload->>'outcome' outcome
          from m where type = 'AssignmentEnded.v1'),
  running as (select a.* from a where a.starts <= $2
                and not exists (select 1 from e where e.id = a.id and e.ended_on <= $2)),
  pairs as (select r.id, r.mentor, jsonb_array_elements_text(r.mentees) mentee from running r),
  teachers as (select payload->>'personId' id, (payload->>'actualAdmissionDate')::date admitted,
                      (payload->>'teachingExperienceStart')::date experience, (payload->>'needsMentor')::bool needy
                 from m where type = 'EmploymentStarted.v1'),
  consents as (select payload->>'personId' id from m where type = 'ConsentSigned.v1'),
  agreed as (select payload->>'assignmentId' id, (payload->>'agreedOn')::date done, (payload->>'due')::date due
               from m where type = 'ProgrammeAgreed.v1'),
  ended as (select payload->>'programmeId' id, payload->>'assignmentId' assignment, (payload->>'endedOn')::date ended_on,
                   payload->>'reason' reason, (payload->>'reportsDue')::date due
              from m where type = 'ProgrammeEnded.v1'),
  reports as (select payload->>'programmeId' programme, payload->>'authorId' author, payload->>'side' side,
                     (payload->>'filedOn')::date filed, (payload->>'rating')::int rating
                from m where type = 'ReportFiled.v1'),
  year_ended as (select * from ended where ended_on >= $3 and ended_on <= $2),
  owed as (select y.id, y.due, jsonb_array_elements_text(a.mentees) author
             from year_ended y join a on a.id = y.assignment)
  select json_build_object(
    'running_pairs', (select count(*) || '/1' from pairs),
    'mentors', (select count(distinct mentor) || '/1' from pairs),
    'mentees', (select count(distinct mentee) || '/1' from pairs),
    'mentor_load', (select count(distinct (mentor, mentee)) || '/' || count(distinct mentor) from pairs),
    'participants_share', (select count(*) filter (where exists (select 1 from pairs p where t.id in (p.mentor, p.mentee)))
                                  || '/' || count(*) from teachers t),
    'coverage_need', (select count(*) filter (where exists (select 1 from pairs p where p.mentee = t.id))
                             || '/' || count(*) from teachers t where needy),
    'young_share', (select count(*) filter (where exists (select 1 from pairs p where p.mentee = t.id))
                           || '/' || count(*) from teachers t where experience > ($2::date - interval '3 years')::date),
    'newcomer_share', (select count(*) filter (where exists (select 1 from a where a.mentees ? t.id and a.act <= $2
                                and not exists (select 1 from e where e.id = a.id and e.ended_on <= t.admitted)))
                              || '/' || count(*) from teachers t where admitted >= $3),
    'consent_coverage', (select count(*) filter (where p.id in (select id from consents)) || '/' || count(*)
                           from (select mentor id from pairs union select mentee from pairs) p),
    'on_time_10_programme', (select count(*) filter (where g.done <= g.due) || '/' || count(*)
                               from agreed g join a on a.id = g.id where a.act >= $3
                                and (g.due < $2 or (g.due = $2 and g.done <= $2))),
    'ended_programmes', (select count(*) || '/1' from year_ended),
    'completion_rate', (select count(*) filter (where reason = 'FULL') || '/' || count(*) from year_ended),
    'on_time_10_mentor_report', (select count(*) filter (where exists (select 1 from reports r where r.programme = y.id
                                   and r.side = 'MENTOR' and r.filed <= y.due)) || '/' || count(*)
                                   from year_ended y where y.due < $2 or (y.due = $2 and exists (select 1 from reports r
                                     where r.programme = y.id and r.side = 'MENTOR' and r.filed <= $2))),
    'on_time_10_mentee_report', (select count(*) filter (where exists (select 1 from reports r where r.programme = o.id
                                   and r.author = o.author and r.filed <= o.due)) || '/' || count(*)
                                   from owed o where o.due < $2 or (o.due = $2 and exists (select 1 from reports r
                                     where r.programme = o.id and r.author = o.author and r.filed <= $2))),
    'mentor_rating', (select coalesce(sum(rating), 0) || '/' || count(rating) from reports where filed between $3 and $2),
    'replacement_rate', (select count(*) filter (where exists (select 1 from e where e.id = a.id and e.outcome = 'REPLACED'))
                                || '/' || count(*) from a
                          where not exists (select 1 from e where e.id = a.id and e.ended_on <= $3))
  ) figures`;

/** A small generator with a memory of its own, so that a failure can be repeated. */
function dice(seed: number) {
  let state = seed;
  const roll = (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
  const day = (from: string, days: number) => addDays(toLocalDate(from), roll(days));
  return { roll, day, chance: (percent: number) => roll(100) < percent };
}

function aYear(seed: number): SchoolMessages {
  const { roll, day, chance } = dice(seed);
  const story = new SchoolMessages(anActor('CURATOR')).opened('Школа № 1');
  story.regulation('2023-08-29', P004.parameters as unknown as Record<string, unknown>);
  const teacher = (i: number) => {
    const young = chance(25);
    const admitted = young ? day('2026-08-25', 80) : day('2010-09-01', 3000);
    return story.teacher(`Луговая${i}`, {
      actualAdmissionDate: admitted,
      teachingExperienceStart: young ? admitted : day('2005-09-01', 1500),
      needsMentor: young || chance(5),
    });
  };
  const people = Array.from({ length: 60 }, (_, i) => teacher(i));
  for (const person of people) if (chance(70)) story.consent(person, day('2026-09-01', 60));
  for (let i = 0; i < 25; i += 1) {
    const mentor = people[roll(20)] ?? '';
    const mentees = chance(15)
      ? [people[20 + i] ?? '', people[45 + roll(15)] ?? '']
      : [people[20 + i] ?? ''];
    const actDate = day('2026-09-01', 70);
    const pair = story.pair(mentor, mentees, actDate);
    const programme = story.agreed(pair, addDays(actDate, roll(14)), addDays(actDate, 10));
    if (!chance(40)) continue;
    const endedOn = addDays(actDate, roll(10));
    const reportsDue = addDays(endedOn, 10);
    story.programmeEnded(programme, pair, endedOn, reportsDue);
    if (chance(80))
      story.report(programme, mentor, 'MENTOR', addDays(endedOn, roll(14)), reportsDue);
    for (const mentee of mentees)
      if (chance(80))
        story.report(
          programme,
          mentee,
          'MENTEE',
          addDays(endedOn, roll(14)),
          reportsDue,
          1 + roll(10),
        );
    const replaced = chance(30);
    story.pairEnded(
      pair,
      mentor,
      mentees,
      endedOn,
      replaced ? 'REPLACED' : 'ENDED',
      replaced ? 'REQUEST' : 'FULL',
    );
  }
  return story;
}

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

/** As the relay might bring them: every aggregate in order, the aggregates mixed, in batches, some of them twice. */
function asTheyCome(messages: readonly Message[], seed: number): Message[][] {
  const { roll } = dice(seed);
  const queues = [...Map.groupBy(messages, (message) => message.aggregateId).values()].map((q) => [
    ...q,
  ]);
  const mixed: Message[] = [];
  while (queues.length > 0) {
    const at = roll(queues.length);
    const next = queues[at]?.shift();
    if (next) mixed.push(next);
    else queues.splice(at, 1);
  }
  const batches: Message[][] = [];
  for (let from = 0; from < mixed.length; from += 40) {
    batches.push(mixed.slice(from, from + 40));
    if (roll(3) === 0) batches.push(mixed.slice(from, from + 40));
  }
  return batches;
}

it.each([11, 2026, 77_777, 4])(
  'figures equal an independent recount of the messages (seed %d)',
  async (seed) => {
    const story = aYear(seed);
    const messages = story.take();
    const school = { ...story.school, roles: [], reach: 'SCHOOL' as const, accountId: newId() };
    for (const batch of asTheyCome(messages, seed))
      await database.consume(
        school,
        'programmes',
        batch,
        (work, message) => react(reactions, work, message),
        reactions.afterBatch,
      );
    const [recount] = await testDatabase.peek<{ figures: Record<string, string> }>(RECOUNT, [
      JSON.stringify(messages),
      '2026-11-20',
      '2026-09-01',
    ]);
    const stored = await testDatabase.peek<{ indicator: string; figure: string }>(
      `select indicator, numerator || '/' || denominator figure from statistics.school_roll_up
      where tenant_id = $1 and school_year = 2026`,
      [story.school.tenantId],
    );
    const figures = Object.fromEntries(stored.map(({ indicator, figure }) => [indicator, figure]));
    expect(Object.keys(recount?.figures ?? {})).toHaveLength(16);
    expect(figures).toMatchObject(recount?.figures ?? {});
  },
);

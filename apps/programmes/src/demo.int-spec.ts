import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@nastavnik/testing';

import { loadDemo } from './demo';

describe('the demo district as programmes knows it', () => {
  let database: TestDatabase;
  const numbers = async (sql: string) => (await database.peek<{ n: number }>(sql))[0]?.n;

  beforeAll(async () => {
    database = await openTestDatabase();
    await loadDemo(database.urlOf('nastavnik_programmes'), {
      today: '2026-11-20',
      password: 'nastavnik-2026',
    });
  });
  afterAll(() => database.drop());

  it('holds the running, the ended and the replaced pairs', async () => {
    const rows = await database.peek<{ state: string; n: number }>(
      'select state, count(*)::int n from programmes.assignment group by 1 order by 1',
    );
    const of = (state: string) => rows.find((row) => row.state === state)?.n;
    expect(of('ACTIVE')).toBe(298);
    expect(of('ENDED')).toBeGreaterThanOrEqual(255);
    expect(of('REPLACED')).toBe(18);
    expect(
      await numbers(`select count(*)::int n from programmes.assignment_mentee where open`),
    ).toBe(300);
  });

  it('keeps the limit of three mentees at once (004 3.7)', async () => {
    expect(await numbers('select count(*)::int n from programmes.mentor_slot')).toBe(300);
    expect(await numbers('select max(slot_no)::int n from programmes.mentor_slot')).toBe(3);
  });

  it('has both consents behind every appointment (004 3.7)', async () => {
    expect(
      await numbers(`select count(*)::int n from programmes.assignment a where exists (
        select from unnest(a.member_ids) m where not exists (
          select from programmes.pair_consent c where c.assignment_id = a.id and c.person_id = m
            and c.state = 'SIGNED' and c.signed_on <= a.order_date))`),
    ).toBe(0);
  });

  it('says of reports what their programmes say', async () => {
    expect(
      await numbers(`select count(*)::int n from programmes.programme p where p.state = 'CLOSED' and exists (
        select from programmes.report r where r.programme_id = p.id and r.state <> 'ACCEPTED')`),
    ).toBe(0);
    expect(
      await numbers(
        `select count(*)::int n from programmes.programme where state in ('CLOSED', 'COMPLETED', 'TERMINATED')
           and (ended_on is null or end_reason is null)`,
      ),
    ).toBe(0);
  });

  it('tells the others of everything, once', async () => {
    const told = await database.peek<{ type: string; n: number; distinct: number }>(
      `select type, count(*)::int n, count(distinct payload)::int "distinct"
         from programmes.outbox_message group by 1`,
    );
    const of = (type: string) => told.find((row) => row.type === type)?.n ?? 0;
    expect(told.filter((row) => row.n !== row.distinct)).toEqual([]);
    expect(of('AssignmentAppointed.v1')).toBe(of('AssignmentProposed.v1'));
    const held = `select count(*)::int n from programmes.programme_event where state = 'HELD'`;
    expect(of('MeetingHeld.v1')).toBe(await numbers(held));
    expect(of('PackageSubmitted.v1')).toBeGreaterThanOrEqual(1);
  });
});

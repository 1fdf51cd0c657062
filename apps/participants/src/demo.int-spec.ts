import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@nastavnik/testing';

import { loadDemo } from './demo';

describe('the demo district as participants knows it', () => {
  let database: TestDatabase;
  const numbers = async (sql: string) => (await database.peek<{ n: number }>(sql))[0]?.n;

  beforeAll(async () => {
    database = await openTestDatabase();
    await loadDemo(database.urlOf('nastavnik_participants'), {
      today: '2026-11-20',
      password: 'nastavnik-2026',
    });
  });
  afterAll(() => database.drop());

  it('holds 2,400 people of 40 schools with their banks and consents', async () => {
    expect(await numbers('select count(distinct id)::int n from participants.person')).toBe(2400);
    expect(await numbers('select count(distinct tenant_id)::int n from participants.person')).toBe(
      40,
    );
    expect(
      await numbers(`select count(*)::int n from participants.bank_entry where state = 'MATCHED'`),
    ).toBe(520);
    expect(
      await numbers(`select count(*)::int n from participants.pair_ref where ended_on is null`),
    ).toBe(298);
  });

  it('tells the others of everybody, and asks for the papers that wait', async () => {
    const told = await database.peek<{ type: string; n: number }>(
      'select type, count(*)::int n from participants.outbox_message group by 1',
    );
    const of = (type: string) => told.find((row) => row.type === type)?.n;
    expect(of('EmploymentStarted.v1')).toBe(2410);
    expect(of('BankEntryActivated.v1')).toBe(677);
    expect(of('DocumentRequested.v1')).toBe(8);
  });

  it('keeps no answers of people without a consent (004 RM-2, RM-3)', async () => {
    const named = `select count(*)::int n from participants.employment e
      where cardinality(e.requests) + cardinality(e.mentor_competences) > 0 and not exists (
        select 1 from participants.consent c where c.person_id = e.person_id and c.state = 'SIGNED')`;
    expect(await numbers(named)).toBe(0);
  });
});

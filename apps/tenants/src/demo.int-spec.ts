import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@nastavnik/testing';

import { loadDemo } from './demo';

describe('the demo district', () => {
  let database: TestDatabase;
  let accounts: Awaited<ReturnType<typeof loadDemo>>;
  const count = async (from: string) => {
    const [row] = await database.peek<{ count: number }>(
      `select count(*)::int from tenants.${from}`,
    );
    return row?.count;
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    const url = database.urlOf('nastavnik_tenants');
    accounts = await loadDemo(url, { today: '2026-11-20', password: 'uchebnyj-parol' });
  });
  afterAll(() => database.drop());

  it('has forty schools, each with a head, a curator and a regulation in force', async () => {
    expect(await count('school')).toBe(40);
    for (const role of ['SCHOOL_HEAD', 'CURATOR'])
      expect(await count(`role_grant where role = '${role}'`)).toBe(40);
    expect(await count(`regulation_version where state = 'IN_FORCE'`)).toBe(40);
  });

  it('has a running roadmap in every school: some items done, some overdue, some to come (domain.md 3.2 B)', async () => {
    expect(await count(`roadmap where state = 'RUNNING'`)).toBe(40);
    const ofEvery = (condition: string) =>
      count(`roadmap r where exists (select 1 from tenants.roadmap_item i
        where i.tenant_id = r.tenant_id and i.roadmap_id = r.id and ${condition})`);
    expect(await ofEvery(`i.state = 'DONE'`)).toBe(await ofEvery(`i.due_on < '2026-11-20'`));
    expect(await ofEvery(`i.state = 'IN_PROGRESS' and i.due_on < '2026-11-20'`)).toBeGreaterThan(
      25,
    );
    expect(await ofEvery(`i.state = 'PLANNED'`)).toBe(40);
  });

  it('tells the other services of every school, role and regulation', async () => {
    const told = await database.peek<{ type: string; count: number }>(
      'select type, count(*)::int from tenants.outbox_message group by 1 order by 1',
    );
    expect(told).toEqual([
      { type: 'RegulationInForce.v1', count: 40 },
      { type: 'RoleGranted.v1', count: await count('role_grant') },
      { type: 'SchoolOpened.v1', count: 41 },
    ]);
  });

  it('answers who may sign in: every role that signs in, with addresses that exist', async () => {
    const roles = new Set(accounts.map(({ role }) => role));
    for (const role of [
      'DISTRICT_ADMIN',
      'REGIONAL_COORDINATOR',
      'SCHOOL_HEAD',
      'CURATOR',
      'CLERK',
      'MENTOR',
      'MENTEE',
    ])
      expect(roles).toContain(role);
    const emails = accounts.map(({ email }) => `'${email}'`).join(', ');
    expect(await count(`account where email in (${emails})`)).toBe(accounts.length);
  });
});

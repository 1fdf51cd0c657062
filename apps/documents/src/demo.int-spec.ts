import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@nastavnik/testing';

import { loadDemo } from './demo';

describe('papers of the demo district', () => {
  let database: TestDatabase;
  const count = async (sql: string): Promise<number> => {
    const [row] = await database.peek<{ n: number }>(
      `select count(*)::int n from documents.${sql}`,
    );
    return row?.n ?? 0;
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    const url = database.urlOf('nastavnik_documents');
    await loadDemo(url, { today: '2026-11-20', password: 'unused' });
  });
  afterAll(() => database.drop());

  it('has the order or act of every pair, in a register that goes on after the last of them', async () => {
    expect(await count(`document where state = 'ACQUAINTED'`)).toBe(576);
    expect(await count(`document where state = 'ACQUAINTED' and number is null`)).toBe(0);
    const behind = `registration_journal j where exists (select 1 from documents.document d
      where d.register_tenant_id = j.tenant_id and d.register = j.register
        and d.register_year = j.year and d.serial > j.last_serial)`;
    expect(await count(behind)).toBe(0);
    expect(await count(`registration_journal where register = 'AUTHORITY_ACTS'`)).toBeGreaterThan(
      0,
    );
  });

  it('leaves programmes waiting for signatures in the three schools whose people sign in', async () => {
    expect(
      await count(`document where code = 'D15' and state = 'DRAFT' and paper is not null`),
    ).toBe(6);
    expect(await count(`document where problem_code is not null`)).toBe(0);
  });
});

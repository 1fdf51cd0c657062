import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  openTestDatabase,
  startRelay,
  startService,
  type TestDatabase,
  type TestPart,
  type TestService,
} from '@nastavnik/testing';

import { aSchool } from '../testing/a-school';
import { matching } from '../testing/a-session';

describe('a draft that the relay carries from piece to piece', () => {
  let database: TestDatabase;
  let service: TestService;
  let relay: TestPart;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('programmes', database);
  });
  afterAll(async () => {
    await relay?.stop();
    await service?.stop();
    await database?.drop();
  });

  it('is computed without anybody asking again, each piece once', async () => {
    const curators = matching(service);
    const school = await aSchool(service, database);
    await school.person();
    await school.person({ side: 'MENTOR' });
    const { data: session } = await curators.open(school.curator);
    await curators.request(school.curator, session.id);
    relay = await startRelay(database, { programmes: service.url });
    const draft = async () => (await curators.session(school.curator, session.id)).data.drafts[0];
    for (let looks = 0; looks < 400 && (await draft())?.state !== 'DONE'; looks += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await draft()).toMatchObject({ state: 'DONE', progress: 100, pairs: 1 });
    const told = await database.peek<{ state: string; attempts: number }>(
      `select state, attempts from programmes.outbox_delivery
        where consumer = 'programmes' and tenant_id = $1 order by position`,
      [school.tenantId],
    );
    for (const { attempts } of told) expect(attempts).toBeLessThanOrEqual(1);
    expect(told).toHaveLength(2);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Database, newId } from '@nastavnik/persistence';
import {
  anActor,
  openTestDatabase,
  startRelay,
  startService,
  type TestDatabase,
  type TestPart,
  type TestService,
} from '@nastavnik/testing';

const MESSAGES = 150;
/** Together more than the megabyte that a service takes in one body. */
const LONG_WORD = 'щ'.repeat(8000);

describe('messages that are too much for one body', () => {
  let database: TestDatabase;
  let writer: Database;
  let statistics: TestService;
  let relay: TestPart;
  const office = anActor('DISTRICT_ADMIN');

  beforeAll(async () => {
    database = await openTestDatabase();
    writer = await database.connect('tenants', []);
    statistics = await startService('statistics', database);
  });
  afterAll(async () => {
    await relay?.stop();
    await statistics?.stop();
    await database?.drop();
  });

  it('arrive all the same, in several', async () => {
    await writer.write(office, async ({ publish }) => {
      for (let i = 0; i < MESSAGES; i += 1) {
        const schoolId = newId();
        publish('SchoolOpened.v1', schoolId, {
          schoolId,
          fullName: `Школа № ${i}`,
          shortName: `Ш ${i}`,
          place: 'Верхняя Лужа',
          founder: LONG_WORD,
          address: '',
          archiveIndex: '',
          isDistrict: false,
        });
      }
    });
    relay = await startRelay(database, { statistics: statistics.url });
    const delivered = async () => {
      const [row] = await database.peek<{ n: number }>(
        `select count(*)::int n from tenants.outbox_delivery where consumer = 'statistics' and state = 'DONE'`,
      );
      return row?.n;
    };
    for (let looks = 0; looks < 400 && (await delivered()) !== MESSAGES; looks += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await delivered()).toBe(MESSAGES);
  });
});

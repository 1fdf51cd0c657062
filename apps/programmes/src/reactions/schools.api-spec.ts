import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { anActivePair } from '../testing/a-pair';
import { aSchool, details } from '../testing/a-school';

const PAIRS = `{ pairs { items { schoolName mentor { school } } } }`;

describe('a school under a new name', () => {
  let database: TestDatabase;
  let service: TestService;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('programmes', database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('stands under it with its pairs at once, another school under its own', async () => {
    const [school, other] = [await aSchool(service, database), await aSchool(service, database)];
    for (const one of [school, other]) await anActivePair(service, one);

    await school.tell('SchoolOpened.v1', details(school.tenantId, 'Гимназия «Рассвет»'));

    const named = async ({ curator }: typeof school) =>
      (
        await service.graphql<{
          pairs: { items: { schoolName: string; mentor: { school: string } }[] };
        }>(curator, PAIRS)
      ).data.pairs.items;
    expect(await named(school)).toEqual([
      { schoolName: 'Гимназия «Рассвет»', mentor: { school: 'Гимназия «Рассвет»' } },
    ]);
    expect(await named(other)).toEqual([
      { schoolName: other.name, mentor: { school: other.name } },
    ]);
  });
});

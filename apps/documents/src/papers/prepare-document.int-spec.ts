import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@nastavnik/persistence';
import { anActor, openTestDatabase, type TestDatabase } from '@nastavnik/testing';

import { entities } from '../entities';
import { Document } from './document.entity';
import { prepareDocument } from './prepare-document';

describe('the day a paper is prepared on', () => {
  let testDatabase: TestDatabase;

  beforeAll(async () => {
    testDatabase = await openTestDatabase();
  });
  afterAll(() => testDatabase.drop());

  it.each([
    ['2026-11-20T20:30:00.000Z', '2026-11-20', '2026-11-20T20:59:59.000Z'],
    ['2026-11-20T21:30:00.000Z', '2026-11-21', '2026-11-21T20:59:59.000Z'],
  ])('asked for at %s it is of %s: the day of the district', async (moment, day, end) => {
    const clock = { now: () => new Date(moment) };
    const database = await testDatabase.connect('documents', entities, undefined, clock);
    const curator = anActor('CURATOR');
    const { tenantId } = curator;
    const [paper, endOfDay] = await database.write(curator, async (work) => {
      await prepareDocument(work, {
        requestId: newId(),
        code: 'D06',
        subject: { kind: 'ASSIGNMENT', id: newId() },
        title: 'Согласие на наставничество',
        signers: [],
        acquaint: [],
        facts: {},
      });
      await work.em.flush();
      return [await work.em.findOneOrFail(Document, { tenantId }), work.endOf(work.today)] as const;
    });

    expect(paper.createdOn).toBe(day);
    expect(database.today()).toBe(day);
    expect(endOfDay.toISOString()).toBe(end);
  });
});

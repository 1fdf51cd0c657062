import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '@nastavnik/kernel';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { propose } from '../testing/a-pair';
import { aSchool, TODAY } from '../testing/a-school';

interface Suggestion {
  readonly mentor: { id: string; name: string };
  readonly score: number;
  readonly currentMentees: number;
  readonly limit: number | null;
  readonly reasons: {
    code: string;
    points: number;
    most: number;
    details: { key: string; value: string }[];
  }[];
  readonly stops: string[];
}

describe('who may help whom', () => {
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

  it('ranks mentors by what the mentee asks for, those with a hard stop last (004 6.1, 3.7)', async () => {
    const school = await aSchool(service, database);
    const requests = ['классное руководство', 'документы учителя'];
    const menteeId = await school.person({ subjects: ['химия'], requests });
    const fits = await school.person({
      side: 'MENTOR',
      subjects: ['химия'],
      competences: requests,
    });
    const half = await school.person({ side: 'MENTOR', competences: [requests[0]!] });
    const full = await school.person({
      side: 'MENTOR',
      subjects: ['химия'],
      competences: requests,
      capacity: 1,
    });
    await propose(service, school.curator, full, [await school.person()]);
    const silent = await school.person({ side: 'MENTOR', dataConsent: false });
    const head = await school.person({ side: 'MENTOR', isHead: true });
    const { data } = await service.graphql<{ suggestMentors: Suggestion[] }>(
      school.curator,
      `{ suggestMentors(menteeId: "${menteeId}") { mentor { id name } score currentMentees limit stops
         reasons { code points most details { key value } } } }`,
    );
    const found = data.suggestMentors;
    expect(found.map(({ mentor }) => mentor.id).slice(0, 2)).toEqual([fits, half]);
    expect(found.map(({ mentor }) => mentor.id)).not.toContain(head);
    const [best] = found;
    expect(best).toMatchObject({ currentMentees: 0, limit: 3, stops: [] });
    expect(best?.reasons[0]).toEqual({
      code: 'REQUEST_OVERLAP',
      points: 40,
      most: 40,
      details: [
        { key: 'met', value: '2' },
        { key: 'asked', value: '2' },
        { key: 'requests', value: requests.join(',') },
      ],
    });
    const stopsOf = (id: string) => found.find(({ mentor }) => mentor.id === id)?.stops;
    expect(stopsOf(full)).toEqual(['NO_CAPACITY']);
    expect(stopsOf(silent)).toEqual(['NO_CONSENT']);
    expect(found.slice(-2).every(({ stops }) => stops.length > 0)).toBe(true);
  });

  it('lists who waits for a mentor with the last day to appoint one, and drops who has a pair (004 3.7)', async () => {
    const school = await aSchool(service, database);
    const LIST = '{ menteesWithoutMentor { total items { id name due clause requests } } }';
    interface Page {
      menteesWithoutMentor: {
        total: number;
        items: { id: string; due: string | null; clause: string | null }[];
      };
    }
    const late = await school.person({ admittedOn: addDays(TODAY, -25) });
    const few = await service.graphql<Page>(school.curator, LIST);
    const settled = await school.person({ admittedOn: null });
    const early = await school.person({ admittedOn: addDays(TODAY, -3) });
    // A veteran with a difficulty has no term, nor has somebody admitted before there was a regulation.
    const veteran = await school.person({ admittedOn: addMonths(TODAY, -12) });
    await school.person({ side: 'MENTOR' });
    const many = await service.graphql<Page>(school.curator, LIST);
    const { items } = many.data.menteesWithoutMentor;
    expect(items.map(({ id }) => id)).toEqual([late, early, veteran, settled]);
    expect(items.map(({ clause }) => clause)).toEqual(['004 3.7', '004 3.7', null, null]);
    expect(items[0]!.due! >= addDays(TODAY, 5)).toBe(true);
    expect(many.statements).toBe(few.statements);
    await propose(service, school.curator, await school.person({ side: 'MENTOR' }), [late]);
    const after = await service.graphql<Page>(school.curator, LIST);
    expect(after.data.menteesWithoutMentor.items.map(({ id }) => id)).toEqual([
      early,
      veteran,
      settled,
    ]);
    const other = await aSchool(service, database);
    const foreign = await service.graphql<Page>(other.curator, LIST);
    expect(foreign.data.menteesWithoutMentor.total).toBe(0);
  });

  it('counts somebody who left, or withdrew the consent, no longer', async () => {
    const school = await aSchool(service, database);
    const menteeId = await school.person();
    const left = await school.person({ side: 'MENTOR' });
    const withdrawn = await school.person({ side: 'MENTOR' });
    const [row] = await database.peek<{ employment_id: string }>(
      'select employment_id from programmes.person_ref where id = $1',
      [left],
    );
    await school.tell('EmploymentEnded.v1', {
      employmentId: row!.employment_id,
      personId: left,
      endedOn: TODAY,
    });
    const [consent] = await database.peek<{ data_consent_id: string }>(
      'select data_consent_id from programmes.person_ref where id = $1',
      [withdrawn],
    );
    await school.tell('ConsentWithdrawn.v1', {
      consentId: consent!.data_consent_id,
      personId: withdrawn,
      kind: 'DATA',
      withdrawnOn: TODAY,
    });
    const { data } = await service.graphql<{ suggestMentors: Suggestion[] }>(
      school.curator,
      `{ suggestMentors(menteeId: "${menteeId}") { mentor { id } stops } }`,
    );
    expect(data.suggestMentors).toEqual([{ mentor: { id: withdrawn }, stops: ['NO_CONSENT'] }]);
    expect((await propose(service, school.curator, left, [menteeId])).data.proposePair.code).toBe(
      'MENTOR_NOT_ACTIVE',
    );
  });

  it('remembers people in whatever order the messages come', async () => {
    const school = await aSchool(service, database);
    const personId = await school.person({ side: null, surname: 'Ранняя' });
    const entryId = '019a0000-0000-7000-8000-000000000001';
    const unknown = '019a0000-0000-7000-8000-000000000002';
    const entry = {
      entryId,
      personId: unknown,
      side: 'MENTEE' as const,
      competences: [],
      requests: [],
      capacity: null,
    };
    await school.tell('BankEntryActivated.v1', entry);
    await school.person({ id: unknown, side: null, surname: 'Поздняя' });
    const names = async () => {
      const { data } = await service.graphql<{
        menteesWithoutMentor: { items: { name: string }[] };
      }>(school.curator, '{ menteesWithoutMentor { items { name } } }');
      return data.menteesWithoutMentor.items.map(({ name }) => name);
    };
    expect(await names()).toEqual(['Поздняя Вера Павловна']);
    // An older entry's suspension, told late, does not touch the present one.
    await school.tell('BankEntrySuspended.v1', {
      entryId: personId,
      personId: unknown,
      side: 'MENTEE',
      reason: 'LEAVE',
    });
    expect(await names()).toHaveLength(1);
    await school.tell('BankEntrySuspended.v1', {
      entryId,
      personId: unknown,
      side: 'MENTEE',
      reason: 'LEAVE',
    });
    expect(await names()).toEqual([]);
  });
});

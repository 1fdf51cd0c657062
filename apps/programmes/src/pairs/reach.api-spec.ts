import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actingFor, type Actor } from '@nastavnik/kernel';
import type { Database } from '@nastavnik/persistence';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { entities } from '../entities';
import { anActivePair } from '../testing/a-pair';
import { aSchool, type TestSchool } from '../testing/a-school';

const TABLES = [
  'assignment',
  'assignment_mentee',
  'mentor_slot',
  'pair_consent',
  'person_ref',
  'programme',
  'audit_entry',
];

describe('how far a session reaches, told by PostgreSQL alone', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let service: TestService;
  let school: TestSchool;
  let pair: Awaited<ReturnType<typeof anActivePair>>;

  beforeAll(async () => {
    testDatabase = await openTestDatabase();
    service = await startService('programmes', testDatabase);
    database = await testDatabase.connect('programmes', entities);
    school = await aSchool(service, testDatabase);
    pair = await anActivePair(service, school);
    await anActivePair(service, school, 2);
  });
  afterAll(async () => {
    await service.stop();
    await testDatabase.drop();
  });

  const counts = async (actor: Actor): Promise<Record<string, number>> => {
    const [row] = await database.rows<Record<string, number>>(
      actor,
      'reach',
      `select ${TABLES.map((t) => `(select count(*)::int from programmes.${t}) ${t}`).join(', ')}`,
    );
    return row ?? {};
  };

  it('the school sees its rows', async () => {
    expect(await counts(school.curator)).toEqual({
      assignment: 2,
      assignment_mentee: 3,
      mentor_slot: 3,
      pair_consent: 5,
      person_ref: 5,
      programme: 2,
      audit_entry: 11,
    });
  });

  it('a member sees the own pair and the own card, in whichever school the session stands', async () => {
    const own = {
      assignment: 1,
      assignment_mentee: 1,
      mentor_slot: 1,
      pair_consent: 2,
      person_ref: 1,
      programme: 1,
      audit_entry: 0,
    };
    expect(await counts(pair.mentor)).toEqual(own);
    expect(await counts(pair.mentees[0]!)).toEqual(own);
    const other = await aSchool(service, testDatabase);
    expect(await counts(actingFor(other.as('MENTOR'), school.tenantId))).toEqual(
      Object.fromEntries(TABLES.map((table) => [table, 0])),
    );
  });

  it('another school, and the coordinator, see nothing of it', async () => {
    const nothing = Object.fromEntries(TABLES.map((table) => [table, 0]));
    expect(await counts((await aSchool(service, testDatabase)).curator)).toEqual(nothing);
    const coordinator = school.as('REGIONAL_COORDINATOR');
    const seen = await counts({ ...coordinator, tenantId: coordinator.districtId });
    // Whose place is taken, not by whom: the load of candidates.
    expect(seen).toEqual({ ...nothing, mentor_slot: 3 });
  });

  it('the district office sees pairs and programmes of its district, nobody’s card', async () => {
    const office = school.as('DISTRICT_ADMIN');
    const seen = await counts({ ...office, tenantId: office.districtId });
    expect(seen).toMatchObject({ assignment: 2, programme: 2, person_ref: 0 });
  });
});

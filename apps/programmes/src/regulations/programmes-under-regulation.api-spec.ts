import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, addDays, addMonths, type LocalDate } from '@nastavnik/kernel';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { anActivePair, propose } from '../testing/a-pair';
import { aCompletedProgramme, aRunningProgramme } from '../testing/a-programme';
import { aSchool, inForce, type TestSchool, TODAY } from '../testing/a-school';

const FIGURES = 'appointments programmeDrafts mentorReports menteeReports programmes';
const ASK = `query ($from: LocalDate!) { programmesUnderRegulation(effectiveFrom: $from) {
  kept { no effectiveFrom ${FIGURES} } following { ${FIGURES} } proposedPairs } }`;
const NONE = {
  appointments: 0,
  programmeDrafts: 0,
  mentorReports: 0,
  menteeReports: 0,
  programmes: 0,
};

interface Answer {
  readonly programmesUnderRegulation: {
    readonly kept: object[];
    readonly following: object;
    readonly proposedPairs: number;
  };
}

describe('what keeps the rules under which it started', () => {
  let database: TestDatabase;
  let service: TestService;
  let school: TestSchool;
  const ask = (actor: Actor, from: LocalDate) => service.graphql<Answer>(actor, ASK, { from });
  const seen = async (actor: Actor, from: LocalDate) =>
    (await ask(actor, from)).data.programmesUnderRegulation;
  const tomorrow = addDays(TODAY, 1);

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('programmes', database);
    school = await aSchool(service, database);
    await anActivePair(service, school);
    await aRunningProgramme(service, school);
    await aCompletedProgramme(service, school, 2);
    await school.person({ surname: 'Ожидающая' });
    await school.person({ admittedOn: addDays(TODAY, 3) });
    // None of these has a term: a later difficulty, no admission, no need.
    await school.person({ admittedOn: addMonths(TODAY, -12) });
    await school.person({ admittedOn: null });
    await school.person({ side: null });
    const mentor = await school.person({ side: 'MENTOR' });
    await propose(service, school.curator, mentor, [await school.person()]);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  const papers = { programmeDrafts: 1, mentorReports: 1, menteeReports: 2, programmes: 2 };
  const since = addMonths(TODAY, -24);

  it('a version of tomorrow leaves all of today’s as it is; later admissions follow it (004 9.2)', async () => {
    expect(await seen(school.head, tomorrow)).toEqual({
      kept: [{ no: 1, effectiveFrom: since, appointments: 2, ...papers }],
      following: { ...NONE, appointments: 1 },
      proposedPairs: 1,
    });
  });

  it('orders dated on the day itself follow the version of that day', async () => {
    expect(await seen(school.head, TODAY)).toEqual({
      kept: [{ no: 1, effectiveFrom: since, ...NONE, appointments: 2 }],
      following: { ...papers, appointments: 1 },
      proposedPairs: 1,
    });
  });

  it('the day after the last admission it keeps that one too', async () => {
    const { following } = await seen(school.head, addDays(TODAY, 4));
    expect(following).toEqual(NONE);
  });

  it('costs one statement, also for a school with nothing running, and tells nothing of another', async () => {
    const other = await aSchool(service, database, { districtId: school.curator.districtId });
    const few = await ask(other.head, tomorrow);
    const many = await ask(school.head, tomorrow);
    expect(few.data.programmesUnderRegulation).toEqual({
      kept: [],
      following: NONE,
      proposedPairs: 0,
    });
    expect([few.statements, many.statements]).toEqual([1, 1]);
  });

  it('is for the office that prepares a regulation', async () => {
    const asked = await ask(school.as('MENTOR'), tomorrow);
    expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('tells versions apart by the day each clock started', async () => {
    const changed = addDays(TODAY, -5);
    await school.tell('RegulationInForce.v1', { ...inForce(school.tenantId, changed), no: 2 });
    const { kept } = await seen(school.curator, tomorrow);
    expect(kept).toEqual([
      { no: 2, effectiveFrom: changed, ...papers, appointments: 0 },
      { no: 1, effectiveFrom: since, ...NONE, appointments: 2 },
    ]);
  });
});

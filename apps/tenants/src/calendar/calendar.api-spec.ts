import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import {
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

const YEARS = `{ workCalendar { year daysOff workingWeekends source verified note nationalDaysOff correctedByName version } }`;
const CORRECT = `mutation ($input: CorrectCalendarInput!) { result: correctCalendar(input: $input) {
  __typename ... on CalendarYear { year daysOff workingWeekends verified version }
  ... on Refusal { code field details { key value } } } }`;

interface Year {
  readonly __typename?: string;
  readonly year: number;
  readonly daysOff: string[];
  readonly version: number;
  readonly code?: string;
}

describe('the working calendar of a district', () => {
  let database: TestDatabase;
  let service: TestService;
  let office: Actor;
  const years = async (actor: Actor) => {
    const answer = await service.graphql<{ workCalendar: Year[] }>(actor, YEARS);
    if (answer.errors) throw new Error(answer.errors[0]?.extensions.code);
    return answer.data.workCalendar;
  };
  const yearOf = async (actor: Actor, year: number) =>
    (await years(actor)).find((one) => one.year === year);
  const correct = async (actor: Actor, change: object = {}) => {
    const input = {
      year: 2027,
      daysOff: ['2027-12-31', '2027-02-22'],
      workingWeekends: ['2027-02-20'],
      source: 'Постановление Правительства РФ',
      expectedVersion: 0,
      ...change,
    };
    const answer = await service.graphql<{ result: Year }>(actor, CORRECT, { input });
    if (answer.errors) throw new Error(answer.errors[0]?.extensions.code);
    return answer.data.result;
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('tenants', database);
  });
  beforeEach(() => {
    const districtId = newId();
    office = anActor('DISTRICT_ADMIN', { districtId, tenantId: districtId });
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('is the national one until it is corrected, newest year first', async () => {
    const all = await years(office);
    expect(all.map(({ year }) => year)).toEqual([2027, 2026, 2025, 2024]);
    expect(all[1]).toMatchObject({
      daysOff: ['2026-01-09', '2026-03-09', '2026-05-11', '2026-12-31'],
      verified: true,
      version: 0,
      correctedByName: null,
    });
    expect(all[0]).toMatchObject({ verified: false, note: expect.stringContaining('2027') });
  });

  it('is corrected for the whole district, traced and told; the schools read it', async () => {
    expect(await correct(office)).toMatchObject({
      daysOff: ['2027-02-22', '2027-12-31'],
      workingWeekends: ['2027-02-20'],
      verified: true,
      version: 1,
    });
    const head = anActor('SCHOOL_HEAD', { districtId: office.districtId });
    expect(await yearOf(head, 2027)).toMatchObject({
      daysOff: ['2027-02-22', '2027-12-31'],
      nationalDaysOff: ['2027-05-03', '2027-05-10', '2027-06-14'],
      note: null,
      correctedByName: office.name,
    });
    const told = await database.peek<{ payload: object }>(
      `select payload from tenants.outbox_message where tenant_id = $1 and type = 'CalendarCorrected.v1'`,
      [office.tenantId],
    );
    expect(told.map(({ payload }) => payload)).toMatchObject([
      { year: 2027, daysOff: ['2027-02-22', '2027-12-31'], workingWeekends: ['2027-02-20'] },
    ]);
    const traces = await database.peek<{ fact: string }>(
      `select fact from tenants.audit_entry where tenant_id = $1`,
      [office.tenantId],
    );
    expect(traces).toEqual([{ fact: 'CALENDAR_CORRECTED' }]);
  });

  it('another district keeps the national one, and no school corrects it', async () => {
    await correct(office);
    const stranger = anActor('DISTRICT_ADMIN', { districtId: newId() });
    expect(await yearOf(stranger, 2027)).toMatchObject({ version: 0 });
    const head = anActor('SCHOOL_HEAD', { districtId: office.districtId });
    await expect(correct(head)).rejects.toThrow('FORBIDDEN');
  });

  it('of two who correct one year one is told, also the first time', async () => {
    const answers = await Promise.allSettled([correct(office), correct(office)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(correct(office)).rejects.toThrow('CONFLICT');
    expect(await correct(office, { expectedVersion: 1, daysOff: [] })).toMatchObject({
      daysOff: [],
      version: 2,
    });
  });

  it.each([
    [{ year: 2023 }, 'YEAR_OUT_OF_RANGE', 'year'],
    [{ daysOff: ['2026-02-24'] }, 'DAY_OF_ANOTHER_YEAR', 'daysOff'],
    [{ daysOff: ['2027-02-20'] }, 'DAY_OFF_ALREADY', 'daysOff'],
    [{ workingWeekends: ['2027-02-22'] }, 'DAY_NOT_WEEKEND', 'workingWeekends'],
    [{ source: ' ' }, 'FIELD_REQUIRED', 'source'],
  ])('refuses %j with %s beside the field, and changes nothing', async (change, code, field) => {
    expect(await correct(office, change)).toMatchObject({ code, field });
    expect(await yearOf(office, 2027)).toMatchObject({ version: 0 });
  });

  it('costs one statement however many years were corrected', async () => {
    const few = await service.graphql(office, YEARS);
    await correct(office);
    await correct(office, { year: 2026, daysOff: [], workingWeekends: [] });
    const many = await service.graphql(office, YEARS);
    expect([few.statements, many.statements]).toEqual([1, 1]);
  });
});

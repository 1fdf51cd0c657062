import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anActor, openTestDatabase, startService, type TestDatabase, type TestService } from '@nastavnik/testing';

const OPEN = `mutation ($input: OpenSchoolInput!) {
  openSchool(input: $input) { __typename ... on School { id shortName } ... on Refusal { code field } } }`;
const LIST = `query ($search: String! = "") { schools(search: $search) { total items { id shortName } } }`;

const aSchool = (shortName: string) => ({
  fullName: `Муниципальное общеобразовательное учреждение «${shortName}»`,
  shortName,
  place: 'пос. Верхние Луги',
  address: 'ул. Учебная, 1',
  founder: 'Управление образования',
});

describe('schools of a district', () => {
  let database: TestDatabase;
  let service: TestService;
  const admin = anActor('DISTRICT_ADMIN');
  const neighbour = anActor('DISTRICT_ADMIN');
  const open = (shortName: string, actor = admin) =>
    service.graphql<{ openSchool: { __typename: string; id?: string; code?: string; field?: string } }>(actor, OPEN, {
      input: aSchool(shortName),
    });

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('tenants', database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('opens a school, tells the other services and leaves a trace of who did it', async () => {
    const { data } = await open('Школа № 1');
    expect(data.openSchool.__typename).toBe('School');
    const [trace] = await database.peek<{ actor_name: string; tenant_id: string }>(
      'select actor_name, tenant_id from tenants.audit_entry where subject_id = $1',
      [data.openSchool.id],
    );
    expect(trace).toEqual({ actor_name: admin.name, tenant_id: data.openSchool.id });
    const sent = await database.peek<{ consumer: string }>(
      'select consumer from tenants.outbox_delivery where tenant_id = $1 order by 1',
      [data.openSchool.id],
    );
    expect(sent.map(({ consumer }) => consumer)).toEqual(['documents', 'participants', 'programmes', 'statistics']);
  });

  it('refuses a short name already taken in the district and names the field', async () => {
    expect((await open('школа №  1')).data.openSchool).toEqual({
      __typename: 'Refusal',
      code: 'SHORT_NAME_TAKEN',
      field: 'shortName',
    });
    expect((await open('Школа № 1', neighbour)).data.openSchool.__typename).toBe('School');
  });

  it('shows a district its own schools, a school itself, a curator no right to open', async () => {
    const mine = await service.graphql<{ schools: { items: { id: string; shortName: string }[] } }>(admin, LIST);
    expect(mine.data.schools.items.map(({ shortName }) => shortName)).toEqual(['Школа № 1']);
    await open('Школа № 2');
    const curator = anActor('CURATOR', { tenantId: mine.data.schools.items[0]!.id, districtId: admin.districtId });
    const seen = await service.graphql<{ schools: { total: number } }>(curator, LIST);
    expect(seen.data.schools.total).toBe(1);
    expect((await open('Школа № 3', curator)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('costs the same number of statements for one school and for many', async () => {
    const few = await service.graphql(admin, LIST);
    await Promise.all(Array.from({ length: 8 }, (_, i) => open(`Лицей № ${i + 1}`)));
    const many = await service.graphql<{ schools: { total: number } }>(admin, LIST);
    expect(many.data.schools.total).toBeGreaterThan(8);
    expect(many.statements).toBe(few.statements);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

const OPEN = `mutation ($input: OpenSchoolInput!) {
  openSchool(input: $input) { __typename
    ... on OpenedSchool { school { id shortName headName } head { invitationToken invitationUrl personId } }
    ... on Refusal { code field } } }`;
const LIST = `query ($search: String! = "") { schools(search: $search) { total items { id shortName } } }`;

interface Opened {
  readonly openSchool: {
    readonly __typename: string;
    readonly code?: string;
    readonly field?: string;
    readonly school?: { readonly id: string; readonly headName: string | null };
    readonly head?: { readonly invitationToken: string; readonly invitationUrl: string } | null;
  };
}

const HEAD = {
  surname: 'Луговских',
  name: 'Вера',
  patronymic: 'Павловна',
  email: 'Head@example.org',
};

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
  const open = (shortName: string, actor = admin, head?: object) =>
    service.graphql<Opened>(actor, OPEN, { input: { ...aSchool(shortName), head } });

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
    expect(data.openSchool).toMatchObject({ __typename: 'OpenedSchool', head: null });
    const id = data.openSchool.school?.id;
    const [trace] = await database.peek<{ actor_name: string; tenant_id: string }>(
      'select actor_name, tenant_id from tenants.audit_entry where subject_id = $1',
      [id],
    );
    expect(trace).toEqual({ actor_name: admin.name, tenant_id: id });
    const sent = await database.peek<{ consumer: string }>(
      'select consumer from tenants.outbox_delivery where tenant_id = $1 order by 1',
      [id],
    );
    expect(sent.map(({ consumer }) => consumer)).toEqual([
      'documents',
      'participants',
      'programmes',
      'statistics',
    ]);
  });

  it('refuses a short name already taken in the district and names the field', async () => {
    expect((await open('школа №  1')).data.openSchool).toEqual({
      __typename: 'Refusal',
      code: 'SHORT_NAME_TAKEN',
      field: 'shortName',
    });
    expect((await open('Школа № 1', neighbour)).data.openSchool.__typename).toBe('OpenedSchool');
  });

  it('opens a school together with its head: one step, one link to hand over', async () => {
    const { data } = await open('Школа № 7', admin, HEAD);
    const { school, head } = data.openSchool;
    expect(school?.headName).toBe('Луговских Вера Павловна');
    expect(head?.invitationUrl).toMatch(new RegExp(`/invitation/${head?.invitationToken}$`));
    const granted = await database.peek<{ payload: object }>(
      `select payload from tenants.outbox_message where tenant_id = $1 and type = 'RoleGranted.v1'`,
      [school?.id],
    );
    expect(granted).toMatchObject([
      { payload: { role: 'SCHOOL_HEAD', email: 'head@example.org' } },
    ]);
  });

  it('opens nothing when the head cannot be invited', async () => {
    const bad = await open('Школа № 8', admin, { ...HEAD, email: 'head' });
    expect(bad.data.openSchool).toMatchObject({ code: 'EMAIL_INVALID', field: 'head.email' });
    const taken = await open('Школа № 8', neighbour, HEAD);
    expect(taken.data.openSchool).toMatchObject({ code: 'EMAIL_TAKEN', field: 'head.email' });
    const left = await database.peek(`select 1 from tenants.school where short_name = 'Школа № 8'`);
    expect(left).toEqual([]);
  });

  it('shows a district its own schools, a school itself, a curator no right to open', async () => {
    const mine = await service.graphql<{ schools: { items: { id: string; shortName: string }[] } }>(
      admin,
      LIST,
    );
    expect(mine.data.schools.items.map(({ shortName }) => shortName)).toEqual([
      'Школа № 1',
      'Школа № 7',
    ]);
    await open('Школа № 2');
    const curator = anActor('CURATOR', {
      tenantId: mine.data.schools.items[0]!.id,
      districtId: admin.districtId,
    });
    const seen = await service.graphql<{ schools: { total: number } }>(curator, LIST);
    expect(seen.data.schools.total).toBe(1);
    expect((await open('Школа № 3', curator)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('finds the schools that lack a head or a regulation', async () => {
    const lacking = async (missing: string) => {
      const query = `query ($m: SchoolGap) { schools(missing: $m) { items { shortName } } }`;
      const answer = await service.graphql<{ schools: { items: { shortName: string }[] } }>(
        admin,
        query,
        { m: missing },
      );
      return answer.data.schools.items.map(({ shortName }) => shortName);
    };
    expect(await lacking('HEAD')).toEqual(['Школа № 1', 'Школа № 2']);
    expect(await lacking('REGULATION')).toEqual(['Школа № 1', 'Школа № 2', 'Школа № 7']);
  });

  it('costs the same number of statements for one school and for many', async () => {
    const few = await service.graphql(admin, LIST);
    await Promise.all(Array.from({ length: 8 }, (_, i) => open(`Лицей № ${i + 1}`)));
    const many = await service.graphql<{ schools: { total: number } }>(admin, LIST);
    expect(many.data.schools.total).toBeGreaterThan(8);
    expect(many.statements).toBe(few.statements);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@nastavnik/kernel';
import {
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

const OPEN = `mutation ($input: OpenSchoolInput!) {
  openSchool(input: $input) { ... on OpenedSchool { school { id } } } }`;
const SCHOOL = `query ($id: ID!) { school(id: $id) { id version availableActions address } }`;
const EDIT = `mutation ($input: EditSchoolInput!) {
  editSchool(input: $input) { __typename
    ... on School { id version address archiveIndex }
    ... on Refusal { code field } } }`;

interface Edited {
  readonly editSchool: {
    readonly __typename: string;
    readonly version?: number;
    readonly code?: string;
  };
}

const details = (shortName: string) => ({
  fullName: `Муниципальное общеобразовательное учреждение «${shortName}»`,
  shortName,
  place: 'пос. Верхние Луги',
  address: 'ул. Учебная, 1',
  founder: 'Управление образования',
  archiveIndex: '03-05',
  siteUrl: null,
});

describe('the details of a school', () => {
  let database: TestDatabase;
  let service: TestService;
  let admin: Actor;
  let head: Actor;
  let id: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('tenants', database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });
  beforeEach(async () => {
    admin = anActor('DISTRICT_ADMIN');
    id = await open('Школа № 1');
    head = anActor('SCHOOL_HEAD', { tenantId: id, districtId: admin.districtId });
  });

  const open = async (shortName: string) => {
    const { data } = await service.graphql<{ openSchool: { school: { id: string } } }>(
      admin,
      OPEN,
      { input: details(shortName) },
    );
    return data.openSchool.school.id;
  };
  const edit = (actor: Actor, change: object, expectedVersion = 1) =>
    service.graphql<Edited>(actor, EDIT, {
      input: { id, ...details('Школа № 1'), ...change, expectedVersion },
    });

  it('are changed by the head; who, what and when is kept, and the other services are told', async () => {
    const { data } = await edit(head, { address: ' ул.  Школьная, 2', archiveIndex: '' });
    expect(data.editSchool).toEqual({
      __typename: 'School',
      id,
      version: 2,
      address: 'ул. Школьная, 2',
      archiveIndex: '',
    });
    const trail = await database.peek(
      `select actor_name "actor", before, after from tenants.audit_entry
        where subject_id = $1 and fact = 'SCHOOL_CHANGED'`,
      [id],
    );
    expect(trail).toEqual([
      {
        actor: head.name,
        before: { address: 'ул. Учебная, 1', archiveIndex: '03-05' },
        after: { address: 'ул. Школьная, 2', archiveIndex: null },
      },
    ]);
    const told = await database.peek<{ payload: object }>(
      `select payload from tenants.outbox_message where aggregate_id = $1 order by id desc limit 1`,
      [id],
    );
    expect(told[0]?.payload).toMatchObject({
      schoolId: id,
      shortName: 'Школа № 1',
      address: 'ул. Школьная, 2',
      archiveIndex: '',
      isDistrict: false,
    });
  });

  it('are changed by the district office, also one after the other', async () => {
    expect((await edit(admin, { founder: 'Администрация округа' })).data.editSchool.version).toBe(
      2,
    );
    expect((await edit(head, { place: 'г. Луги' }, 2)).data.editSchool.version).toBe(3);
  });

  it('are not overwritten by whoever saw an older version', async () => {
    await edit(admin, { founder: 'Администрация округа' });

    const late = await edit(head, { place: 'г. Луги' });

    expect(late.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const [row] = await database.peek<{ place: string; founder: string }>(
      'select place, founder from tenants.school where id = $1',
      [id],
    );
    expect(row).toEqual({ place: 'пос. Верхние Луги', founder: 'Администрация округа' });
  });

  it('of two people who save in the same moment one is told of the other', async () => {
    const both = await Promise.all([
      edit(admin, { founder: 'Администрация округа' }),
      edit(head, { place: 'г. Луги' }),
    ]);

    const codes = both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').sort();
    expect(codes).toEqual(['CONFLICT', 'DONE']);
  });

  it('keep short names apart in the district, also where the head sees no other school', async () => {
    await open('Школа № 2');
    const taken = { __typename: 'Refusal', code: 'SHORT_NAME_TAKEN', field: 'shortName' };
    expect((await edit(admin, { shortName: 'школа №  2' })).data.editSchool).toEqual(taken);
    expect((await edit(head, { shortName: 'Школа № 2' })).data.editSchool).toEqual(taken);
  });

  it.each([
    [{}, 'NOTHING_CHANGED', null],
    [{ founder: ' ' }, 'FIELD_REQUIRED', 'founder'],
  ])('%j is refused with %s', async (change, code, field) => {
    const { data } = await edit(head, change);
    expect(data.editSchool).toEqual({ __typename: 'Refusal', code, field });
  });

  it('are out of reach for another school, another district and other roles', async () => {
    const strangers = [anActor('SCHOOL_HEAD'), anActor('DISTRICT_ADMIN')];
    for (const stranger of strangers) {
      const { errors } = await edit(stranger, { place: 'г. Луги' });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    const curator = anActor('CURATOR', { tenantId: id, districtId: admin.districtId });
    const { errors } = await edit(curator, { place: 'г. Луги' });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('offer the change to those who may make it', async () => {
    const curator = anActor('CURATOR', { tenantId: id, districtId: admin.districtId });
    const actions = async (actor: Actor) =>
      (await service.graphql<{ school: { availableActions: string[] } }>(actor, SCHOOL, { id }))
        .data.school.availableActions;

    expect(await actions(head)).toEqual(['EDIT']);
    expect(await actions(admin)).toEqual(['EDIT']);
    expect(await actions(curator)).toEqual([]);
  });

  it('have a history for those who answer for the school, and for nobody else', async () => {
    await edit(head, { place: 'г. Луги' });
    const trail = async (actor: Actor) =>
      service.graphql<{ tenantsAudit: { total: number; items: { fact: string }[] } }>(
        actor,
        `query ($id: ID!) { tenantsAudit(subjectId: $id) { total items { fact } } }`,
        { id },
      );
    const curator = anActor('CURATOR', { tenantId: id, districtId: admin.districtId });
    for (const actor of [admin, head, curator]) {
      const { items } = (await trail(actor)).data.tenantsAudit;
      expect(items.map(({ fact }) => fact)).toEqual(['SCHOOL_CHANGED', 'SCHOOL_OPENED']);
    }
    for (const stranger of [anActor('CURATOR'), anActor('DISTRICT_ADMIN')])
      expect((await trail(stranger)).data.tenantsAudit.total).toBe(0);
    const clerk = anActor('CLERK', { tenantId: id, districtId: admin.districtId });
    expect((await trail(clerk)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

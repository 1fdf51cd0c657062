import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@nastavnik/persistence';
import {
  aMessage,
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

import { aPair, aSchool, type TestSchool } from '../testing/a-school';
import { aStaffLine, staffLines } from '../testing/staff-lines';

const STAFF = `query ($filter: StaffFilter! = ALL, $search: String! = "", $page: PageInput) {
  staff(filter: $filter, search: $search, page: $page) { total counts { filter count }
    items { personId fullName employeeCode isHead load hasMentor endedOn dataConsent } } }`;
const CARD_FIELDS = `id fullName email phone caseForms { genitive } isHead offeredToOthers load hasMentor availableActions
  employments { id position endedOn } entries { side state } consents { state } history { heading actorName before after }`;
const CARD = `query ($id: ID!) { person(id: $id) { ${CARD_FIELDS} } }`;
const result = `__typename ... on PersonCard { ${CARD_FIELDS} } ... on Refusal { code field details { key value } }`;
const END = `mutation ($id: ID!, $day: LocalDate!) { endEmployment(employmentId: $id, lastDay: $day) { ${result} } }`;
const FORMS = `mutation ($id: ID!, $forms: PersonNameFormsInput!) { confirmPersonNameForms(personId: $id, forms: $forms) { ${result} } }`;
const OFFER = `mutation ($id: ID!, $offered: Boolean!) { offerToOthers(personId: $id, offered: $offered) { ${result} } }`;
const OTHERS = `query ($search: String! = "") { mentorsForOthers(search: $search) { total
  items { personId fullName position schoolName subjects isHead load capacity } } }`;
const ENTITIES = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Person { id fullName position } } }`;

interface Card {
  __typename?: string;
  code?: string;
  field?: string;
  availableActions: string[];
  employments: { id: string; endedOn: string | null }[];
  history: { heading: string; actorName: string }[];
  caseForms: { genitive: string } | null;
}
interface Staff {
  staff: {
    total: number;
    counts: { filter: string; count: number }[];
    items: { personId: string; fullName: string; endedOn: string | null; load: number }[];
  };
}
interface Others {
  mentorsForOthers: {
    total: number;
    items: { personId: string; load: number; capacity: number }[];
  };
}

describe('people of a school', () => {
  let database: TestDatabase;
  let service: TestService;
  let school: TestSchool;
  const staff = (variables: object = {}, actor = school.curator) =>
    service.graphql<Staff>(actor, STAFF, variables);
  const card = async (id: string, actor = school.curator) =>
    service.graphql<{ person: Card }>(actor, CARD, { id });
  const run = async (query: string, variables: object, actor = school.curator) => {
    const { data, errors } = await service.graphql<Record<string, Card>>(actor, query, variables);
    if (errors) throw new Error(errors[0]?.extensions.code);
    return Object.values(data)[0] as Card;
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('participants', database);
    school = await aSchool(service, database);
    await school.load(
      ...staffLines(20),
      aStaffLine(50, { position: 'директор', surname: 'Ёлочкина' }),
    );
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('lists the staff with counts of every filter, finds ё by е, and pages', async () => {
    const { data } = await staff({ page: { first: 5, offset: 5 } });
    expect(data.staff.total).toBe(21);
    expect(data.staff.items).toHaveLength(5);
    expect(
      Object.fromEntries(data.staff.counts.map(({ filter, count }) => [filter, count])),
    ).toEqual({
      ALL: 21,
      NEW: 0,
      NO_CONSENT: 21,
      MENTORS: 0,
      MENTEES: 0,
      HEADS: 1,
      ENDED: 0,
    });
    const found = await staff({ search: 'елочкина' });
    expect(found.data.staff.items).toEqual([expect.objectContaining({ isHead: true })]);
    expect(found.data.staff.counts.find(({ filter }) => filter === 'ALL')?.count).toBe(1);
    expect((await staff({ filter: 'HEADS' })).data.staff.total).toBe(1);
  });

  it('costs one statement however long the list', async () => {
    const few = await staff({ page: { first: 1, offset: 0 } });
    const many = await staff({ page: { first: 200, offset: 0 } });
    expect(many.data.staff.items.length).toBe(21);
    expect(many.statements).toBe(few.statements);
  });

  it('somebody who leaves: refused before admission and for a day to come; their entry rests, others hear', async () => {
    const personId = await school.person(1);
    const { data } = await card(personId);
    const id = data.person.employments[0]?.id;
    await run(
      `mutation ($input: ProposeCandidateInput!) { proposeCandidate(input: $input) { __typename } }`,
      {
        input: { personId, side: 'MENTOR' },
      },
    );

    expect(await run(END, { id, day: '2018-08-31' })).toMatchObject({
      code: 'DATE_BEFORE_ADMISSION',
      field: 'lastDay',
    });
    expect(await run(END, { id, day: '2099-01-01' })).toMatchObject({
      code: 'DATE_IN_FUTURE',
      field: 'lastDay',
    });
    const left = await run(END, { id, day: '2026-11-13' });

    expect(left).toMatchObject({
      employments: [{ endedOn: '2026-11-14' }],
      entries: [{ side: 'MENTOR', state: 'SUSPENDED' }],
      availableActions: ['CONFIRM_NAME_FORMS'],
    });
    expect(left.history[0]?.actorName).toBe(school.curator.name);
    expect(left.history.map(({ heading }) => heading)).toContain(
      'Прекращена работа в школе, последний день 13.11.2026',
    );
    expect(await school.sent('EmploymentEnded.v1')).toEqual([
      { employmentId: id, personId, endedOn: '2026-11-14' },
    ]);
    expect(await run(END, { id, day: '2026-11-13' })).toMatchObject({ code: 'EMPLOYMENT_ENDED' });
    expect((await staff({ filter: 'ENDED' })).data.staff.total).toBe(1);
  });

  it('keeps confirmed forms of a name, refuses wrong ones, and drops them when the name changes', async () => {
    const personId = await school.person(2);
    const genitive = 'Верховой Ольги Сергеевны';
    const forms = { genitive, dative: genitive, accusative: genitive, instrumental: genitive };

    expect(
      await run(FORMS, { id: personId, forms: { ...forms, dative: 'Верховой' } }),
    ).toMatchObject({
      code: 'NAME_FORM_WORDS',
      field: 'dative',
    });
    expect((await run(FORMS, { id: personId, forms })).caseForms).toEqual({ genitive });
    const told = await school.sent<{ personId: string; caseForms: object | null }>(
      'PersonRegistered.v1',
    );
    expect(told.at(-1)).toMatchObject({ personId, caseForms: forms });

    await school.load(aStaffLine(2, { surname: 'Замужнева' }));
    expect((await card(personId)).data.person.caseForms).toBeNull();
  });

  it('the regional coordinator sees heads and offered mentors of every school with their load, and nobody else', async () => {
    const district = { districtId: school.curator.districtId };
    const other = await aSchool(service, database, district);
    await other.load(...staffLines(3));
    const head = await school.person(50);
    const coordinator = anActor('REGIONAL_COORDINATOR', {
      districtId: school.curator.districtId,
      tenantId: school.curator.districtId,
    });
    const offered = await other.person(1);
    expect(await run(OFFER, { id: offered, offered: true }, other.curator)).toMatchObject({
      code: 'NOT_IN_MENTOR_BANK',
    });
    await database.peek(
      `insert into participants.bank_entry (tenant_id, id, district_id, person_id, side, state, competences, requests, capacity, proposed_on)
       values ($1, gen_random_uuid(), $2, $3, 'MENTOR', 'ACTIVE', '{}', '{}', 2, '2026-09-01')`,
      [other.curator.tenantId, district.districtId, offered],
    );
    expect(await run(OFFER, { id: offered, offered: true }, other.curator)).toMatchObject({
      offeredToOthers: true,
    });
    const pair = aPair({ id: offered, schoolId: other.curator.tenantId }, [newId()]);
    await service.deliver('programmes', [
      aMessage(school.curator, 'AssignmentAppointed.v1', pair.assignmentId, pair),
    ]);

    const { data } = await service.graphql<Others>(coordinator, OTHERS);

    expect(data.mentorsForOthers.items.map(({ personId }) => personId).sort()).toEqual(
      [head, offered].sort(),
    );
    expect(data.mentorsForOthers.items.find(({ personId }) => personId === offered)).toMatchObject({
      load: 1,
      capacity: 2,
      position: 'учитель математики',
    });
    expect(data.mentorsForOthers.items.find(({ personId }) => personId === head)).toMatchObject({
      capacity: 3,
    });
    expect((await staff({}, coordinator)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const elsewhere = anActor('REGIONAL_COORDINATOR');
    expect((await service.graphql<Others>(elsewhere, OTHERS)).data.mentorsForOthers.total).toBe(0);
    const curatorAsks = await service.graphql(school.curator, OTHERS);
    expect(curatorAsks.errors?.[0]?.extensions.code).toBe('FORBIDDEN');

    const told = await other.sent<{ personId: string; offeredToOthers: boolean }>(
      'PersonRegistered.v1',
    );
    expect(told.at(-1)).toMatchObject({ personId: offered, offeredToOthers: true });
    await run(OFFER, { id: offered, offered: false }, other.curator);
    expect((await service.graphql<Others>(coordinator, OTHERS)).data.mentorsForOthers.total).toBe(
      1,
    );
  });

  it('names people for other services in one statement, each only to whom row-level security shows them', async () => {
    const ids = [await school.person(3), await school.person(4), newId()];
    const refs = ids.map((id) => ({ __typename: 'Person', id }));
    type Named = { _entities: ({ id: string; position: string } | null)[] };
    const asked = await service.graphql<Named>(school.curator, ENTITIES, { refs });
    expect(asked.data._entities.map((person) => person?.id ?? null)).toEqual([
      ids[0],
      ids[1],
      null,
    ]);
    expect(asked.data._entities[0]?.position).toBe('учитель математики');
    expect(asked.statements).toBe(1);

    const mentee = school.as('MENTEE', ids[1]);
    const seen = await service.graphql<Named>(mentee, ENTITIES, { refs });
    expect(seen.data._entities.map((person) => person?.id ?? null)).toEqual([null, ids[1], null]);
    const nobody = await service.graphql<Named>(null, ENTITIES, { refs });
    expect(nobody.data?._entities?.filter(Boolean) ?? []).toEqual([]);
  });

  it('another school finds nobody, and every write there is refused as not found', async () => {
    const neighbour = await aSchool(service, database, { districtId: school.curator.districtId });
    const id = await school.person(5);
    expect((await card(id, neighbour.curator)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await expect(run(OFFER, { id, offered: false }, neighbour.curator)).rejects.toThrow(
      'NOT_FOUND',
    );
    expect((await staff({}, neighbour.curator)).data.staff.total).toBe(0);
  });
});

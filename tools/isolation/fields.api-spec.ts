import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES } from '@nastavnik/events';
import { type Actor, type Role, ROLES } from '@nastavnik/kernel';
import { anActor, openTestDatabase, type TestDatabase, type TestService } from '@nastavnik/testing';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';

import { type Question, questionsOf, referencesOf } from './ask-every-field';
import { startWithStorage } from './start-with-storage';
import { fingerprint, MARK, settle, type Stranger, type Table, tablesOf } from './strangers';

const districtId = 'dddddddd-0000-4000-8000-00000000000a';
const neighbour: Stranger = {
  tenantId: 'bbbbbbbb-0000-4000-8000-000000000001',
  districtId,
  id: 'bbbbbbbb-0000-4000-8000-0000000000ff',
};
const faraway: Stranger = {
  tenantId: 'cccccccc-0000-4000-8000-000000000001',
  districtId: 'dddddddd-0000-4000-8000-00000000000c',
  id: 'cccccccc-0000-4000-8000-0000000000ff',
};

/** Answers that show the request was understood and turned away, or found nothing. */
const TURNED_AWAY = new Set(['FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'UNAUTHENTICATED']);

/** Root fields open without signing in, each with its reason. */
const OPEN_FIELDS: Readonly<Record<string, string>> = {};

describe.each(SERVICES)('every root field of %s', (name) => {
  let database: TestDatabase;
  let service: TestService;
  let tables: Table[];
  let questions: Question[];

  beforeAll(async () => {
    database = await openTestDatabase();
    tables = (await tablesOf(database, SERVICES)).filter(({ schema }) => schema === name);
    await settle(database, tables, [neighbour, faraway]);
    service = await startWithStorage(name, database);
    const { data } = await service.graphql<IntrospectionQuery>(null, getIntrospectionQuery());
    const schema = buildClientSchema(data);
    questions = [...questionsOf(schema, neighbour.id), ...referencesOf(schema, neighbour.id)];
  });
  afterAll(async () => {
    await service?.stop();
    await database?.drop();
  });

  const inNeighbourhood = (role: Role): Actor => anActor(role, { districtId });
  const elsewhere = (role: Role): Actor => anActor(role);
  const codesOf = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
    (answer.errors ?? []).map((error) => error.extensions.code);

  it('there are fields to ask', () => expect(questions.length).toBeGreaterThan(0));

  it('answers nobody without a token', async () => {
    for (const question of questions) {
      if (OPEN_FIELDS[question.name]) continue;
      const answer = await service.graphql(null, question.text, question.variables);
      const refused = question.name.startsWith('_entities')
        ? !JSON.stringify(answer).includes(MARK)
        : codesOf(answer).includes('UNAUTHENTICATED');
      expect({ field: question.name, refused }).toEqual({ field: question.name, refused: true });
    }
  });

  it.each(ROLES)(
    'as %s of another district: not a word of this one, and nothing of it is touched',
    async (role) => {
      await askAll(elsewhere(role), [neighbour, faraway]);
    },
  );

  it.each(ROLES.filter((role) => role !== 'DISTRICT_ADMIN' && role !== 'REGIONAL_COORDINATOR'))(
    'as %s of a neighbouring school: not a word of the other school, and nothing of it is touched',
    async (role) => {
      await askAll(inNeighbourhood(role), [neighbour, faraway]);
    },
  );

  it('the district office and the coordinator: not a word of another district', async () => {
    for (const role of ['DISTRICT_ADMIN', 'REGIONAL_COORDINATOR'] as const) {
      const before = await fingerprint(database, tables, faraway.tenantId);
      for (const question of questions) {
        const text = JSON.stringify(question.variables).replaceAll(neighbour.id, faraway.id);
        const answer = await service.graphql(elsewhere(role), question.text, JSON.parse(text));
        expect({
          field: question.name,
          leaked: JSON.stringify(answer.data ?? null).includes(MARK),
        }).toEqual({
          field: question.name,
          leaked: false,
        });
      }
      expect(await fingerprint(database, tables, faraway.tenantId)).toEqual(before);
    }
  });

  it('each field was really reached: some role gets past the guard with a well-formed question', async () => {
    for (const question of questions) {
      const codes: string[][] = [];
      for (const role of ROLES)
        codes.push(
          codesOf(await service.graphql(elsewhere(role), question.text, question.variables)),
        );
      const reached = codes.some(
        (list) => !list.includes('FORBIDDEN') && !list.includes('BAD_INPUT'),
      );
      expect({ field: question.name, reached, codes: reached ? [] : codes }).toEqual({
        field: question.name,
        reached: true,
        codes: [],
      });
    }
  });

  async function askAll(actor: Actor, strangers: readonly Stranger[]) {
    const before = await Promise.all(
      strangers.map(({ tenantId }) => fingerprint(database, tables, tenantId)),
    );
    for (const question of questions) {
      const answer = await service.graphql(actor, question.text, question.variables);
      const unexpected = codesOf(answer).filter(
        (code) => !TURNED_AWAY.has(code) && code !== 'BAD_INPUT',
      );
      const leaked = JSON.stringify(answer.data ?? null).includes(MARK);
      expect({ field: question.name, leaked, unexpected }).toEqual({
        field: question.name,
        leaked: false,
        unexpected: [],
      });
    }
    const after = await Promise.all(
      strangers.map(({ tenantId }) => fingerprint(database, tables, tenantId)),
    );
    expect(after).toEqual(before);
  }
});

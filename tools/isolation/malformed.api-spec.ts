import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES } from '@nastavnik/events';
import { anActor, openTestDatabase, type TestDatabase, type TestService } from '@nastavnik/testing';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';

import { type Question, questionsOf, SAMPLE_DAY, SAMPLE_TEXT } from './ask-every-field';
import { startWithStorage } from './start-with-storage';

const SOMEBODY = 'bbbbbbbb-0000-4000-8000-0000000000ff';

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

const leavesOf = (value: unknown, path: readonly string[] = []): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, own]) => leavesOf(own, [...path, key]))
    : [{ path, value }];

/** The same variables with one leaf replaced. */
function withLeaf(variables: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy = structuredClone(variables) as Record<string, unknown>;
  copy[key] = withLeaf(copy[key], rest, put);
  return copy;
}

/** The name a refusal calls it by: places in a list are not counted. */
const nameOf = ({ path }: Leaf) => path.filter((key) => !/^\d+$/.test(key)).join('.');

describe.each(SERVICES)('an argument of %s that is not of its form', (name) => {
  let database: TestDatabase;
  let service: TestService;
  let questions: Question[];

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startWithStorage(name, database, { LOG_LEVEL: 'silent' });
    const { data } = await service.graphql<IntrospectionQuery>(null, getIntrospectionQuery());
    questions = questionsOf(buildClientSchema(data), SOMEBODY);
  });
  afterAll(async () => {
    await service?.stop();
    await database?.drop();
  });

  const askWithEach = async (isMeant: (value: unknown) => boolean, put: string) => {
    const outcomes: { argument: string; code: string | undefined; isNamed: boolean }[] = [];
    for (const question of questions)
      for (const leaf of leavesOf(question.variables).filter(({ value }) => isMeant(value))) {
        const { errors } = await service.graphql(
          anActor('DISTRICT_ADMIN'),
          question.text,
          withLeaf(question.variables, leaf.path, put) as object,
        );
        outcomes.push({
          argument: `${question.name}(${nameOf(leaf)})`,
          code: errors?.[0]?.extensions.code,
          isNamed: errors?.[0]?.message.startsWith(`${nameOf(leaf)}: `) ?? false,
        });
      }
    return outcomes;
  };

  it('an identifier that is none: BAD_INPUT, and the argument named', async () => {
    const outcomes = await askWithEach((value) => value === SOMEBODY, 'не-номер');
    expect(outcomes.length).toBeGreaterThan(2);
    expect(outcomes.filter(({ code, isNamed }) => code !== 'BAD_INPUT' || !isNamed)).toEqual([]);
  });

  it('a text with a character that PostgreSQL cannot keep: the same', async () => {
    const outcomes = await askWithEach((value) => value === SAMPLE_TEXT, 'про\u0000ба');
    expect(outcomes.filter(({ code, isNamed }) => code !== 'BAD_INPUT' || !isNamed)).toEqual([]);
  });

  it('written into the question itself or left to a default, it is refused as well', async () => {
    for (const query of [
      `{ ${name}Audit(subjectId: "17") { total } }`,
      `query ($id: ID = "17") { ${name}Audit(subjectId: $id) { total } }`,
    ]) {
      const { errors } = await service.graphql(anActor('SCHOOL_HEAD'), query);
      expect(errors).toMatchObject([
        { message: 'subjectId: not an identifier', extensions: { code: 'BAD_INPUT' } },
      ]);
    }
  });

  it('a variable of another type, or missing, or no day of the calendar: BAD_INPUT, and the variable named', async () => {
    for (const variables of [{ first: 'много' }, { first: null }, {}]) {
      const query = `query ($first: Int!) { ${name}Audit(page: { first: $first }) { total } }`;
      const { errors } = await service.graphql(anActor('SCHOOL_HEAD'), query, variables);
      expect(errors).toMatchObject([
        { message: expect.stringContaining('$first'), extensions: { code: 'BAD_INPUT' } },
      ]);
    }
    for (const { text, variables } of questions)
      for (const { path, value } of leavesOf(variables).filter(
        (leaf) => leaf.value === SAMPLE_DAY,
      )) {
        const put = withLeaf(variables, path, '2026-02-30') as object;
        const { errors } = await service.graphql(anActor('SCHOOL_HEAD'), text, put);
        expect({ value, errors }).toMatchObject({
          errors: [
            { message: expect.stringContaining(path[0]!), extensions: { code: 'BAD_INPUT' } },
          ],
        });
      }
  });
});

import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES } from '@nastavnik/events';
import { type Actor, ROLES } from '@nastavnik/kernel';
import { anActor, openTestDatabase, type TestDatabase, type TestService } from '@nastavnik/testing';
import {
  buildSchema,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isObjectType,
  isUnionType,
} from 'graphql';

import { type Question, questionsOf } from './ask-every-field';
import { startWithStorage } from './start-with-storage';
import { settle, type Stranger, tablesOf } from './strangers';

const districtId = 'dddddddd-0000-4000-8000-00000000000a';
const neighbour: Stranger = {
  tenantId: 'bbbbbbbb-0000-4000-8000-000000000001',
  districtId,
  id: 'bbbbbbbb-0000-4000-8000-0000000000ff',
};
const LINK = /url":"https?:/;

/** The fields of the whole graph through which an address of a file can leave it: any type that has a `url`, however deep. */
function linkFields(schema: GraphQLSchema): Set<string> {
  const leads = (type: GraphQLNamedType, seen: readonly string[]): boolean => {
    if (seen.includes(type.name)) return false;
    const further = [...seen, type.name];
    if (isUnionType(type)) return type.getTypes().some((member) => leads(member, further));
    if (!isObjectType(type)) return false;
    return Object.values(type.getFields()).some(
      (field) => field.name === 'url' || leads(getNamedType(field.type), further),
    );
  };
  return new Set(
    [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
      Object.values(root?.getFields() ?? {})
        .filter(({ type }) => leads(getNamedType(type), []))
        .map(({ name }) => name),
    ),
  );
}

/** The question with every value of every choice it offers. */
function variantsOf(question: Question, schema: GraphQLSchema): Question[] {
  const root = question.kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  const args = root?.getFields()[question.name]?.args ?? [];
  return args.reduce<Question[]>(
    (variants, { name, type }) => {
      const named = getNamedType(type);
      if (!isEnumType(named)) return variants;
      return variants.flatMap((variant) =>
        named.getValues().map(({ name: value }) => ({
          ...variant,
          variables: { ...variant.variables, [name]: value },
        })),
      );
    },
    [question],
  );
}

describe('addresses of files', () => {
  let database: TestDatabase;
  let service: TestService;
  let questions: Question[];

  beforeAll(async () => {
    database = await openTestDatabase();
    const tables = (await tablesOf(database, SERVICES)).filter(
      ({ schema }) => schema === 'documents',
    );
    await settle(database, tables, [neighbour]);
    service = await startWithStorage('documents', database, { LOG_LEVEL: 'silent' });
    const schema = buildSchema(readFileSync('apps/gateway/api.graphql', 'utf8'));
    const giving = linkFields(schema);
    questions = questionsOf(schema, neighbour.id)
      .filter(({ name }) => giving.has(name))
      .flatMap((question) => variantsOf(question, schema));
    // One file of each kind, ready to be opened, in the other school.
    await database.peek(`update documents.document set code = 'D13', state = 'AGREED'`);
    await database.peek(
      `update documents.stored_file set kind = 'SCAN', state = 'AVAILABLE', content_type = 'application/pdf',
                                          key = tenant_id || '/papers/' || id || '/scan.pdf'`,
    );
    await database.peek(
      `insert into documents.stored_file
         select (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(), 'kind', k))).*
           from documents.stored_file f, unnest($1::text[]) k`,
      [['DRAFT_PDF', 'DRAFT_DOCX', 'FINAL_PDF', 'FINAL_DOCX', 'BUNDLE']],
    );
  });
  afterAll(async () => {
    await service?.stop();
    await database?.drop();
  });

  const linksFor = async (actor: Actor): Promise<string[]> => {
    const given: string[] = [];
    for (const { text, variables } of questions)
      for (const fileId of variables['fileId'] === undefined ? [undefined] : [null, neighbour.id]) {
        const own = fileId === undefined ? variables : { ...variables, fileId };
        const { data } = await service.graphql(actor, text, own);
        if (LINK.test(JSON.stringify(data ?? null))) given.push(JSON.stringify(own));
      }
    return given;
  };

  it('are asked for in every kind and manner', () => {
    expect(new Set(questions.map(({ name }) => name))).toEqual(
      new Set(['documentLink', 'consentBundle', 'requestUpload']),
    );
    expect(questions.length).toBeGreaterThan(12);
  });

  it('are given to those whose papers they are', async () => {
    const head = anActor('SCHOOL_HEAD', { tenantId: neighbour.tenantId, districtId });
    expect((await linksFor(head)).length).toBeGreaterThan(5);
  });

  it.each(ROLES)('are not given to %s of another district', async (role) => {
    expect(await linksFor(anActor(role))).toEqual([]);
  });

  it.each(ROLES.filter((role) => role !== 'DISTRICT_ADMIN' && role !== 'REGIONAL_COORDINATOR'))(
    'are not given to %s of a neighbouring school',
    async (role) => {
      expect(await linksFor(anActor(role, { districtId }))).toEqual([]);
    },
  );
});

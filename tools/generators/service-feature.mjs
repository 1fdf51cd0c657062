import { camel, pascal, snake, upper } from './feature-names.mjs';

/**
 * The files of one feature of a service (docs/architecture.md, the model is apps/tenants/src/schools), by path.
 * @param {{service: string, feature: string, singular: string, verb: string, read: string, write: string}} choice
 */
export function serviceFeature({ service, feature, singular, verb, read, write }) {
  const [Entity, entity] = [pascal(singular), camel(singular)];
  const [Feature, list] = [pascal(feature), camel(feature)];
  const useCase = `${verb}-${singular}`;
  const [UseCase, act] = [pascal(useCase), camel(useCase)];
  const app = `apps/${service}/src/${feature}`;
  const domain = `libs/${service}/domain/src/${singular}`;
  const plural = list === entity ? `${entity}List` : list;
  return {
    [`${domain}/${useCase}.ts`]: `import { accept, type Decision, refuse } from '@nastavnik/kernel';

export interface ${UseCase} {
  readonly title: string;
}

export type ${UseCase}Refusal = 'FIELD_REQUIRED' | 'FIELD_TOO_LONG';

const LONGEST_TITLE = 200;

/** Refuses an empty or overlong title (at most 200 characters); accepts it without the spaces around it. */
export function ${act}(command: ${UseCase}): Decision<${UseCase}, ${UseCase}Refusal> {
  const title = command.title.trim();
  if (title === '') return refuse('FIELD_REQUIRED', { field: 'title' });
  if (title.length > LONGEST_TITLE)
    return refuse('FIELD_TOO_LONG', { field: 'title', details: { max: LONGEST_TITLE } });
  return accept({ title });
}
`,
    [`${domain}/${useCase}.spec.ts`]: `import { describe, expect, it } from '@jest/globals';

import { ${act} } from './${useCase}';

describe('${act}', () => {
  it('accepts a title without the spaces around it', () => {
    expect(${act}({ title: ' Опыт ' })).toEqual({ ok: true, value: { title: 'Опыт' } });
  });

  it.each([
    ['', 'FIELD_REQUIRED'],
    ['   ', 'FIELD_REQUIRED'],
    ['о'.repeat(201), 'FIELD_TOO_LONG'],
  ])('refuses %j: %s, and names the field', (title, code) => {
    expect(${act}({ title })).toMatchObject({ ok: false, refusal: { code, field: 'title' } });
  });

  it('accepts a title of exactly 200 characters', () => {
    expect(${act}({ title: 'о'.repeat(200) }).ok).toBe(true);
  });
});
`,
    [`${app}/${singular}.entity.ts`]: `import { defineEntity, p } from '@mikro-orm/core';
import { tenantColumns, tenantTable } from '@nastavnik/persistence';

const ${Entity}Schema = defineEntity({
  name: '${Entity}',
  tableName: '${snake(singular)}',
  properties: {
    ...tenantColumns,
    title: p.text(),
    createdAt: p.datetime(),
  },
  // The school alone; name further readers only with the task that needs them.
  ...tenantTable({ person: 'false' }),
});

export class ${Entity} extends ${Entity}Schema.class {}
${Entity}Schema.setClass(${Entity});
`,
    [`${app}/${singular}.type.ts`]: `import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '@nastavnik/graphql';

@ObjectType('${Entity}')
export class ${Entity}Type {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
}

@ObjectType()
export class ${Entity}Page {
  @Field(() => [${Entity}Type]) items!: ${Entity}Type[];
  @Field(() => Int) total!: number;
}

export const ${UseCase}Result = resultUnion('${UseCase}Result', () => ${Entity}Type);
`,
    [`${app}/${singular}.inputs.ts`]: `import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class ${UseCase}Input {
  @Field(() => String) title!: string;
}
`,
    [`${app}/${feature}.queries.ts`]: `import { Injectable } from '@nestjs/common';
import { limitOf, type PageInput } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import type { ${Entity}Page, ${Entity}Type } from './${singular}.type';

const ${upper(feature)} = \`
  select t.id, t.title, count(*) over ()::int total
    from ${service}.${snake(singular)} t
   where $1 = '' or t.title ilike '%' || $1 || '%'
   order by t.title, t.id
   limit $2 offset $3\`;

@Injectable()
export class ${Feature}Queries {
  constructor(private readonly database: Database) {}

  /** One statement, however many rows. */
  async page(actor: Actor, search: string, page?: PageInput): Promise<${Entity}Page> {
    const { limit, offset } = limitOf(page);
    const items = await this.database.rows<${Entity}Type & { total: number }>(
      actor,
      '${feature}',
      ${upper(feature)},
      [search.trim(), limit, offset],
    );
    return { items, total: items[0]?.total ?? 0 };
  }
}
`,
    [`${app}/${useCase}.ts`]: `import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import { ${act} } from '@nastavnik/${service}-domain';

import { ${Entity} } from './${singular}.entity';
import type { ${UseCase}Input } from './${singular}.inputs';

@Injectable()
export class ${UseCase} {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, input: ${UseCase}Input): Promise<${Entity} | RefusalAnswer> {
    return this.database.write(actor, async ({ em, now, audit }) => {
      const decision = ${act}(input);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { title } = decision.value;
      const id = newId();
      const { tenantId, districtId } = actor;
      const ${entity} = em.create(${Entity}, { tenantId, id, districtId, title, createdAt: now });
      audit({
        fact: '${upper(useCase)}',
        subjectKind: '${upper(singular)}',
        subjectId: id,
        heading: \`Внесено: «\${title}»\`,
        after: { title },
      });
      return ${entity};
    });
  }
}
`,
    [`${app}/${feature}.resolver.ts`]: `import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, PageInput, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { ${UseCase} } from './${useCase}';
import { ${UseCase}Input } from './${singular}.inputs';
import { ${Entity}Page, ${Entity}Type, ${UseCase}Result } from './${singular}.type';
import { ${Feature}Queries } from './${feature}.queries';

@Resolver(() => ${Entity}Type)
export class ${Feature}Resolver {
  constructor(
    private readonly queries: ${Feature}Queries,
    private readonly ${act}Case: ${UseCase},
  ) {}

  @Requires('${read}')
  @Query(() => ${Entity}Page)
  ${plural}(
    @CurrentActor() actor: Actor,
    @Args('search', { type: () => String, defaultValue: '' }) search: string,
    @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
  ) {
    return this.queries.page(actor, search, page);
  }

  @Requires('${write}')
  @Mutation(() => ${UseCase}Result)
  ${act}(@CurrentActor() actor: Actor, @Args('input') input: ${UseCase}Input) {
    return this.${act}Case.execute(actor, input);
  }
}
`,
    [`${app}/${feature}.api-spec.ts`]: apiSpec({ service, feature, Entity, UseCase, act, plural }),
  };
}

const apiSpec = ({ service, feature, Entity, UseCase, act, plural }) =>
  `import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anActor,
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

const ADD = \`mutation ($input: ${UseCase}Input!) {
  ${act}(input: $input) { __typename ... on ${Entity} { id title } ... on Refusal { code field } } }\`;
const LIST = \`query ($search: String! = "") { ${plural}(search: $search) { total items { id title } } }\`;

interface Added {
  ${act}: { __typename: string; id?: string; title?: string; code?: string; field?: string };
}
interface Listed {
  ${plural}: { total: number; items: { id: string; title: string }[] };
}

describe('${feature}', () => {
  let database: TestDatabase;
  let service: TestService;
  const head = anActor('SCHOOL_HEAD');
  const neighbour = anActor('SCHOOL_HEAD', { districtId: head.districtId });
  const add = (title: string, actor = head) =>
    service.graphql<Added>(actor, ADD, { input: { title } });
  const list = (actor = head) => service.graphql<Listed>(actor, LIST);

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('${service}', database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('adds one and leaves a trace of who did it', async () => {
    const { data } = await add(' Опыт ');
    expect(data.${act}).toMatchObject({ __typename: '${Entity}', title: 'Опыт' });
    const [trace] = await database.peek<{ actor_name: string; tenant_id: string }>(
      'select actor_name, tenant_id from ${service}.audit_entry where subject_id = $1',
      [data.${act}.id],
    );
    expect(trace).toEqual({ actor_name: head.name, tenant_id: head.tenantId });
  });

  it('refuses an empty title and names the field', async () => {
    expect((await add(' ')).data.${act}).toEqual({
      __typename: 'Refusal',
      code: 'FIELD_REQUIRED',
      field: 'title',
    });
  });

  it('shows nothing to another school, and refuses who has no right', async () => {
    expect((await list(neighbour)).data.${plural}.total).toBe(0);
    const mentee = anActor('MENTEE', { tenantId: head.tenantId, districtId: head.districtId });
    expect((await add('Чужое', mentee)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('costs the same number of statements for few rows and for many', async () => {
    const few = await list();
    await Promise.all(Array.from({ length: 8 }, (_, i) => add(\`Опыт \${i}\`)));
    const many = await list();
    expect(many.data.${plural}.total).toBeGreaterThan(few.data.${plural}.total);
    expect(many.statements).toBe(few.statements);
  });
});
`;

/** What the generator leaves to a person, in order. */
export const serviceSteps = ({ service, feature, singular, verb }) => [
  `apps/${service}/src/entities.ts: add ${pascal(singular)}`,
  `apps/${service}/src/app.module.ts: provide ${pascal(feature)}Queries, ${pascal(feature)}Resolver, ${pascal(`${verb}-${singular}`)}`,
  `libs/${service}/domain/src/refusals.ts: FIELD_REQUIRED and FIELD_TOO_LONG belong to the list`,
  `node tools/database/new-migration.mjs ${service} ${feature}, and read what it wrote`,
  'npm run schema',
  'libs/kernel/src/permissions.ts: choose the permissions of the root fields',
];

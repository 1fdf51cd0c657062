import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLOutputType,
  getNamedType,
} from 'graphql';

/** A root field with an operation that asks for everything it can give, with the ids of somebody else. */
export interface Question {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** Stands for any text. */
export const SAMPLE_TEXT = 'проба';
/** Stands for any day. */
export const SAMPLE_DAY = '2026-11-20';

const DEPTH = 4;
const ENTITY_FIELDS = new Set(['_service', '_entities']);

/** One question for every root field of a service, made from its schema: a new field is asked without being listed. */
export function questionsOf(schema: GraphQLSchema, strangerId: string): Question[] {
  const roots = [
    { kind: 'query' as const, type: schema.getQueryType() },
    { kind: 'mutation' as const, type: schema.getMutationType() },
  ];
  return roots.flatMap(({ kind, type }) =>
    Object.values(type?.getFields() ?? {})
      .filter(({ name }) => !ENTITY_FIELDS.has(name))
      .map((field) => {
        const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
        const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
        const call = `${field.name}${passed ? `(${passed})` : ''} ${selectionOf(field.type, DEPTH)}`;
        return {
          name: field.name,
          kind,
          text: `${kind} ${declared ? `(${declared})` : ''} { ${call} }`,
          variables: Object.fromEntries(
            field.args.map((arg) => [arg.name, sample(arg, strangerId)]),
          ),
        };
      }),
  );
}

/** The references other services may resolve here, asked with somebody else's ids. */
export function referencesOf(schema: GraphQLSchema, strangerId: string): Question[] {
  const entity = schema.getType('_Entity');
  if (!entity || !isUnionType(entity)) return [];
  return entity.getTypes().map((type) => ({
    name: `_entities(${type.name})`,
    kind: 'query',
    text: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} ${selectionOf(type, DEPTH)} } }`,
    variables: { r: [{ __typename: type.name, id: strangerId }] },
  }));
}

function selectionOf(output: GraphQLOutputType, depth: number): string {
  const type: GraphQLNamedType = getNamedType(output);
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(member, depth)}`)
      .join(' ')} }`;
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields())
    .filter((field) => depth > 1 || isLeaf(field.type))
    .filter((field) => field.args.every((arg) => !isNonNullType(arg.type)))
    .map(
      (field) =>
        `${aliasOf(type.name, field.name)}: ${field.name} ${selectionOf(field.type, depth - 1)}`,
    );
  return `{ __typename ${fields.join(' ')} }`;
}

/** Members of a union may give one name two types; an alias keeps them apart. */
const aliasOf = (type: string, field: string) => `${type}_${field}`;

function isLeaf(output: GraphQLOutputType): boolean {
  const type = getNamedType(output);
  return isScalarType(type) || isEnumType(type);
}

function sample(arg: Pick<GraphQLArgument, 'name' | 'type'>, strangerId: string): unknown {
  return sampleOf(arg.name, arg.type, strangerId);
}

function sampleOf(name: string, input: GraphQLInputType, strangerId: string): unknown {
  if (isNonNullType(input)) return sampleOf(name, input.ofType, strangerId);
  if (isListType(input)) return [sampleOf(name, input.ofType, strangerId)];
  if (isEnumType(input)) return input.getValues()[0]?.name;
  if (isInputObjectType(input))
    return Object.fromEntries(
      Object.values(input.getFields()).map((field) => [
        field.name,
        sampleOf(field.name, field.type, strangerId),
      ]),
    );
  if (input.name === 'ID' || /Ids?$|^ids?$/.test(name)) return strangerId;
  return SCALARS[input.name]?.(name) ?? SAMPLE_TEXT;
}

const SCALARS: Record<string, (name: string) => unknown> = {
  Int: (name) => (name === 'offset' ? 0 : 1),
  Float: () => 1,
  Boolean: () => true,
  LocalDate: () => SAMPLE_DAY,
  DateTime: () => '2026-11-20T09:00:00Z',
  Json: () => ({}),
  String: (name) =>
    /email/i.test(name)
      ? 'proba@example.org'
      : /sha256|hash/i.test(name)
        ? 'a'.repeat(64)
        : name === 'indicator'
          ? 'coverage_need'
          : SAMPLE_TEXT,
};

import {
  type DocumentNode,
  getNamedType,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  GraphQLString,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { BadInputError } from './errors';

interface Given {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly value: ValueNode;
}

type Variables = Readonly<Record<string, unknown>>;

const IDENTIFIER = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NO_CHARACTER = '\u0000';

/** Documents are parsed once and kept; so is what there is to look at in them. */
const looked = new WeakMap<DocumentNode, readonly Given[]>();

/**
 * Looks at every argument before anything runs: an identifier is a uuid, and no text holds the one character that
 * PostgreSQL cannot keep. What the types of GraphQL let pass here, only the database would refuse, and not by name.
 * @throws BadInputError naming the argument.
 */
export function refuseMalformed(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables?: Variables,
): void {
  const given = looked.get(document) ?? argumentsOf(schema, document);
  looked.set(document, given);
  if (given.length === 0) return;
  const values = { ...defaultsOf(document), ...variables };
  for (const { name, type, value } of given) refuse(name, type, valueFromASTUntyped(value, values));
}

/** The arguments that can hold an identifier or a text, in whatever depth. */
function argumentsOf(schema: GraphQLSchema, document: DocumentNode): readonly Given[] {
  const given: Given[] = [];
  const types = new TypeInfo(schema);
  const Argument = (node: { readonly name: { readonly value: string }; value: ValueNode }) => {
    const type = types.getArgument()?.type;
    if (type && isLookedAt(type)) given.push({ name: node.name.value, type, value: node.value });
    return false;
  };
  visit(document, visitWithTypeInfo(types, { Argument }));
  return given;
}

function isLookedAt(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return named === GraphQLID || named === GraphQLString || isInputObjectType(named);
}

function defaultsOf(document: DocumentNode): Variables {
  const declared = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  return Object.fromEntries(
    declared.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

function refuse(path: string, type: GraphQLInputType, value: unknown): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) return refuse(path, type.ofType, value);
  if (isListType(type)) {
    for (const item of Array.isArray(value) ? value : [value]) refuse(path, type.ofType, item);
  } else if (isInputObjectType(type)) {
    const fields = type.getFields();
    for (const [name, own] of Object.entries(value as object))
      if (fields[name]) refuse(`${path}.${name}`, fields[name].type, own);
  } else if (isScalarType(type)) refuseScalar(path, type.name, value);
}

function refuseScalar(path: string, type: string, value: unknown): void {
  if (type === GraphQLID.name && !IDENTIFIER.test(String(value)))
    throw new BadInputError(`${path}: not an identifier`);
  if (type === GraphQLString.name && String(value).includes(NO_CHARACTER))
    throw new BadInputError(`${path}: a character that no text may hold`);
}

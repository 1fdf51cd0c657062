import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import { questionsOf } from '../isolation/ask-every-field';

/** A root field whose answer is a list, or a page of one, with a question for everything it can give. */
export interface ListQuestion {
  readonly name: string;
  readonly text: string;
  readonly isPaged: boolean;
  /** What it is asked with: nothing that narrows, and the first of each choice it insists on. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Every list of the graph, found by its type: a new one is found without being listed. */
export function listQuestionsOf(schema: GraphQLSchema): ListQuestion[] {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return questionsOf(schema, NOBODY).flatMap(({ name, kind, text }) => {
    const field = fields[name];
    if (kind !== 'query' || !field || !(isList(field.type) || isPage(field.type))) return [];
    const isPaged = field.args.some((arg) => arg.name === 'page');
    const variables = Object.fromEntries(
      field.args
        .filter(({ type }) => isNonNullType(type))
        .map((arg) => [arg.name, plain(arg.type)]),
    );
    return [{ name, text, isPaged, variables }];
  });
}

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type);

function isPage(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && isList(named.getFields()['items']?.type ?? named);
}

function plain(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  return named.name === 'String' ? '' : NOBODY;
}

/** How many rows an answer holds: those of the list itself, or of the page. */
export function rowsIn(answer: unknown): number {
  const [root] = Object.values((answer ?? {}) as Record<string, unknown>);
  const list = Array.isArray(root) ? root : itemsOf(root);
  return list.length;
}

const itemsOf = (root: unknown): unknown[] =>
  Object.entries((root ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    name.endsWith('_items') && Array.isArray(value) ? value : [],
  );

import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** Free-form data whose shape belongs to a table of the domain, e.g. regulation parameters. */
export const JsonScalar = new GraphQLScalarType({
  name: 'Json',
  description: 'Structured data whose shape the domain tables describe',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

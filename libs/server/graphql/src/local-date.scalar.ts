import { type LocalDate, toLocalDate } from '@nastavnik/kernel';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';

import { BadInputError } from './errors';

function read(value: unknown): LocalDate {
  try {
    return toLocalDate(String(value));
  } catch {
    throw new BadInputError(`Not a calendar day: ${String(value)}`);
  }
}

/** A calendar day of law, `2026-11-20`, without time or zone. */
export const LocalDateScalar = new GraphQLScalarType<LocalDate | null, string>({
  name: 'LocalDate',
  description: 'A calendar day, YYYY-MM-DD',
  serialize: String,
  parseValue: read,
  parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : ''),
});

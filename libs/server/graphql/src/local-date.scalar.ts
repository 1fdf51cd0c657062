import { type LocalDate, toLocalDate } from '@nastavnik/kernel';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';

import { BadInputError } from './errors';

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

function read(value: unknown): LocalDate {
  const text = String(value);
  try {
    if (WRITTEN.test(text)) return toLocalDate(text);
  } catch {
    // Told below, with what is not written as a day at all.
  }
  throw new BadInputError(`Not a calendar day: ${text}`);
}

/** A calendar day of law, `2026-11-20`, without time or zone. */
export const LocalDateScalar = new GraphQLScalarType<LocalDate | null, string>({
  name: 'LocalDate',
  description: 'A calendar day, YYYY-MM-DD',
  serialize: String,
  parseValue: read,
  parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : ''),
});

import { STAFF_COLUMNS, type StaffColumnKey } from './staff-columns';
import type { Cell, StaffMapping } from './staff-row';

export interface GuessedMapping {
  readonly mapping: StaffMapping;
  readonly missing: readonly StaffColumnKey[];
  readonly unknown: readonly number[];
}

const simplified = (heading: Cell): string =>
  String(heading ?? '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^a-zа-я0-9№]+/g, ' ')
    .trim();

const KEY_OF_HEADING: ReadonlyMap<string, StaffColumnKey> = new Map(
  STAFF_COLUMNS.flatMap((column) =>
    [column.heading, ...column.aliases, column.key].map(
      (text) => [simplified(text), column.key] as const,
    ),
  ),
);

/**
 * Finds the columns of a staff list by their headings, whatever their order, capitals, stars and full stops.
 * `missing` are the required columns not found, `unknown` the places of headings nobody recognised. When two
 * headings mean the same column the first one is taken.
 */
export function guessMapping(headings: readonly Cell[]): GuessedMapping {
  const mapping: Partial<Record<StaffColumnKey, number>> = {};
  const unknown: number[] = [];
  headings.forEach((heading, place) => {
    const key = KEY_OF_HEADING.get(simplified(heading));
    if (key !== undefined && mapping[key] === undefined) mapping[key] = place;
    else if (simplified(heading) !== '') unknown.push(place);
  });
  const missing = STAFF_COLUMNS.filter((c) => c.required && mapping[c.key] === undefined).map(
    (c) => c.key,
  );
  return { mapping, missing, unknown };
}

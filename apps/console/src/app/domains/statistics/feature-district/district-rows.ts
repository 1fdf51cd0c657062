import type { DistrictStatisticsQuery } from '@nastavnik/graphql-client';
import { INDICATOR_CODES, measure, type Ratio } from '@nastavnik/statistics-domain';
import type { TableSort } from '@nastavnik/ui';
import { type GivenMeasure, numberOf, toGiven } from '../util/figure-text';

export type District = DistrictStatisticsQuery['districtStatistics'];
export type DistrictIndicator = District['indicators'][number];

export interface DistrictCell {
  readonly measure: GivenMeasure;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface DistrictRow {
  /** Null: the whole district. */
  readonly schoolId: string | null;
  readonly name: string;
  /** False: nothing was heard of the school; all its cells are empty, which is not nought. */
  readonly heard: boolean;
  readonly cells: ReadonlyMap<string, DistrictCell>;
}

type Sums = Pick<District['total'], 'numerators' | 'denominators'>;

function cellOf(code: string, sums: Sums, at: number): DistrictCell {
  const numerator = sums.numerators?.[at] ?? null;
  const denominator = sums.denominators?.[at] ?? null;
  const known = INDICATOR_CODES.find((one) => one === code);
  if (sums.numerators == null || known === undefined) {
    return { measure: { state: 'NO_DATA', value: null, digits: 0 }, numerator, denominator };
  }
  if (numerator === null || denominator === null) {
    return { measure: { state: 'HIDDEN', value: null, digits: 0 }, numerator, denominator };
  }
  const ratio: Ratio = { numerator, denominator };
  return { measure: toGiven(measure(known, ratio)), numerator, denominator };
}

function rowOf(
  schoolId: string | null,
  name: string,
  sums: Sums,
  indicators: readonly DistrictIndicator[],
): DistrictRow {
  const cells = indicators.map(({ code }, at) => [code, cellOf(code, sums, at)] as const);
  return { schoolId, name, heard: sums.numerators != null, cells: new Map(cells) };
}

export const totalRow = ({ total, indicators }: District, name: string): DistrictRow =>
  rowOf(null, name, total, indicators);

export const schoolRows = ({ schools, indicators }: District): readonly DistrictRow[] =>
  schools.map((school) => rowOf(school.id, school.shortName, school, indicators));

export type Showing = 'all' | 'late' | 'silent';

const TERMS = ['on_time_30', 'on_time_10_programme'];

/** Somebody was late, or is overdue: a share of what was done in time is below the whole. */
const isLate = ({ cells }: DistrictRow): boolean =>
  TERMS.some((code) => {
    const cell = cells.get(code);
    return (cell?.numerator ?? 0) < (cell?.denominator ?? 0);
  });

export function filterRows(
  rows: readonly DistrictRow[],
  search: string,
  showing: Showing,
): readonly DistrictRow[] {
  const words = search.trim().toLocaleLowerCase('ru');
  return rows.filter(
    (row) =>
      row.name.toLocaleLowerCase('ru').includes(words) &&
      (showing === 'all' || (showing === 'late' ? isLate(row) : !row.heard)),
  );
}

const byName = new Intl.Collator('ru', { numeric: true });

/** By a figure or by name; rows without the figure stand last in both directions. */
export function sortRows(
  rows: readonly DistrictRow[],
  sort: TableSort | null,
): readonly DistrictRow[] {
  const sign = sort?.direction === 'desc' ? -1 : 1;
  const names = (a: DistrictRow, b: DistrictRow): number => byName.compare(a.name, b.name);
  if (sort === null || sort.key === 'name') return [...rows].sort((a, b) => sign * names(a, b));
  const figure = (row: DistrictRow): number | null => {
    const cell = row.cells.get(sort.key);
    return cell === undefined ? null : numberOf(cell.measure);
  };
  return [...rows].sort((a, b) => {
    const [left, right] = [figure(a), figure(b)];
    if (left === null || right === null) {
      return Number(left === null) - Number(right === null) || names(a, b);
    }
    return sign * (left - right) || names(a, b);
  });
}

/** How long the bar of a cell is, 0 to 100: a share as it is, a number against the largest of its column. */
export function barOf(
  row: DistrictRow,
  { code, unit }: DistrictIndicator,
  rows: readonly DistrictRow[],
): number | null {
  const own = row.cells.get(code);
  const value = own === undefined ? null : numberOf(own.measure);
  if (value === null || row.schoolId === null) return null;
  if (unit === 'PERCENT') return value;
  const values = rows.map((one) => {
    const cell = one.cells.get(code);
    return cell === undefined ? 0 : (numberOf(cell.measure) ?? 0);
  });
  const largest = Math.max(...values);
  return largest === 0 ? 0 : (value / largest) * 100;
}

import { describe, expect, it } from '@jest/globals';
import { INDICATOR_CODES, INDICATORS } from '@nastavnik/statistics-domain';
import { codesOf, COLUMN_GROUPS } from './district-columns';
import { districtFile } from './district-file';
import { barOf, type District, filterRows, schoolRows, sortRows, totalRow } from './district-rows';

const at = (code: (typeof INDICATOR_CODES)[number]): number => INDICATOR_CODES.indexOf(code);
const list = (values: Record<string, number | null>, otherwise: number): (number | null)[] =>
  INDICATOR_CODES.map((code) => (code in values ? (values[code] ?? null) : otherwise));

const aSchool = (
  shortName: string,
  numerators: Record<string, number | null>,
  denominators: Record<string, number | null> = {},
): District['schools'][number] => ({
  id: shortName,
  shortName,
  place: '',
  numerators: list(numerators, 0),
  denominators: list(denominators, 1),
});

const district: District = {
  year: 2026,
  years: [2026],
  asOf: null,
  computedAt: null,
  mayOpenLines: true,
  indicators: INDICATORS.map(({ hiddenBelow: _, ...indicator }) => indicator),
  schools: [
    aSchool('Школа № 10', { coverage_need: 1, mentors: 8 }, { coverage_need: 2 }),
    aSchool('Школа № 2', { coverage_need: 0, mentors: 2 }, { coverage_need: 3 }),
    aSchool(
      'Лицей',
      { coverage_need: 0, mentor_rating: null },
      { coverage_need: 0, mentor_rating: null },
    ),
    { id: 'silent', shortName: 'Школа № 3', place: '', numerators: null, denominators: null },
  ],
  total: { numerators: list({ coverage_need: 1 }, 0), denominators: list({ coverage_need: 5 }, 1) },
};
const rows = schoolRows(district);
const names = (some: typeof rows): string[] => some.map(({ name }) => name);
const coverage = district.indicators[at('coverage_need')]!;
const mentors = district.indicators[at('mentors')]!;

describe('rows of the district', () => {
  it('keeps no data, nothing to divide by and hidden apart from nought', () => {
    const state = (row: number, code: string) => rows[row]?.cells.get(code)?.measure.state;
    expect(state(1, 'coverage_need')).toBe('VALUE');
    expect(state(2, 'coverage_need')).toBe('NO_DATA');
    expect(state(2, 'mentor_rating')).toBe('HIDDEN');
    expect(state(3, 'mentors')).toBe('NO_DATA');
  });

  it('sorts names as people count: № 2 before № 10', () => {
    expect(names(sortRows(rows, null))).toEqual(['Лицей', 'Школа № 2', 'Школа № 3', 'Школа № 10']);
  });

  it.each([
    ['asc', ['Школа № 2', 'Школа № 10', 'Лицей', 'Школа № 3']],
    ['desc', ['Школа № 10', 'Школа № 2', 'Лицей', 'Школа № 3']],
  ] as const)('sorts by a figure (%s) with rows that have none last', (direction, order) => {
    expect(names(sortRows(rows, { key: 'coverage_need', direction }))).toEqual(order);
  });

  it('finds by part of a name, by delays, by silence', () => {
    expect(names(filterRows(rows, ' шКОЛА № 1', 'all'))).toEqual(['Школа № 10']);
    expect(names(filterRows(rows, '', 'silent'))).toEqual(['Школа № 3']);
    expect(names(filterRows(rows, '', 'late'))).toEqual(['Школа № 10', 'Школа № 2', 'Лицей']);
  });

  it('draws shares on one scale of a hundred, numbers against the largest school, the total not at all', () => {
    expect(barOf(rows[0]!, coverage, rows)).toBe(50);
    expect(barOf(rows[1]!, mentors, rows)).toBe(25);
    expect(barOf(rows[3]!, mentors, rows)).toBeNull();
    expect(barOf(totalRow(district, 'Весь округ'), coverage, rows)).toBeNull();
  });

  it('every figure stands in some group, and the full view keeps the order of the server', () => {
    const grouped = new Set<string>(Object.values(COLUMN_GROUPS).flat());
    expect(INDICATOR_CODES.filter((code) => !grouped.has(code))).toEqual([]);
    expect(codesOf('all', INDICATOR_CODES)).toEqual(INDICATOR_CODES);
  });

  it('takes away exactly the rows and figures shown, sums beside shares, words for what is no number', () => {
    const file = districtFile(sortRows(rows, null), [coverage, mentors], {
      year: '2026/27',
      moment: '20.11.2026, 12:00',
      filter: 'Главное',
    });
    expect(file.columns).toEqual([
      'Школа',
      'Охват нуждающихся, %',
      'Охват нуждающихся: числитель',
      'Охват нуждающихся: знаменатель',
      'Наставники',
    ]);
    expect(file.rows).toEqual([
      ['Лицей', 'нет данных', 0, 0, 0],
      ['Школа № 2', 0, 0, 3, 2],
      ['Школа № 3', 'нет данных', null, null, 'нет данных'],
      ['Школа № 10', 50, 1, 2, 8],
    ]);
  });
});

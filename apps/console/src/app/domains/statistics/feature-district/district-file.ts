import type { FileCell, FileTable } from '../../../core/files/table-file';
import { numberOf } from '../util/figure-text';
import type { DistrictIndicator, DistrictRow } from './district-rows';

interface About {
  readonly year: string;
  readonly moment: string;
  readonly filter: string;
}

/** A hidden figure and one without data are words: an empty cell would be read as nought. */
function cells(row: DistrictRow, { code, unit }: DistrictIndicator): readonly FileCell[] {
  const cell = row.cells.get(code);
  const number = cell === undefined ? null : numberOf(cell.measure);
  const value =
    number ??
    (cell?.measure.state === 'HIDDEN'
      ? $localize`:@@statistics.hidden:скрыто`
      : $localize`:@@statistics.noData:нет данных`);
  return unit === 'COUNT' ? [value] : [value, cell?.numerator ?? null, cell?.denominator ?? null];
}

function headings({ title, unit }: DistrictIndicator): readonly string[] {
  if (unit === 'COUNT') return [title];
  return [
    unit === 'PERCENT' ? `${title}, %` : title,
    $localize`:@@statistics.numeratorOf:${title}:title:: числитель`,
    $localize`:@@statistics.denominatorOf:${title}:title:: знаменатель`,
  ];
}

/** Exactly the rows and figures on the screen, with the sums beside each share so that it can be checked. */
export const districtFile = (
  rows: readonly DistrictRow[],
  indicators: readonly DistrictIndicator[],
  { year, moment, filter }: About,
): FileTable => ({
  name: $localize`:@@statistics.fileDistrict:Показатели по школам ${year.replace('/', '-')}:year:`,
  notes: [
    $localize`:@@statistics.fileDistrictTitle:Показатели наставничества по школам`,
    $localize`:@@statistics.fileYear:Учебный год ${year}:year:`,
    $localize`:@@statistics.fileTime:Данные на ${moment}:moment:`,
    $localize`:@@statistics.fileFilter:Отбор: ${filter}:filter:`,
  ],
  columns: [$localize`:@@statistics.school:Школа`, ...indicators.flatMap(headings)],
  rows: rows.map((row) => [row.name, ...indicators.flatMap((one) => cells(row, one))]),
});

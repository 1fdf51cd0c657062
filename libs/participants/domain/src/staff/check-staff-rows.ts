import type { LocalDate } from '@nastavnik/kernel';

import { checkStaffRow } from './check-staff-row';
import { personInRow } from './person-in-row';
import { readText } from './read-cell';
import { STAFF_COLUMNS, type StaffColumnKey } from './staff-columns';
import type { Cell, StaffMapping, StaffProblem, StaffProblemCode, StaffRow } from './staff-row';

export interface CheckedStaffList {
  /** Good rows by their number in the file. */
  readonly rows: ReadonlyMap<number, StaffRow>;
  /** Bad cells in the order of the file. */
  readonly problems: readonly StaffProblem[];
  readonly blankRows: number;
}

/**
 * Reads a whole staff list. Besides single cells it finds the employee codes and e-mail addresses that stand in several
 * rows: each such row is reported with the numbers of the others. Blank lines are skipped. `firstRow` is the number of
 * the first line of data in the file (2 when the headings are on line 1).
 */
export function checkStaffRows(
  lines: readonly (readonly Cell[])[],
  mapping: StaffMapping,
  today: LocalDate,
  firstRow = 2,
): CheckedStaffList {
  const rows = new Map<number, StaffRow>();
  const problems: StaffProblem[] = [];
  const filled: { readonly rowNumber: number; readonly cells: readonly Cell[] }[] = [];
  lines.forEach((cells, index) => {
    if (cells.some((cell) => readText(cell) !== ''))
      filled.push({ rowNumber: firstRow + index, cells });
  });
  for (const { rowNumber, cells } of filled) {
    const checked = checkStaffRow(cells, mapping, rowNumber, today);
    if (checked.row !== null) rows.set(rowNumber, checked.row);
    problems.push(...checked.problems);
  }
  // A cell that is bad by itself is told once: «нет» in the column of addresses is no repeated address.
  const readable = (column: StaffColumnKey) => {
    const bad = new Set(problems.filter((p) => p.column === column).map((p) => p.row));
    return filled.filter(({ rowNumber }) => !bad.has(rowNumber));
  };
  const duplicates = [
    ...findDuplicates(readable('employeeCode'), mapping, 'employeeCode', 'DUPLICATE_CODE'),
    ...findDuplicates(readable('email'), mapping, 'email', 'DUPLICATE_EMAIL'),
  ];
  for (const duplicate of duplicates) rows.delete(duplicate.row);
  return {
    rows,
    problems: [...problems, ...duplicates].sort((a, b) => a.row - b.row),
    blankRows: lines.length - filled.length,
  };
}

function findDuplicates(
  filled: readonly { readonly rowNumber: number; readonly cells: readonly Cell[] }[],
  mapping: StaffMapping,
  key: StaffColumnKey,
  code: StaffProblemCode,
): readonly StaffProblem[] {
  const place = mapping[key];
  if (place === undefined) return [];
  const byValue = Map.groupBy(filled, ({ cells }) => readText(cells[place]).toLowerCase());
  byValue.delete('');
  const expected = STAFF_COLUMNS.find((column) => column.key === key)?.expected ?? '';
  return [...byValue.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) =>
      same.map(({ rowNumber, cells }) => ({
        row: rowNumber,
        column: key,
        value: readText(cells[place]),
        code,
        expected,
        person: personInRow(cells, mapping),
        otherRows: same.map((other) => other.rowNumber).filter((other) => other !== rowNumber),
      })),
    );
}

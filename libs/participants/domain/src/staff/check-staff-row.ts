import { fullYearsBetween, toLocalDate, type LocalDate } from '@nastavnik/kernel';

import { personInRow } from './person-in-row';
import {
  readCategory,
  readDate,
  readEmail,
  readGender,
  readList,
  readName,
  readPhone,
  readText,
  readYesOrNo,
} from './read-cell';
import { STAFF_COLUMNS, type StaffColumn, type StaffColumnKey } from './staff-columns';
import type { Cell, StaffMapping, StaffProblem, StaffProblemCode, StaffRow } from './staff-row';

export interface CheckedStaffRow {
  readonly row: StaffRow | null;
  readonly problems: readonly StaffProblem[];
}

const COLUMN = Object.fromEntries(STAFF_COLUMNS.map((c) => [c.key, c])) as Readonly<
  Record<StaffColumnKey, StaffColumn>
>;
const LONGEST = 200;
const LONGEST_CODE = 32;
const LONGEST_LIST = 2000;
const EARLIEST = toLocalDate('1920-01-01');
/** A spreadsheet that opens such a cell runs it; a school means the value, never the formula. */
const FORMULA = /^[=@]/;
/** Labour Code art. 63: nobody is admitted to teaching work before this age. */
const YOUNGEST_EMPLOYEE = 16;

/**
 * Reads one line of the staff list. Every bad cell is reported, not only the first; the row is given only when all
 * its cells are good. `rowNumber` is the number a person sees in the file.
 */
export function checkStaffRow(
  cells: readonly Cell[],
  mapping: StaffMapping,
  rowNumber: number,
  today: LocalDate,
): CheckedStaffRow {
  const cellOf = (key: StaffColumnKey): Cell => {
    const place = mapping[key];
    return place === undefined ? null : cells[place];
  };
  const person = personInRow(cells, mapping);
  const problems: StaffProblem[] = [];
  const report = (column: StaffColumnKey, code: StaffProblemCode): null => {
    const value = readText(cellOf(column));
    problems.push({
      row: rowNumber,
      column,
      value,
      code,
      expected: COLUMN[column].expected,
      person,
    });
    return null;
  };

  /** The value of the cell; null when it is blank (reported if required) or bad (reported with `code`). */
  function read<T>(
    key: StaffColumnKey,
    reader: (cell: Cell) => T | null,
    code: StaffProblemCode,
  ): T | null {
    const cell = cellOf(key);
    const text = readText(cell);
    if (text === '') return COLUMN[key].required ? report(key, 'REQUIRED') : null;
    if (FORMULA.test(text)) return report(key, 'FORMULA');
    if (text.length > (key === 'employeeCode' ? LONGEST_CODE : LONGEST))
      return report(key, 'TOO_LONG');
    return reader(cell) ?? report(key, code);
  }
  const readDay = (key: StaffColumnKey): LocalDate | null => {
    const day = read(key, readDate, 'NOT_A_DATE');
    return day !== null && day < EARLIEST ? report(key, 'DATE_TOO_EARLY') : day;
  };
  const readPastDay = (key: StaffColumnKey): LocalDate | null => {
    const day = readDay(key);
    return day !== null && day > today ? report(key, 'DATE_IN_FUTURE') : day;
  };
  const readListOf = (key: StaffColumnKey): readonly string[] => {
    const items = readList(cellOf(key));
    if (items.some((item) => FORMULA.test(item))) report(key, 'FORMULA');
    if (readText(cellOf(key)).length > LONGEST_LIST) report(key, 'TOO_LONG');
    return items;
  };

  const row = {
    employeeCode: read('employeeCode', readText, 'REQUIRED'),
    surname: read('surname', readName, 'NOT_A_NAME'),
    name: read('name', readName, 'NOT_A_NAME'),
    patronymic: read('patronymic', readName, 'NOT_A_NAME'),
    gender: read('gender', readGender, 'NOT_A_GENDER'),
    birthDate: readPastDay('birthDate'),
    position: read('position', readText, 'REQUIRED'),
    subjects: readListOf('subjects'),
    teachingExperienceStart: readPastDay('teachingExperienceStart'),
    // A person may be entered before the first working day: the clock of 004 3.7 starts only on it.
    actualAdmissionDate: readDay('actualAdmissionDate'),
    category: read('category', readCategory, 'UNKNOWN_CATEGORY') ?? 'NONE',
    categoryExpires: readDay('categoryExpires'),
    email: read('email', readEmail, 'NOT_AN_EMAIL'),
    phone: read('phone', readPhone, 'NOT_A_PHONE'),
    needsMentor: read('needsMentor', readYesOrNo, 'NOT_YES_OR_NO'),
    mentorCompetences: readListOf('mentorCompetences'),
    requests: readListOf('requests'),
  };
  const { birthDate, actualAdmissionDate } = row;
  if (
    birthDate !== null &&
    actualAdmissionDate !== null &&
    fullYearsBetween(birthDate, actualAdmissionDate) < YOUNGEST_EMPLOYEE
  ) {
    report('birthDate', 'TOO_YOUNG');
  }
  // Without problems every required cell has been read, so no required value is null.
  return { row: problems.length === 0 ? (row as StaffRow) : null, problems };
}

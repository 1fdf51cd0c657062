import {
  STAFF_COLUMNS,
  type StaffColumnKey,
  type StaffProblem,
  type StaffProblemCode,
} from '@nastavnik/participants-domain';

const WORDS: Readonly<Record<StaffProblemCode, string>> = {
  REQUIRED: $localize`:@@problem.REQUIRED:не заполнено`,
  FORMULA: $localize`:@@problem.FORMULA:в ячейке формула, а нужно значение`,
  TOO_LONG: $localize`:@@problem.TOO_LONG:слишком длинно`,
  NOT_A_NAME: $localize`:@@problem.NOT_A_NAME:это не имя`,
  NOT_A_GENDER: $localize`:@@problem.NOT_A_GENDER:пол не распознан`,
  NOT_A_DATE: $localize`:@@problem.NOT_A_DATE:это не дата`,
  DATE_IN_FUTURE: $localize`:@@problem.DATE_IN_FUTURE:дата ещё не наступила`,
  DATE_TOO_EARLY: $localize`:@@problem.DATE_TOO_EARLY:дата слишком давняя`,
  TOO_YOUNG: $localize`:@@problem.TOO_YOUNG:ко дню допуска нет 16 лет`,
  UNKNOWN_CATEGORY: $localize`:@@problem.UNKNOWN_CATEGORY:категория не распознана`,
  NOT_AN_EMAIL: $localize`:@@problem.NOT_AN_EMAIL:это не адрес почты`,
  NOT_A_PHONE: $localize`:@@problem.NOT_A_PHONE:это не номер телефона`,
  NOT_YES_OR_NO: $localize`:@@problem.NOT_YES_OR_NO:нужно «да» или «нет»`,
  DUPLICATE_CODE: $localize`:@@problem.DUPLICATE_CODE:номер повторяется в файле`,
  DUPLICATE_EMAIL: $localize`:@@problem.DUPLICATE_EMAIL:адрес повторяется в файле`,
  EMAIL_TAKEN: $localize`:@@problem.EMAIL_TAKEN:адрес принадлежит другому работнику школы`,
  EMPLOYMENT_ENDED: $localize`:@@problem.EMPLOYMENT_ENDED:работа прекращена позже этого допуска`,
};

const HEADING = new Map(STAFF_COLUMNS.map(({ key, heading }) => [key, heading]));

export const columnHeading = (key: StaffColumnKey): string => HEADING.get(key) ?? key;

/** What is wrong with the cell; of a repetition also where the others stand. */
export function wrongText({ code, otherRows }: StaffProblem): string {
  const text = WORDS[code];
  if (!otherRows || otherRows.length === 0) return text;
  return $localize`:@@check.otherRows:${text}:text:, строки ${otherRows.join(', ')}:rows:`;
}

/** For each bad row everything that is to be mended in it. */
export function wrongRows(
  problems: readonly StaffProblem[],
): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, string[]>();
  for (const problem of problems) {
    const words = `${columnHeading(problem.column)}: ${wrongText(problem)} (${problem.expected})`;
    rows.set(problem.row, [...(rows.get(problem.row) ?? []), words]);
  }
  return rows;
}

import { BadInputError } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import {
  checkStaffRows,
  planStaffRow,
  STAFF_COLUMNS,
  type StaffMapping,
  type StaffProblem,
  type StaffRegister,
  type StaffRow,
  type StaffRowPlan,
} from '@nastavnik/participants-domain';

import type { StaffColumnPlaceInput, StaffLineInput } from './staff-import.inputs';

/** A list travels in pieces, so that each is one short transaction. */
export const MOST_LINES = 250;

export interface ReadStaffLines {
  /** Good rows by their number in the file. */
  readonly rows: ReadonlyMap<number, StaffRow>;
  readonly problems: readonly StaffProblem[];
  readonly mapping: StaffMapping;
}

/** Reads a piece of the list by the rules of the domain; row numbers are those of the file. */
export function readStaffLines(
  lines: readonly StaffLineInput[],
  columns: readonly StaffColumnPlaceInput[],
  today: LocalDate,
): ReadStaffLines {
  if (lines.length > MOST_LINES) throw new BadInputError(`At most ${MOST_LINES} rows at once`);
  const mapping: StaffMapping = Object.fromEntries(
    columns.map(({ column, place }) => [column, place]),
  );
  const checked = checkStaffRows(
    lines.map(({ cells }) => cells),
    mapping,
    today,
    0,
  );
  const inFile = (index: number): number => lines[index]?.row ?? index;
  return {
    mapping,
    rows: new Map([...checked.rows].map(([index, row]) => [inFile(index), row])),
    problems: checked.problems.map((problem) => ({
      ...problem,
      row: inFile(problem.row),
      ...(problem.otherRows && { otherRows: problem.otherRows.map(inFile) }),
    })),
  };
}

type GoodPlan = Exclude<StaffRowPlan, { kind: 'BAD' }>;

export interface PlannedLines {
  readonly plans: ReadonlyMap<number, GoodPlan>;
  readonly problems: readonly StaffProblem[];
}

/** What loading the piece would do, row by row, and every problem of it in the order of the file. */
export function planStaffLines(read: ReadStaffLines, register: StaffRegister): PlannedLines {
  const plans = new Map<number, GoodPlan>();
  const problems = [...read.problems];
  for (const [number, row] of read.rows) {
    const plan = planStaffRow(row, read.mapping, register);
    if (plan.kind !== 'BAD') {
      plans.set(number, plan);
      continue;
    }
    const value = row[plan.column];
    problems.push({
      row: number,
      column: plan.column,
      value: value === null ? '' : String(value),
      code: plan.code,
      expected: STAFF_COLUMNS.find(({ key }) => key === plan.column)?.expected ?? '',
      person: [row.surname, row.name, row.patronymic].filter(Boolean).join(' '),
    });
  }
  return { plans, problems: problems.sort((a, b) => a.row - b.row) };
}

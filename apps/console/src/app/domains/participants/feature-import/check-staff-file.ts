import {
  type CheckStaffRowsQuery,
  type StaffColumnPlaceInput,
  type StaffLineInput,
} from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import {
  checkStaffRows,
  STAFF_COLUMN_KEYS,
  type StaffMapping,
  type StaffProblem,
} from '@nastavnik/participants-domain';
import type { StaffFile } from './parse-staff-file';

export type Outlook = CheckStaffRowsQuery['checkStaffRows']['rows'][number];
type Answer = CheckStaffRowsQuery['checkStaffRows'];

export interface CheckedFile {
  readonly outlooks: readonly Outlook[];
  readonly problems: readonly StaffProblem[];
}

/** A piece is one short request on the server's side too. */
export const PIECE = 200;

export const columnPlaces = (mapping: StaffMapping): StaffColumnPlaceInput[] =>
  STAFF_COLUMN_KEYS.flatMap((column) => {
    const place = mapping[column];
    return place === undefined ? [] : [{ column, place }];
  });

export const pieces = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / PIECE) }, (_, i) =>
    items.slice(i * PIECE, (i + 1) * PIECE),
  );

/** The lines of these rows as they travel. */
export const linesOf = (file: StaffFile, rows: readonly number[]): StaffLineInput[] =>
  rows.map((row) => ({ row, cells: [...(file.lines[row - file.firstRow] ?? [])] }));

/**
 * Reads the whole file here, so that repetitions are found wherever they stand, and asks the server what loading the
 * good rows would do, piece by piece. `tell` hears how many rows are through.
 */
export async function checkStaffFile(
  file: StaffFile,
  mapping: StaffMapping,
  today: LocalDate,
  ask: (lines: StaffLineInput[], columns: StaffColumnPlaceInput[]) => Promise<Answer>,
  tell: (done: number, total: number) => void,
): Promise<CheckedFile> {
  const own = checkStaffRows(file.lines, mapping, today, file.firstRow);
  const good = [...own.rows.keys()];
  const outlooks: Outlook[] = [];
  const problems: StaffProblem[] = [...own.problems];
  let done = 0;
  tell(done, good.length);
  for (const piece of pieces(good)) {
    const answer = await ask(linesOf(file, piece), columnPlaces(mapping));
    outlooks.push(...answer.rows);
    problems.push(
      ...answer.problems.map(({ otherRows, ...problem }) => ({
        ...problem,
        ...(otherRows && { otherRows }),
      })),
    );
    done += piece.length;
    tell(done, good.length);
  }
  return { outlooks, problems: problems.sort((a, b) => a.row - b.row) };
}

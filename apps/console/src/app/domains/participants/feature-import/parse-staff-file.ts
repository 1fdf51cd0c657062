/** Why a file could not be read as a list. */
export type FileTroubleCode = 'UNREADABLE' | 'EMPTY' | 'TOO_LONG';

export class FileTrouble extends Error {
  constructor(readonly code: FileTroubleCode) {
    super(code);
  }
}

export interface StaffFile {
  readonly name: string;
  readonly headings: readonly string[];
  /** Everything below the headings; blank lines stay, so that row numbers are those of the file. */
  readonly lines: readonly (readonly string[])[];
  /** The number a person sees beside the first of these lines. */
  readonly firstRow: number;
}

export const MOST_ROWS = 10_000;

/** Reads a list of the first sheet of a workbook, or of a CSV in UTF-8 or Windows-1251 with «;», «,» or tabs. */
export async function parseStaffFile(file: File): Promise<StaffFile> {
  const rows = await (/\.xlsx$/i.test(file.name) ? readWorkbook(file) : readCsv(file)).catch(() => {
    throw new FileTrouble('UNREADABLE');
  });
  const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
  const headingsAt = rows.findIndex((row) => !isBlank(row));
  const lastAt = rows.findLastIndex((row) => !isBlank(row));
  if (headingsAt === -1 || lastAt === headingsAt) throw new FileTrouble('EMPTY');
  if (lastAt - headingsAt > MOST_ROWS) throw new FileTrouble('TOO_LONG');
  return {
    name: file.name,
    headings: rows[headingsAt] ?? [],
    lines: rows.slice(headingsAt + 1, lastAt + 1),
    firstRow: headingsAt + 2,
  };
}

async function readWorkbook(file: File): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/browser');
  return (await readSheet(file)).map((row) => row.map(cellText));
}

/** A day of a sheet is midnight in UTC. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'да' : 'нет';
  return String(cell);
}

async function readCsv(file: File): Promise<string[][]> {
  const { parse } = await import('csv-parse/browser/esm/sync');
  const text = decoded(await file.arrayBuffer());
  return parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
}

/** Text that is not UTF-8 comes from a spreadsheet of a Russian Windows. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** The separator that stands most often in the first line with anything in it. */
export function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const count = (sign: string): number => first.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

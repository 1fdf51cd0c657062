export type FileCell = string | number | null;

/** A table as it goes into a file: what it is, what is in it, the columns and the rows. */
export interface FileTable {
  readonly name: string;
  /** Lines above the table: title, school year, time of the data, filter. */
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
}

const BYTE_ORDER_MARK = '\ufeff';
/** A spreadsheet would take such a text for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

const csvCell = (cell: FileCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Separated by semicolons, with a decimal comma: as spreadsheets of this country read it. */
export const csvText = ({ columns, rows }: FileTable): string =>
  BYTE_ORDER_MARK +
  [columns, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n') +
  '\r\n';

/** Cells of a workbook sheet: the notes, an empty line, the bold header, the rows. */
export function sheetCells({ notes, columns, rows }: FileTable) {
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const, wrap: true });
  return [
    ...notes.map((note, index) => [index === 0 ? bold(note) : { value: note }]),
    [],
    columns.map(bold),
    ...rows.map((row) => row.map((cell) => (cell === null ? null : { value: cell }))),
  ];
}

export async function saveWorkbook(table: FileTable): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const widths = table.columns.map((_, index) => ({ width: index === 0 ? 44 : 16 }));
  const options = { sheet: 'Показатели', columns: widths, stickyRowsCount: table.notes.length + 2 };
  await writeXlsxFile(sheetCells(table), options).toFile(`${table.name}.xlsx`);
}

export function saveCsv(table: FileTable, document: Document): void {
  const url = URL.createObjectURL(new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${table.name}.csv`;
  link.click();
  // The download has begun once the click is over.
  setTimeout(() => URL.revokeObjectURL(url));
}

import { STAFF_COLUMNS } from '@nastavnik/participants-domain';
import type { StaffFile } from './parse-staff-file';

const bold = (value: string) => ({ value, fontWeight: 'bold' as const, wrap: true });
const headingOf = ({ heading, required }: (typeof STAFF_COLUMNS)[number]): string =>
  required ? `${heading}*` : heading;

const TEMPLATE = 'Список работников';

/** An empty list to fill in; how each column is filled stands on the second sheet. */
export async function saveTemplate(): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const explained = [
    ['Столбец', 'Обязателен', 'Что писать', 'Пример'].map(bold),
    ...STAFF_COLUMNS.map(({ heading, required, expected, example }) =>
      [heading, required ? 'да' : 'нет', expected, example].map((value) => ({ value, wrap: true })),
    ),
  ];
  await writeXlsxFile([
    {
      data: [STAFF_COLUMNS.map((column) => bold(headingOf(column)))],
      sheet: TEMPLATE,
      columns: STAFF_COLUMNS.map(() => ({ width: 22 })),
      stickyRowsCount: 1,
    },
    {
      data: explained,
      sheet: 'Пояснения',
      columns: [{ width: 36 }, { width: 14 }, { width: 60 }, { width: 36 }],
    },
  ]).toFile(`${TEMPLATE}.xlsx`);
}

/** The same as CSV, as spreadsheets of this country read it: UTF-8 with a mark, semicolons. */
export function saveCsvTemplate(document: Document): void {
  const text = `\ufeff${STAFF_COLUMNS.map(headingOf).join(';')}\r\n`;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${TEMPLATE}.csv`;
  link.click();
  // The download has begun once the click is over.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** The bad rows alone, with their own columns and what is wrong: mended, the file can be loaded as it is. */
export function errorRows(
  file: StaffFile,
  problems: ReadonlyMap<number, readonly string[]>,
): string[][] {
  const width = Math.max(file.headings.length, ...file.lines.map((line) => line.length));
  const padded = (line: readonly string[]) =>
    Array.from({ length: width }, (_, i) => line[i] ?? '');
  return [
    [...padded(file.headings), 'Ошибка'],
    ...[...problems].map(([row, words]) => [
      ...padded(file.lines[row - file.firstRow] ?? []),
      words.join('; '),
    ]),
  ];
}

export async function saveErrors(
  file: StaffFile,
  problems: ReadonlyMap<number, readonly string[]>,
): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const [headings = [], ...rows] = errorRows(file, problems);
  const data = [
    headings.map(bold),
    ...rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
  ];
  const name = file.name.replace(/\.\w+$/, '');
  await writeXlsxFile(data, {
    sheet: 'Ошибки',
    columns: headings.map((_, i) => ({ width: i === headings.length - 1 ? 70 : 20 })),
    stickyRowsCount: 1,
  }).toFile(`${name} — ошибки.xlsx`);
}

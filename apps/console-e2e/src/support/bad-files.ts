import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const HEADINGS = [
  'Табельный номер',
  'Фамилия',
  'Имя',
  'Пол',
  'Дата рождения',
  'Должность',
  'Начало педагогического стажа',
  'День фактического допущения к работе',
];

const GOOD = {
  code: '9001',
  surname: 'Студёнова',
  birth: '04.05.1988',
  post: 'учитель',
  start: '01.09.2012',
};

export type Line = Partial<typeof GOOD>;

/** A staff list as a school hands it over; each line is good but for what it says itself. */
export function staffCsv(lines: readonly Line[]) {
  const rows = lines.map((line, at) => {
    const { code, surname, birth, post, start } = { ...GOOD, code: `90${10 + at}`, ...line };
    return [code, surname, 'Ольга', 'ж', birth, post, start, '01.09.2012'];
  });
  const text = [HEADINGS, ...rows].map((row) => row.join(';')).join('\r\n');
  return { name: 'rabotniki.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') };
}

/** The beginning of a workbook that was not saved to the end. */
export const BROKEN_WORKBOOK = {
  name: 'rabotniki.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(2000, 7)]),
};

export const LETTER = {
  name: 'pismo.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from('PK'),
};

/** What calls itself a PDF and is none. */
export const DISGUISED = {
  name: 'ne-skan.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('MZ это не лист с подписями', 'utf8'),
};

/** Fifty megabytes and one byte: too large to be handed over in memory. */
export function hugeScan(): { readonly file: string; forget(): void } {
  const dir = mkdtempSync('/tmp/nastavnik-scan-');
  const file = path.join(dir, 'bolshoy-skan.pdf');
  writeFileSync(file, Buffer.alloc(50 * 1024 * 1024 + 1, 32));
  return { file, forget: () => rmSync(dir, { recursive: true, force: true }) };
}

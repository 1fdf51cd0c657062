import { cellText, decoded, delimiterOf, FileTrouble, parseStaffFile } from './parse-staff-file';

// Dynamic import of an ES module is beyond the CommonJS of these tests: the reader itself is a well-kept library.
jest.mock(
  'csv-parse/browser/esm/sync',
  () => ({
    parse: (text: string, { delimiter }: { delimiter: string }) =>
      text.split('\n').map((line) => line.split(delimiter)),
  }),
  { virtual: true },
);

const csv = (text: string): File =>
  ({
    name: 'работники.csv',
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
  }) as unknown as File;

const troubleOf = async (text: string): Promise<unknown> =>
  parseStaffFile(csv(text)).catch((error: unknown) =>
    error instanceof FileTrouble ? error.code : error,
  );

describe('reading a staff list', () => {
  it('finds the headings below blank lines and keeps the row numbers of the file', async () => {
    const file = await parseStaffFile(
      csv('\n;\nФамилия;Имя\nЛугодолина;Ольга\n;\nТиховод;Анна\n\n'),
    );

    expect(file.headings).toEqual(['Фамилия', 'Имя']);
    expect(file.firstRow).toBe(4);
    expect(file.lines).toEqual([
      ['Лугодолина', 'Ольга'],
      ['', ''],
      ['Тиховод', 'Анна'],
    ]);
  });

  it('refuses a file without rows and one that is too long', async () => {
    expect(await troubleOf('')).toBe('EMPTY');
    expect(await troubleOf('Фамилия;Имя\n\n')).toBe('EMPTY');
    expect(await troubleOf(`Код\n${'1\n'.repeat(10_001)}`)).toBe('TOO_LONG');
  });

  it.each([
    ['Фамилия;Имя, отчество;Пол', ';'],
    ['Фамилия,Имя,Пол', ','],
    ['\n\nФамилия\tИмя', '\t'],
    ['Фамилия', ';'],
  ])('%j is separated by %j', (text, sign) => {
    expect(delimiterOf(text)).toBe(sign);
  });

  it('reads UTF-8, and else Windows-1251', () => {
    const windows = new Uint8Array([0xcf, 0xee, 0xeb]).buffer;

    expect(decoded(windows)).toBe('Пол');
    expect(decoded(new TextEncoder().encode('Пол').buffer)).toBe('Пол');
  });

  it('gives days, numbers and yes or no of a workbook as a person would type them', () => {
    expect([new Date('2026-09-01T00:00:00Z'), 147, true, null].map(cellText)).toEqual([
      '2026-09-01',
      '147',
      'да',
      '',
    ]);
  });
});

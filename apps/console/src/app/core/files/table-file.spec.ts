import { describe, expect, it } from '@jest/globals';
import { csvText, sheetCells } from './table-file';

const table = {
  name: 'Показатели',
  notes: ['Показатели по школам', 'Учебный год 2026/27'],
  columns: ['Школа', 'Охват, %'],
  rows: [
    ['Школа № 1', 87.5],
    ['=СУММ(A1)', null],
    ['Школа «Луч»; корпус 2', 'нет данных'],
  ],
};

describe('a table taken away', () => {
  it('reads in a spreadsheet: byte order mark, semicolons, decimal comma, quoted where needed', () => {
    const lines = csvText(table).split('\r\n');
    expect(lines[0]).toBe('\ufeffШкола;Охват, %');
    expect(lines[1]).toBe('Школа № 1;87,5');
    expect(lines[3]).toBe('"Школа «Луч»; корпус 2";нет данных');
  });

  it.each(['=1+1', '+7', '-2', '@cmd', '\tx'])('never lets %j be taken for a formula', (text) => {
    const [, row] = csvText({ ...table, rows: [[text]] }).split('\r\n');
    expect(row?.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('puts the notes above the header of the workbook and keeps numbers numbers', () => {
    const cells = sheetCells(table);
    expect(cells).toHaveLength(2 + 1 + 1 + 3);
    expect(cells[3]).toMatchObject([{ value: 'Школа' }, { value: 'Охват, %' }]);
    expect(cells[4]).toEqual([{ value: 'Школа № 1' }, { value: 87.5 }]);
    expect(cells[5]?.[1]).toBeNull();
  });
});

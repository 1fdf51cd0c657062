import { wrongRows } from './problem-text';
import { errorRows } from './staff-files';

const file = {
  name: 'работники.csv',
  headings: ['Код', 'Фамилия'],
  lines: [['1', 'Лугодолина'], ['', '', 'лишнее'], ['1']],
  firstRow: 2,
};
const problem = {
  column: 'employeeCode' as const,
  expected: 'номер работника',
  person: '',
  value: '1',
};

describe('the file of errors', () => {
  it('has the bad rows alone, every column of the file, and all that is wrong in a row', () => {
    const problems = wrongRows([
      { ...problem, row: 2, code: 'DUPLICATE_CODE', otherRows: [4] },
      { ...problem, row: 2, column: 'name', code: 'REQUIRED', expected: 'имя буквами' },
      { ...problem, row: 4, code: 'DUPLICATE_CODE', otherRows: [2] },
    ]);

    expect(errorRows(file, problems)).toEqual([
      ['Код', 'Фамилия', '', 'Ошибка'],
      [
        '1',
        'Лугодолина',
        '',
        'Табельный номер: номер повторяется в файле, строки 4 (номер работника); Имя: не заполнено (имя буквами)',
      ],
      ['1', '', '', 'Табельный номер: номер повторяется в файле, строки 2 (номер работника)'],
    ]);
  });
});

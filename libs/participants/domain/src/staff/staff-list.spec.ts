import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { checkStaffRow } from './check-staff-row';
import { checkStaffRows } from './check-staff-rows';
import { compareWithRegister } from './compare-with-register';
import { guessMapping } from './guess-mapping';
import { STAFF_COLUMNS, STAFF_COLUMN_KEYS, type StaffColumnKey } from './staff-columns';
import type { Cell, StaffRow } from './staff-row';

const today = d('2026-11-20');
const { mapping } = guessMapping(STAFF_COLUMNS.map((column) => column.heading));

const good: Readonly<Record<StaffColumnKey, Cell>> = {
  employeeCode: '0147',
  surname: 'Лугодолина',
  name: 'Ольга',
  patronymic: 'Сергеевна',
  gender: 'ж',
  birthDate: '14.03.1998',
  position: 'учитель',
  subjects: 'математика; информатика',
  teachingExperienceStart: '01.09.2024',
  actualAdmissionDate: '01.09.2026',
  category: 'первая',
  categoryExpires: '31.08.2028',
  email: 'o.lugodolina@example.org',
  phone: '+7 000 000-00-00',
  needsMentor: 'да',
  mentorCompetences: '',
  requests: 'дисциплина на уроке',
};
const cells = (changes: Partial<Record<StaffColumnKey, Cell>> = {}): Cell[] =>
  STAFF_COLUMN_KEYS.map((key) => ({ ...good, ...changes })[key]);
const check = (changes: Partial<Record<StaffColumnKey, Cell>>) =>
  checkStaffRow(cells(changes), mapping, 2, today);
const readRow = (changes: Partial<Record<StaffColumnKey, Cell>>): StaffRow => {
  const { row, problems } = check(changes);
  expect(problems).toEqual([]);
  return row as StaffRow;
};

describe('staff list columns', () => {
  it('the example of every column is accepted by its own check', () => {
    const example = STAFF_COLUMNS.map((column) => column.example);
    expect(checkStaffRow(example, mapping, 2, today).problems).toEqual([]);
  });

  it('finds columns in any order, by other names, with stars, capitals and ё', () => {
    const headings = ['ФАМИЛИЯ*', 'Дата приёма на работу', 'Таб. №', 'Кабинет', 'Фамилия', null];

    const guessed = guessMapping(headings);

    expect(guessed.mapping).toEqual({ surname: 0, actualAdmissionDate: 1, employeeCode: 2 });
    expect(guessed.unknown).toEqual([3, 4]);
    expect(guessed.missing).toEqual(['name', 'gender', 'position', 'teachingExperienceStart']);
  });
});

describe('checkStaffRow', () => {
  it('reads a good row', () => {
    expect(readRow({})).toMatchObject({
      gender: 'FEMALE',
      birthDate: '1998-03-14',
      subjects: ['математика', 'информатика'],
      category: 'FIRST',
      needsMentor: true,
      mentorCompetences: [],
    });
  });

  it.each([
    ['surname', '  ЛУГОДОЛИНА ', 'Лугодолина'],
    ['surname', 'ОЗЁРОВ', 'Озёров'],
    ['surname', 'озерова -  ЯСНОБОРСКАЯ', 'Озерова-Ясноборская'],
    ['surname', 'МакДолин', 'МакДолин'],
    ['patronymic', 'САМЕД ОГЛЫ', 'Самед оглы'],
    ['gender', 'Муж.', 'MALE'],
    ['gender', 'ЖЕНСКИЙ', 'FEMALE'],
    ['birthDate', '1998-03-14T00:00:00.000Z', '1998-03-14'],
    ['birthDate', 35868, '1998-03-14'],
    ['birthDate', '35868', '1998-03-14'],
    ['birthDate', '14.3.1998 г.', '1998-03-14'],
    ['birthDate', '', null],
    ['phone', '8 (000) 000-00-00', '+7 000 000-00-00'],
    ['phone', 70000000000, '+7 000 000-00-00'],
    ['email', ' O.Lugodolina@Example.org ', 'o.lugodolina@example.org'],
    ['category', 'Высшая категория', 'HIGHEST'],
    ['category', 'соответствие занимаемой должности', 'CONFORMITY'],
    ['category', 'педагог-методист', 'METHODOLOGIST_TEACHER'],
    ['category', null, 'NONE'],
    ['needsMentor', false, false],
    ['needsMentor', '', null],
    ['employeeCode', 147, '147'],
  ] as const)('%s: %j becomes %j', (key, cell, value) => {
    expect(readRow({ [key]: cell })[key]).toEqual(value);
  });

  it.each([
    ['employeeCode', ' ', 'REQUIRED'],
    ['employeeCode', '1'.repeat(33), 'TOO_LONG'],
    ['employeeCode', '=1+1', 'FORMULA'],
    ['position', '=HYPERLINK("https://example.org";"учитель")', 'FORMULA'],
    ['subjects', 'физика; @SUM(A1:A9)', 'FORMULA'],
    ['surname', 'Лугодолина2', 'NOT_A_NAME'],
    ['surname', null, 'REQUIRED'],
    ['name', '-', 'NOT_A_NAME'],
    ['gender', 'не указан', 'NOT_A_GENDER'],
    ['gender', 'constructor', 'NOT_A_GENDER'],
    ['birthDate', '30.02.1998', 'NOT_A_DATE'],
    ['birthDate', '29.02.1999', 'NOT_A_DATE'],
    ['birthDate', '20.11.2010', 'TOO_YOUNG'],
    ['teachingExperienceStart', '01.09.1026', 'DATE_TOO_EARLY'],
    ['actualAdmissionDate', 'осенью', 'NOT_A_DATE'],
    ['category', 'третья', 'UNKNOWN_CATEGORY'],
    ['email', 'o.lugodolina@', 'NOT_AN_EMAIL'],
    ['phone', '12-34', 'NOT_A_PHONE'],
    ['phone', 'нет', 'NOT_A_PHONE'],
    ['needsMentor', 'возможно', 'NOT_YES_OR_NO'],
    ['requests', 'слово '.repeat(400), 'TOO_LONG'],
  ] as const)('%s: %j is refused as %s', (key, cell, code) => {
    const { row, problems } = check({ [key]: cell });

    expect(row).toBeNull();
    expect(problems.map((problem) => [problem.column, problem.code])).toEqual([[key, code]]);
  });

  it('takes experience begun yesterday and today, not tomorrow', () => {
    const codes = (day: string) =>
      check({ teachingExperienceStart: day }).problems.map((p) => p.code);
    expect(codes('19.11.2026')).toEqual([]);
    expect(codes('20.11.2026')).toEqual([]);
    expect(codes('21.11.2026')).toEqual(['DATE_IN_FUTURE']);
  });

  it('takes a 29 February and an admission that is still ahead', () => {
    expect(readRow({ birthDate: '29.02.1996' }).birthDate).toBe('1996-02-29');
    expect(readRow({ actualAdmissionDate: '11.01.2027' }).actualAdmissionDate).toBe('2027-01-11');
  });

  it('takes an employee on the sixteenth birthday and not the day before', () => {
    expect(check({ birthDate: '01.09.2010' }).problems).toEqual([]);
    expect(check({ birthDate: '02.09.2010' }).problems).toHaveLength(1);
  });

  it('reports every bad cell of the row with the person and what is expected', () => {
    const { problems } = check({ gender: 'х', phone: '1', birthDate: 'вчера' });

    expect(problems.map((problem) => problem.column)).toEqual(['gender', 'birthDate', 'phone']);
    expect(problems[0]).toEqual({
      row: 2,
      column: 'gender',
      value: 'х',
      code: 'NOT_A_GENDER',
      expected: '«м» или «ж»',
      person: 'Лугодолина Ольга Сергеевна',
    });
  });
});

describe('checkStaffRows', () => {
  it('reports a repeated code and a repeated address in every row with the numbers of the others', () => {
    const list = checkStaffRows(
      [
        cells(),
        cells({ employeeCode: '0148', email: 'O.LUGODOLINA@example.org' }),
        [null, ' '],
        cells({ email: '' }),
        cells({ employeeCode: '0149', email: '' }),
      ],
      mapping,
      today,
    );

    expect(list.problems.map((p) => [p.row, p.code, p.otherRows])).toEqual([
      [2, 'DUPLICATE_CODE', [5]],
      [2, 'DUPLICATE_EMAIL', [3]],
      [3, 'DUPLICATE_EMAIL', [2]],
      [5, 'DUPLICATE_CODE', [2]],
    ]);
    expect([...list.rows.keys()]).toEqual([6]);
    expect(list.blankRows).toBe(1);
  });

  it('tells a bad address once, however often it stands in the file', () => {
    const lines = [1, 2].map((n) => cells({ employeeCode: String(n), email: 'нет' }));

    const { problems } = checkStaffRows(lines, mapping, today);

    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'NOT_AN_EMAIL'],
      [3, 'NOT_AN_EMAIL'],
    ]);
  });

  it('checks every one of 2,400 rows', () => {
    const lines = Array.from({ length: 2400 }, (_, i) =>
      cells({ employeeCode: String(i), email: `p${i}@example.org` }),
    );

    const list = checkStaffRows(lines, mapping, today);

    expect(list.rows.size).toBe(2400);
    expect(list.problems).toEqual([]);
  });
});

describe('compareWithRegister', () => {
  it('tells new, changed and unchanged people apart', () => {
    const row = readRow({});
    expect(compareWithRegister(row, null)).toEqual({ kind: 'NEW' });
    expect(compareWithRegister(row, readRow({ surname: 'ЛУГОДОЛИНА' }))).toEqual({
      kind: 'UNCHANGED',
    });
    expect(compareWithRegister(row, readRow({ position: 'методист', subjects: 'физика' }))).toEqual(
      {
        kind: 'CHANGED',
        fields: ['position', 'subjects'],
      },
    );
  });

  it('does not take a column absent from the file for a change', () => {
    const row = readRow({ requests: '' });
    const existing = readRow({});
    expect(compareWithRegister(row, existing).kind).toBe('CHANGED');
    expect(compareWithRegister(row, existing, { employeeCode: 0 }).kind).toBe('UNCHANGED');
  });
});

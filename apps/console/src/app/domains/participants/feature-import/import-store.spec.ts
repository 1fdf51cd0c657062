import { TestBed } from '@angular/core/testing';
import { CheckStaffRowsDocument, GraphqlClient, GraphqlFault } from '@nastavnik/graphql-client';
import { toLocalDate } from '@nastavnik/kernel';
import { TODAY } from '@nastavnik/ui';
import { ImportStore } from './import-store';
import type { StaffFile } from './parse-staff-file';

interface Sent {
  readonly lines: readonly { readonly row: number }[];
  readonly importId?: string;
}

const HEADINGS = [
  'Табельный номер',
  'Фамилия',
  'Имя',
  'Пол',
  'Должность',
  'Начало педагогического стажа',
  'День фактического допущения к работе',
];
const line = (code: string): string[] => [
  code,
  'Лугодолина',
  'Ольга',
  'ж',
  'учитель',
  '01.09.2015',
  '01.09.2018',
];
const fileOf = (count: number): StaffFile => ({
  name: 'работники.csv',
  headings: HEADINGS,
  lines: Array.from({ length: count }, (_, i) => line(String(i))),
  firstRow: 2,
});

describe('ImportStore', () => {
  let store: ImportStore;
  const run = jest.fn<(operation: unknown, sent: Sent) => Promise<unknown>>();
  const answered = (operation: unknown, { lines }: Sent): Promise<unknown> =>
    Promise.resolve(
      operation === CheckStaffRowsDocument
        ? {
            checkStaffRows: {
              problems: [],
              rows: lines.map(({ row }) => ({
                row,
                kind: row % 2 === 0 ? 'NEW' : 'UNCHANGED',
                fields: [],
                answersLeftOut: false,
              })),
            },
          }
        : {
            importStaff: {
              created: lines.length,
              changed: 0,
              unchanged: 0,
              answersLeftOut: 0,
              problems: [],
            },
          },
    );

  beforeEach(() => {
    localStorage.clear();
    run.mockReset().mockImplementation(answered);
    TestBed.configureTestingModule({
      providers: [
        { provide: GraphqlClient, useValue: { run } },
        { provide: TODAY, useValue: () => toLocalDate('2026-11-20') },
      ],
    });
    store = TestBed.inject(ImportStore);
  });

  it('asks for the required columns before it checks', async () => {
    store.take({ ...fileOf(1), headings: ['Код', ...HEADINGS.slice(1)] });
    expect(store.missing()).toEqual(['Табельный номер']);
    await store.check();
    expect(run).not.toHaveBeenCalled();

    store.place('employeeCode', 0);
    expect(store.missing()).toEqual([]);
  });

  it('one place of the file is one column', () => {
    store.take(fileOf(1));
    store.place('patronymic', 1);
    expect(store.mapping()['patronymic']).toBe(1);
    expect(store.mapping()['surname']).toBeUndefined();
  });

  it('checks in pieces, loads only what is new or changed, and counts', async () => {
    store.take(fileOf(450));
    await store.check();

    expect(store.step()).toBe('check');
    expect(run.mock.calls.map(([, sent]) => sent.lines.length)).toEqual([200, 200, 50]);
    expect(store.counts()).toMatchObject({ created: 225, unchanged: 225, bad: 0 });

    run.mockClear();
    await store.load();
    expect(run.mock.calls.map(([, sent]) => sent.lines.length)).toEqual([200, 25]);
    expect(store.step()).toBe('result');
    expect(store.loaded().created).toBe(225);
  });

  it('finds repetitions that stand in different pieces, and sends no bad row', async () => {
    const file = fileOf(400);
    store.take({ ...file, lines: [...file.lines, line('0')] });
    await store.check();

    expect(store.counts().bad).toBe(2);
    const rows = run.mock.calls.flatMap(([, sent]) => sent.lines.map(({ row }) => row));
    expect(rows).toHaveLength(399);
    expect(rows).not.toContain(2);
    expect(rows).not.toContain(402);
  });

  it('goes on after a lost connection with the pieces that were not sent, under the same import', async () => {
    store.take(fileOf(900));
    await store.check();
    run.mockClear();
    run.mockImplementationOnce(answered);
    run.mockRejectedValueOnce(new GraphqlFault('UNREACHABLE', 'no answer'));

    await store.load();
    expect(store.step()).toBe('loading');
    expect(store.problem()).toMatch(/Нет связи/);
    await store.goOn();

    expect(store.step()).toBe('result');
    expect(store.loaded().created).toBe(450);
    expect(new Set(run.mock.calls.map(([, sent]) => sent.importId)).size).toBe(1);
  });
});

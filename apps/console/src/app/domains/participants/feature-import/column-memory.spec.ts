import { rememberMapping, suggestedMapping } from './column-memory';

const headings = ['Код', 'Фамилия', 'Имя', 'Примечание'];

describe('columns of a staff list', () => {
  beforeEach(() => localStorage.clear());

  it('are found by their headings', () => {
    expect(suggestedMapping(headings, localStorage)).toEqual({ surname: 1, name: 2 });
  });

  it('are where the person put them the last time, in whatever order the next file has them', () => {
    rememberMapping(headings, { employeeCode: 0, surname: 1, name: 2 }, localStorage);

    expect(suggestedMapping(['Имя', 'КОД ', 'Фамилия'], localStorage)).toEqual({
      name: 0,
      employeeCode: 1,
      surname: 2,
    });
  });

  it('stay skipped when the person skipped them', () => {
    rememberMapping(headings, { surname: 1 }, localStorage);

    expect(suggestedMapping(headings, localStorage)).toEqual({ surname: 1 });
  });

  it('are guessed anew when the memory cannot be read', () => {
    localStorage.setItem('nastavnik.staff-columns', 'нет');

    expect(suggestedMapping(headings, localStorage)).toEqual({ surname: 1, name: 2 });
  });
});

import { ALL_KINDS, keptText, sumOf } from './kept-text';

const NONE = {
  appointments: 0,
  programmeDrafts: 0,
  mentorReports: 0,
  menteeReports: 0,
  programmes: 0,
};

describe('keptText', () => {
  it.each([
    [1, '1\u00a0идущая программа'],
    [3, '3\u00a0идущие программы'],
    [11, '11\u00a0идущих программ'],
  ])('%i running programmes', (programmes, words) => {
    expect(keptText(['PROGRAMMES'], { ...NONE, programmes }, 'ru')).toBe(words);
  });

  it('says only what was asked and what there is', () => {
    const figures = { ...NONE, programmes: 2, mentorReports: 5, appointments: 1 };
    expect(keptText(['MENTOR_REPORTS', 'MENTEE_REPORTS'], figures, 'ru')).toBe(
      '5\u00a0сроков отчёта наставника',
    );
    expect(keptText(ALL_KINDS, NONE, 'ru')).toBe('');
    expect(keptText(['OF_A_LATER_SERVER'], figures, 'ru')).toBe('');
  });

  it('adds the figures of several versions', () => {
    const rows = [
      { ...NONE, programmes: 2 },
      { ...NONE, programmes: 1, appointments: 4 },
    ];
    expect(sumOf(rows)).toEqual({ ...NONE, programmes: 3, appointments: 4 });
    expect(sumOf([])).toEqual(NONE);
  });
});

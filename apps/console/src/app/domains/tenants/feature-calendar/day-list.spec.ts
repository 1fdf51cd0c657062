import { toLocalDate } from '@nastavnik/kernel';
import { dayListText, readDayList } from './day-list';

describe('a list of days as people type it', () => {
  const days = [toLocalDate('2026-12-31'), toLocalDate('2028-02-29')];

  it('is written and read back', () => {
    expect(dayListText(days)).toBe('31.12.2026, 29.02.2028');
    expect(readDayList(dayListText(days))).toEqual({ days, wrong: [] });
    expect(readDayList(' ')).toEqual({ days: [], wrong: [] });
  });

  it('takes commas, semicolons and lines, and names what is no day', () => {
    expect(readDayList('31.12.2026;\n29.02.2028 , 29.02.2027 завтра')).toEqual({
      days,
      wrong: ['29.02.2027', 'завтра'],
    });
  });
});

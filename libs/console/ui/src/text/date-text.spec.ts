import { describe, expect, it } from '@jest/globals';
import { toLocalDate } from '@nastavnik/kernel';
import { dayText, distanceText, momentText, nearDateText } from './date-text';
import { countText, fileSizeText, pluralForm } from './plural';
import { districtDay } from './today';

const today = toLocalDate('2026-11-20');

describe('words for dates', () => {
  it.each([
    ['2026-11-18', 'позавчера, 18 ноября'],
    ['2026-11-19', 'вчера, 19 ноября'],
    ['2026-11-20', 'сегодня, 20 ноября'],
    ['2026-11-21', 'завтра, 21 ноября'],
    ['2026-11-22', 'послезавтра, 22 ноября'],
    ['2026-11-23', 'понедельник, 23 ноября'],
    ['2026-11-26', 'четверг, 26 ноября'],
    ['2026-11-27', '27 ноября'],
    ['2026-11-17', '17 ноября'],
    ['2027-01-11', '11.01.2027'],
  ])('says %s as «%s»', (date, words) => {
    expect(nearDateText(toLocalDate(date), today, 'ru')).toBe(words);
  });

  it('crosses the year end in words when the date is near', () => {
    expect(nearDateText(toLocalDate('2027-01-01'), toLocalDate('2026-12-31'), 'ru')).toBe(
      'завтра, 1 января',
    );
  });

  it('speaks English too', () => {
    expect(nearDateText(toLocalDate('2026-11-21'), today, 'en')).toBe('tomorrow, November 21');
    expect(distanceText(toLocalDate('2026-11-25'), today, 'ru')).toBe('через 5 дней');
  });
});

describe('days out of instants', () => {
  const lateEvening = '2026-11-20T21:30:00.000Z';

  it('takes the day of the district, not of Greenwich nor of the reader', () => {
    expect(districtDay(new Date(lateEvening))).toBe('2026-11-21');
    expect(dayText(lateEvening)).toBe('21.11.2026');
    expect(momentText(lateEvening, 'ru')).toBe('21.11.2026, 00:30');
    expect(dayText('2026-11-20T20:59:59.000Z')).toBe('20.11.2026');
  });
});

describe('words for counts', () => {
  const pairs = { one: 'пара', few: 'пары', many: 'пар', other: 'пары' };

  it.each([
    [1, 'пара'],
    [2, 'пары'],
    [5, 'пар'],
    [11, 'пар'],
    [21, 'пара'],
    [1.5, 'пары'],
  ])('%d takes «%s»', (count, word) => {
    expect(pluralForm(count, pairs, 'ru')).toBe(word);
  });

  it('groups thousands and keeps the word beside the number', () => {
    expect(countText(2400, pairs, 'ru')).toBe('2\u00a0400\u00a0пар');
  });

  it('states file sizes in the reader’s units', () => {
    expect(fileSizeText(1_500_000, 'ru').replace(/\s/g, ' ')).toBe('1,4 МБ');
    expect(fileSizeText(512, 'en')).toBe('512 byte');
  });
});

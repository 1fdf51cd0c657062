import { describe, expect, it } from '@jest/globals';
import { MATCH_REASONS, MATCH_STOPS } from '@nastavnik/programmes-domain';
import { matchReasonText, matchStopText } from './match-text';

const reason = (code: string, details: Readonly<Record<string, string>> = {}) => ({
  code,
  details: Object.entries(details).map(([key, value]) => ({ key, value })),
});

describe('matchReasonText', () => {
  it.each([
    [
      reason('REQUEST_OVERLAP', { met: '2', asked: '3', requests: 'работа с журналом,оценивание' }),
      'Отвечает на запросы (2 из 3): работа с журналом, оценивание',
    ],
    [reason('SAME_SUBJECT', { subjects: 'физика' }), 'Тот же предмет: физика'],
    [
      reason('MUTUAL_PREFERENCE', { menteeRank: '1', mentorRank: '2' }),
      'Наставник и наставляемый выбрали друг друга',
    ],
    [
      reason('MUTUAL_PREFERENCE', { menteeRank: '1' }),
      'Наставляемый хочет работать с этим наставником',
    ],
    [
      reason('MUTUAL_PREFERENCE', { mentorRank: '1' }),
      'Наставник хочет работать с этим наставляемым',
    ],
    [reason('FREE_CAPACITY', { free: '1', limit: '3' }), 'Свободных мест: 1 из 3'],
    [reason('FREE_CAPACITY', { current: '2' }), 'Наставляемых сейчас: 2'],
    [reason('TIMETABLE_AND_SITE', { sameSite: '1', commonHours: '0' }), 'Работает в том же здании'],
    [reason('TIMETABLE_AND_SITE', { commonHours: '4' }), 'Общих свободных часов: 4'],
  ])('says why a mentor fits, with the figures (004 6.1): %j', (given, words) => {
    expect(matchReasonText(given)).toBe(words);
  });

  it('has words for every reason of the domain, and none for a code of tomorrow', () => {
    expect(MATCH_REASONS.map((code) => matchReasonText(reason(code)))).not.toContain('');
    expect(matchReasonText(reason('SOMETHING_NEW'))).toBe('');
  });
});

describe('matchStopText', () => {
  it('names each hard stop in words of its own', () => {
    expect(new Set(MATCH_STOPS.map((stop) => matchStopText(stop, null))).size).toBe(
      MATCH_STOPS.length,
    );
    expect(MATCH_STOPS.map((stop) => matchStopText(stop, null))).not.toContain(
      matchStopText('SOMETHING_NEW', null),
    );
  });

  it('tells the limit that is reached (004 3.7)', () => {
    expect(matchStopText('NO_CAPACITY', 3)).toContain('не больше 3');
    expect(matchStopText('NO_CAPACITY', null)).toBe('Нет свободных мест');
  });
});

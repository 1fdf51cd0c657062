import { describe, expect, it } from '@jest/globals';
import { MATCH_STOPS } from '@nastavnik/programmes-domain';
import { matchReasonText, matchStopText } from './match-text';

const figures = (details: Readonly<Record<string, string>>) =>
  Object.entries(details).map(([key, value]) => ({ key, value }));

describe('why a mentor fits', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['REQUEST_OVERLAP', { met: '2', asked: '3' }, 'отвечает на запросы: 2 из 3'],
    ['SAME_SUBJECT', { subjects: 'физика,химия' }, 'тот же предмет: физика, химия'],
    ['MUTUAL_PREFERENCE', { menteeRank: '1', mentorRank: '2' }, 'выбрали друг друга'],
    ['MUTUAL_PREFERENCE', { menteeRank: '1' }, 'его выбрал наставляемый'],
    ['MUTUAL_PREFERENCE', { mentorRank: '1' }, 'выбрал этого наставляемого'],
    ['FREE_CAPACITY', { free: '1', limit: '3' }, 'свободных мест: 1 из 3'],
    ['FREE_CAPACITY', { current: '2' }, 'сейчас наставляемых: 2'],
    ['TIMETABLE_AND_SITE', { sameSite: '1', commonHours: '0' }, 'работают в одном месте'],
    ['TIMETABLE_AND_SITE', { sameSite: '0', commonHours: '2' }, 'есть общее свободное время'],
    [
      'TIMETABLE_AND_SITE',
      { sameSite: '1', commonHours: '2' },
      'работают в одном месте, есть общее свободное время',
    ],
  ])('%s %j → «%s»', (code, details, expected) => {
    expect(matchReasonText(code, figures(details))).toBe(expected);
  });
});

describe('why a mentor cannot be proposed', () => {
  it('has its own words for each stop of the domain', () => {
    const texts = MATCH_STOPS.map(matchStopText);
    expect(new Set(texts).size).toBe(MATCH_STOPS.length);
    expect(matchStopText('NO_CAPACITY')).toBe('свободных мест нет');
  });
});

import { describe, expect, it } from '@jest/globals';
import { pairName, shortName } from './short-name';

describe('shortName', () => {
  it.each([
    ['Лугоярцева Анна Петровна', 'Лугоярцева\u00a0А.\u00a0П.'],
    ['Зареченская-Луговая Ольга', 'Зареченская-Луговая\u00a0О.'],
    ['Мамедов Рашид Али оглы', 'Мамедов\u00a0Р.\u00a0А.'],
    ['  Ранозвонин  ', 'Ранозвонин'],
  ])('%s → %s', (full, short) => {
    expect(shortName(full)).toBe(short);
  });

  it('names a group by its mentor and all mentees', () => {
    expect(pairName('Лугоярцева Анна', ['Белоструев Иван', 'Кедроходов Пётр'])).toBe(
      'Лугоярцева\u00a0А. — Белоструев\u00a0И., Кедроходов\u00a0П.',
    );
  });
});

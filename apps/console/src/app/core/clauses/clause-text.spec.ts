import { clauseText } from './clause-text';

describe('clauseText', () => {
  it.each([
    ['004 3.7', 'п. 3.7 Положения'],
    ['004 3.6b', 'п. 3.6 Положения'],
    ['004 RM-2', 'дорожная карта, этап 2'],
    ['004 RM-2, RM-3', 'дорожная карта, этапы 2, 3'],
    ['ТК РФ 14', 'ст. 14 ТК РФ'],
    ['протокол № 3', 'протокол № 3'],
  ])('%s reads «%s»', (clause, words) => {
    expect(clauseText(clause)).toBe(words);
  });
});

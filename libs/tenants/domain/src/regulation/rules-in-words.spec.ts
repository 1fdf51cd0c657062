import { describe, expect, it } from '@jest/globals';
import { completeParameters, P004, silentParameter } from '@nastavnik/regulations';

import { clauseInWords } from './clause-in-words';
import { rulesInWords, valueInWords } from './rules-in-words';

const days = (value: number, dayType: 'CALENDAR' | 'WORKING' | 'UNSPECIFIED') =>
  valueInWords('appointmentDueDays', { ...P004.parameters.appointmentDueDays, value, dayType });

describe('valueInWords', () => {
  it.each([
    [1, 'CALENDAR', '1 календарный день'],
    [2, 'WORKING', '2 рабочих дня'],
    [11, 'UNSPECIFIED', '11 дней'],
    [21, 'UNSPECIFIED', '21 день'],
    [30, 'CALENDAR', '30 календарных дней'],
  ] as const)('%i %s is «%s»', (value, dayType, words) => {
    expect(days(value, dayType)).toBe(words);
  });

  it('lists codes by their titles and answers yes and no', () => {
    expect(valueInWords('appointmentDocuments', P004.parameters.appointmentDocuments)).toBe(
      'приказ; иной документ, предусмотренный локальными актами',
    );
    expect(valueInWords('pupilsIncluded', P004.parameters.pupilsIncluded)).toBe('нет');
    expect(valueInWords('hasCoordinator', silentParameter('hasCoordinator'))).toBeNull();
  });
});

describe('rulesInWords', () => {
  it('prints what holds with its clause, and nothing of what is silent or off', () => {
    const off = { ...P004.parameters.maxMenteesAtOnce, mode: 'OFF' as const };
    const rules = rulesInWords({ ...P004.parameters, maxMenteesAtOnce: off });
    expect(rules).toContainEqual({
      title: 'Назначение наставника, дней',
      value: '30 календарных дней',
      clause: 'п. 3.7',
    });
    expect(rules.filter(({ title }) => /одновременно|Целевая/.test(title))).toEqual([]);
    expect(rulesInWords(completeParameters({}))).toEqual([]);
  });
});

describe('clauseInWords', () => {
  it.each([
    ['004 3.7', 'п. 3.7'],
    ['004 3.6b', 'п. 3.6 (программа)'],
    ['004 3.6a', 'п. 3.6 (методическое объединение)'],
    ['004 RM-2, RM-3', 'дорожная карта, этапы 2 и 3'],
    ['004 RM-2', 'дорожная карта, этап 2'],
    ['004 3.6b, 3.6a', 'пп. 3.6 (программа) и 3.6 (методическое объединение)'],
    ['000 VI.1.5, V.1.3', 'пп. VI.1.5 и V.1.3'],
    ['000 V.2.7, RM-7', 'п. V.2.7; дорожная карта, этап 7'],
    ['000 III', 'раздел III'],
    ['001 O-pre', 'приказ об утверждении положения'],
    ['003 1, 5, 6', 'разделы 1, 5 и 6'],
    ['ТК РФ 14', 'ст. 14 ТК РФ'],
    ['протокол № 3', 'протокол № 3'],
    [null, 'решение организации'],
  ])('%s reads «%s»', (clause, words) => {
    expect(clauseInWords(clause)).toBe(words);
  });
});

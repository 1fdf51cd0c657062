import { describe, expect, it } from '@jest/globals';

import { readClause } from './clause';

const nothing = { kind: 'SOURCE', sections: [], points: [], stages: [], order: false };
const point = (number: string, letter: string | null = null) => ({ number, letter });

describe('readClause', () => {
  it.each([
    ['004 3.7', { ...nothing, source: '004', points: [point('3.7')] }],
    [
      '004 3.6b, 3.6a',
      { ...nothing, source: '004', points: [point('3.6', 'b'), point('3.6', 'a')] },
    ],
    ['000 I.3.6', { ...nothing, source: '000', points: [point('I.3.6')] }],
    ['000 III', { ...nothing, source: '000', sections: ['III'] }],
    ['000 V.2.7, RM-7', { ...nothing, source: '000', points: [point('V.2.7')], stages: ['7'] }],
    ['001 O-pre', { ...nothing, source: '001', order: true }],
    ['002 RM-6', { ...nothing, source: '002', stages: ['6'] }],
    ['003 6, 8.1', { ...nothing, source: '003', sections: ['6'], points: [point('8.1')] }],
    ['ТК РФ 351.8', { kind: 'LAW', act: 'ТК РФ', article: '351.8', part: null }],
    ['152-FZ 9', { kind: 'LAW', act: '152-ФЗ', article: '9', part: null }],
    ['152-ФЗ ст. 9 ч. 6', { kind: 'LAW', act: '152-ФЗ', article: '9', part: '6' }],
    ['протокол № 3', { kind: 'FREE', text: 'протокол № 3' }],
  ])('%s', (clause, reading) => {
    expect(readClause(clause)).toEqual(reading);
  });
});

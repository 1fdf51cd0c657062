import { describe, expect, it } from '@jest/globals';
import { stateChoices, statesAsked } from './state-choice';

const KNOWN = ['DRAFT', 'RUNNING', 'CLOSED'] as const;

describe('statesAsked', () => {
  it.each([
    ['', null],
    ['RUNNING', ['RUNNING']],
    ['CLOSED,DRAFT', ['DRAFT', 'CLOSED']],
    ['SOMETHING_NEW', null],
    ["RUNNING,' or 1=1", ['RUNNING']],
  ])('the address «%s» asks for %j', (param, states) => {
    expect(statesAsked(param, KNOWN)).toEqual(states);
  });
});

describe('stateChoices', () => {
  const text = (state: string): string => state.toLowerCase();
  const counts = [
    { state: 'DRAFT', count: 2 },
    { state: 'CLOSED', count: 5 },
  ];

  it('offers each state with how many there are (ux R9)', () => {
    expect(stateChoices('', KNOWN, text, counts).map((choice) => choice.text)).toEqual([
      'draft (2)',
      'running (0)',
      'closed (5)',
    ]);
  });

  it('gives several states of a link a line of their own', () => {
    expect(stateChoices('DRAFT,CLOSED', KNOWN, text, counts).at(-1)).toEqual({
      value: 'DRAFT,CLOSED',
      text: 'draft, closed (7)',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { differences, settled } from './differences';

const began = { name: 'Школа № 1', place: 'Луги', address: 'Учебная, 1', founder: 'Управление' };
const mine = { ...began, place: 'г. Луги', address: 'Школьная, 2' };
const theirs = { ...began, address: 'Садовая, 3', founder: 'Администрация' };

describe('differences', () => {
  const found = differences(began, mine, theirs);

  it('proposes what one side alone changed, and the own value where both did', () => {
    expect(found.map(({ key, proposed }) => [key, proposed])).toEqual([
      ['place', 'mine'],
      ['address', 'mine'],
      ['founder', 'theirs'],
    ]);
  });

  it('does not show what both changed alike', () => {
    expect(differences(began, mine, { ...mine, place: 'г. Луги ' })).toEqual([]);
  });

  it('loses nothing of either side as proposed', () => {
    const proposed = new Map(found.map(({ key, proposed: side }) => [key, side]));
    expect(settled(mine, found, (key) => proposed.get(key) ?? 'mine')).toEqual({
      name: 'Школа № 1',
      place: 'г. Луги',
      address: 'Школьная, 2',
      founder: 'Администрация',
    });
  });

  it('follows the choice field by field', () => {
    expect(settled(mine, found, (key) => (key === 'address' ? 'theirs' : 'mine'))).toEqual({
      ...mine,
      address: 'Садовая, 3',
    });
  });
});

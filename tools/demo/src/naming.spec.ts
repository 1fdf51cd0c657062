import { describe, expect, it } from '@jest/globals';
import { toLocalDate } from '@nastavnik/kernel';

import { FORBIDDEN_STEM_HASHES, isForbiddenSurname, surnameStem } from './forbidden-surnames';
import { generateDistrict } from './generate-district';
import { feminine, inventSurname } from './naming';
import { Random } from './random';

describe('invented surnames', () => {
  it('have a feminine form of their own', () => {
    expect(feminine('Лугодолин')).toBe('Лугодолина');
    expect(feminine('Яснобродский')).toBe('Яснобродская');
  });

  it('share one stem over gender, case and ё', () => {
    const forms = ['Ольхозёров', 'Ольхозерова', 'Ольхозеровой', 'ОЛЬХОЗЕРОВУ', 'Ольхозеровым'];
    expect(new Set(forms.map(surnameStem))).toEqual(new Set(['ольхозеров']));
    const adjectives = ['Яснобродский', 'Яснобродская', 'Яснобродскому', 'Яснобродскую'];
    expect(new Set(adjectives.map(surnameStem))).toEqual(new Set(['яснобродск']));
  });

  it('are checked against a sorted list of hashes, part by part', () => {
    expect(FORBIDDEN_STEM_HASHES).toEqual([...FORBIDDEN_STEM_HASHES].sort());
    expect(isForbiddenSurname('Лугодолина')).toBe(false);
  });

  it('are the same for the same seed', () => {
    const list = (seed: string) => {
      const random = new Random(seed, 'x');
      return Array.from({ length: 20 }, () => inventSurname(random, 'FEMALE'));
    };
    expect(list('a')).toEqual(list('a'));
    expect(list('a')).not.toEqual(list('b'));
  });

  it('of the whole district are none of those that stand in the source documents', () => {
    const { people, accounts } = generateDistrict('nastavnik', toLocalDate('2026-11-20'), 'x');
    const surnames = [...people, ...accounts].map(({ surname }) => surname);

    expect(surnames.length).toBeGreaterThan(2400);
    expect(surnames.filter(isForbiddenSurname)).toEqual([]);
  });
});

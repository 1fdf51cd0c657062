import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { toLocalDate } from '@nastavnik/kernel';

import { FORBIDDEN_STEM_HASHES, isForbiddenSurname, surnameStem } from './forbidden-surnames';
import { generateDistrict } from './generate-district';
import { feminine, inventSurname } from './naming';
import { Random } from './random';

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);

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

  (existsSync(SEEDS) ? it : it.skip)(
    'do not occur in the source documents, and real ones there are refused',
    () => {
      const text = readdirSync(SEEDS)
        .map((file) => readFileSync(new URL(file, SEEDS), 'utf8'))
        .join(' ');
      const stems = new Set((text.match(/[А-ЯЁа-яё]+/g) ?? []).map(surnameStem));
      const { people, accounts } = generateDistrict('nastavnik', toLocalDate('2026-11-20'), 'x');

      const met = [...people, ...accounts]
        .flatMap(({ surname }) => surname.split('-'))
        .filter((surname) => stems.has(surnameStem(surname)));
      const withInitials = [
        ...text.matchAll(/([А-ЯЁ][а-яё]{3,}(?:ов|ев|ин)[аойу]{0,2}) [А-ЯЁ]\.\s?[А-ЯЁ]\./g),
      ];

      expect(met).toEqual([]);
      expect(withInitials.length).toBeGreaterThan(0);
      expect(withInitials.filter(([, surname]) => !isForbiddenSurname(surname ?? ''))).toEqual([]);
    },
  );
});

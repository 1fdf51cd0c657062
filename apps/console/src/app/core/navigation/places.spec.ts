import { describe, expect, it } from '@jest/globals';
import { ROLES, toLocalDate } from '@nastavnik/kernel';
import { otherLanguageHref } from './other-language';
import { PLACE_NAMES, placesFor } from './places';
import { schoolYearText } from './school-year';

describe('places', () => {
  it.each(ROLES)('gives %s «Сегодня» first, at most seven places, in the common order', (role) => {
    const names = placesFor(role).map((place) => place.name);

    expect(names[0]).toBe('today');
    expect(names.length).toBeLessThanOrEqual(7);
    expect(names).toEqual(PLACE_NAMES.filter((name) => names.includes(name)));
  });

  it('keeps registers of people from the district office (architecture, tenancy)', () => {
    expect(placesFor('DISTRICT_ADMIN').map((place) => place.name)).not.toContain('people');
  });
});

describe('the place of mentors from other schools (004 3.3)', () => {
  it('is there for those who decide; a school finds its requests beside its pairs', () => {
    const withPlace = ROLES.filter((role) =>
      placesFor(role).some((place) => place.name === 'coordination'),
    );

    expect(withPlace).toEqual(['DISTRICT_ADMIN', 'REGIONAL_COORDINATOR']);
  });
});

describe('places of settings', () => {
  it('are kept from those who only take part', () => {
    const withSettings = ROLES.filter((role) =>
      placesFor(role).some((place) => place.name === 'settings'),
    );

    expect(withSettings).toEqual(['DISTRICT_ADMIN', 'SCHOOL_HEAD', 'CURATOR']);
  });
});

describe('school year', () => {
  it.each([
    ['2026-08-31', '2025/26'],
    ['2026-09-01', '2026/27'],
    ['2026-12-31', '2026/27'],
    ['2027-01-01', '2026/27'],
    ['2099-09-01', '2099/00'],
  ])('%s belongs to %s', (day, year) => {
    expect(schoolYearText(toLocalDate(day))).toBe(year);
  });
});

describe('other language', () => {
  it('leads to the same page in the other build', () => {
    expect(otherLanguageHref('ru', '/pairs?page=2')).toBe('/en/pairs?page=2');
    expect(otherLanguageHref('en', '/pairs?page=2')).toBe('/pairs?page=2');
  });
});

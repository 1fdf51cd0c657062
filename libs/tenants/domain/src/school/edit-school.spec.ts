import { describe, expect, it } from '@jest/globals';

import { editSchool, type SchoolDetails } from './edit-school';

const school: SchoolDetails = {
  fullName: 'Средняя общеобразовательная школа № 1',
  shortName: 'Школа № 1',
  place: 'г. Верхнелужинск',
  address: 'ул. Учебная, 1',
  founder: 'Управление образования',
  siteUrl: null,
  archiveIndex: '03-05',
};

describe('editSchool', () => {
  it('gives the tidy details and says what of them is new', () => {
    const command = { ...school, address: ' ул.  Школьная, 2 ', siteUrl: ' ', archiveIndex: '' };
    expect(editSchool(school, ['Школа № 2'], command)).toEqual({
      ok: true,
      value: {
        next: { ...school, address: 'ул. Школьная, 2', archiveIndex: null },
        before: { address: 'ул. Учебная, 1', archiveIndex: '03-05' },
        after: { address: 'ул. Школьная, 2', archiveIndex: null },
      },
    });
  });

  it('refuses when nothing is new, spaces apart', () => {
    expect(
      editSchool(school, [], { ...school, founder: 'Управление  образования ' }),
    ).toMatchObject({ refusal: { code: 'NOTHING_CHANGED' } });
  });

  it.each([
    [{ shortName: '' }, 'FIELD_REQUIRED', 'shortName'],
    [{ founder: ' ' }, 'FIELD_REQUIRED', 'founder'],
    [{ address: 'а'.repeat(501) }, 'FIELD_TOO_LONG', 'address'],
    [{ shortName: 'школа  №  2' }, 'SHORT_NAME_TAKEN', 'shortName'],
  ])('refuses %j with %s', (change, code, field) => {
    expect(editSchool(school, ['Школа № 2'], { ...school, ...change })).toMatchObject({
      refusal: { code, field },
    });
  });

  it('takes an address of the longest length', () => {
    expect(editSchool(school, [], { ...school, address: 'а'.repeat(500) })).toMatchObject({
      ok: true,
    });
  });
});

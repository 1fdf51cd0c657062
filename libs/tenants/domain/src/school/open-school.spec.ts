import { describe, expect, it } from '@jest/globals';

import { openSchool, schoolRefusals, type OpenSchool } from './open-school';

const school: OpenSchool = {
  fullName: ' Средняя  общеобразовательная школа № 1 ',
  shortName: 'Школа № 1 «Орлёнок»',
  place: 'г. Верхнелужинск',
  founder: 'Управление образования',
  siteUrl: ' ',
  archiveIndex: '03-05',
};

describe('openSchool', () => {
  it('opens a school under a tidy name', () => {
    expect(openSchool(['Школа № 2'], school)).toMatchObject({
      value: {
        fullName: 'Средняя общеобразовательная школа № 1',
        siteUrl: null,
        archiveIndex: '03-05',
      },
    });
  });

  it.each(['Школа № 1 «Орлёнок»', 'ШКОЛА № 1 "Орленок"', ' школа  № 1 Орлёнок'])(
    'refuses the short name %j that another school of the district has',
    (taken) => {
      expect(openSchool([taken], school)).toMatchObject({
        refusal: { code: 'SHORT_NAME_TAKEN', field: 'shortName' },
      });
    },
  );

  it('names every empty or overlong field', () => {
    const refusals = schoolRefusals([], {
      ...school,
      fullName: 'ш'.repeat(501),
      shortName: ' ',
      founder: '',
    });
    expect(refusals.map(({ code, field }) => [code, field])).toEqual([
      ['FIELD_TOO_LONG', 'fullName'],
      ['FIELD_REQUIRED', 'shortName'],
      ['FIELD_REQUIRED', 'founder'],
    ]);
  });
});

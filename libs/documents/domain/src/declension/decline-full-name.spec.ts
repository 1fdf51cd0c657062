import { describe, expect, it } from '@jest/globals';
import { NAME_ROWS } from '../testing/name-rows';
import { declineFullName, declineInitials, type FullName } from './decline-full-name';
import { normaliseName } from './normalise-name';

const CASES = ['genitive', 'dative', 'accusative', 'instrumental'] as const;
const plain = (text: string): string => text.replace(/ё/g, 'е').replace(/Ё/g, 'Е');

/** `Зайца|Заяца Игоря` as every full text it stands for. */
function variants(expected: string): string[] {
  const words = expected.split(' ').map((word) => word.split('|'));
  return words
    .reduce<string[]>(
      (texts, options) => texts.flatMap((t) => options.map((option) => `${t} ${option}`)),
      [''],
    )
    .map((text) => plain(text.trim()));
}

const person = (more: Partial<FullName>): FullName => ({
  surname: 'Каменцева',
  name: 'Ольга',
  patronymic: 'Ильинична',
  gender: 'FEMALE',
  ...more,
});

describe('declineFullName', () => {
  it.each(NAME_ROWS.flatMap((row) => CASES.map((nameCase) => ({ row, nameCase }))))(
    'declines $row.surname $row.name, $nameCase',
    ({ row, nameCase }) => {
      expect(variants(row[nameCase])).toContain(plain(declineFullName(row, nameCase).text));
    },
  );

  it.each([
    ['Швец', 'Олег', 'Ильич', 'COMMON_NOUN'],
    ['Аль-Масри', 'Омар', '', 'FOREIGN_PREFIX'],
    ['Салтыков-Щедрин', 'Михаил', 'Евграфович', 'HYPHENATED'],
    ['Заяц', 'Игорь', 'Петрович', 'COMMON_NOUN'],
    ['Моховец', 'Олег', 'Ильич', 'FLEETING_VOWEL'],
    ['Дюма', 'Александр', '', 'NO_PATRONYMIC'],
    ['Smith', 'Олег', 'Ильич', 'NOT_CYRILLIC'],
    ['Гарсия Лопес', 'Диего', 'Ильич', 'SEVERAL_WORDS'],
  ])('asks a person to look at %s %s %s: %s', (surname, name, patronymic, reason) => {
    const declined = declineFullName({ surname, name, patronymic, gender: 'MALE' }, 'genitive');

    expect(declined.doubtful).toBe(true);
    expect(declined.reasons).toContain(reason);
  });

  it('asks when the two libraries differ', () => {
    const row = person({ surname: 'Толстая', name: 'Нинель', patronymic: 'Фоминична' });

    expect(declineFullName(row, 'genitive').reasons).toEqual(['SECOND_OPINION_DIFFERS']);
  });

  it.each(CASES)('is sure of an ordinary name, %s', (nameCase) => {
    expect(declineFullName(person({}), nameCase)).toMatchObject({ doubtful: false, reasons: [] });
    const man = {
      surname: 'Коваленко',
      name: 'Пётр',
      patronymic: 'Ильич',
      gender: 'MALE',
    } as const;
    expect(declineFullName(man, nameCase).doubtful).toBe(false);
  });

  it('is never doubtful in the nominative', () => {
    const declined = declineFullName(
      person({ surname: 'Аль-Масри', patronymic: null }),
      'nominative',
    );

    expect(declined).toEqual({ text: 'Аль-Масри Ольга', doubtful: false, reasons: [] });
  });

  it('lets confirmed forms win and trusts them', () => {
    const man = person({
      surname: 'Швец',
      name: 'Олег',
      patronymic: 'Ильич',
      gender: 'MALE',
      storedForms: { surname: { genitive: 'Швеца' } },
    });

    expect(declineFullName(man, 'genitive')).toEqual({
      text: 'Швеца Олега Ильича',
      doubtful: false,
      reasons: [],
    });
    expect(declineFullName(man, 'dative').doubtful).toBe(true);
  });

  it('does not decline a part marked «не склонять»', () => {
    const man = person({ surname: 'Лис', gender: 'MALE', name: 'Олег', patronymic: 'Ильич' });
    const kept = { ...man, storedForms: { surname: 'INDECLINABLE' } } as const;

    expect(declineFullName(kept, 'dative')).toMatchObject({
      text: 'Лис Олегу Ильичу',
      doubtful: false,
    });
  });

  it('accepts a name without patronymic once all its parts are confirmed', () => {
    const man = person({
      surname: 'Аль-Масри',
      name: 'Омар',
      patronymic: null,
      gender: 'MALE',
      storedForms: { surname: 'INDECLINABLE', name: { genitive: 'Омара' } },
    });

    expect(declineFullName(man, 'genitive')).toMatchObject({
      text: 'Аль-Масри Омара',
      doubtful: false,
    });
  });
});

describe('normaliseName', () => {
  it.each([
    ['  КАМЕНЦЕВА ', 'Каменцева'],
    ['каменцева - лугова', 'Каменцева-Лугова'],
    ['КАМЕНЦЕВА–ЛУГОВА', 'Каменцева-Лугова'],
    ['АЛИ ОГЛЫ', 'Али оглы'],
    ['Мак-Гроу', 'Мак-Гроу'],
    ['Пётр', 'Пётр'],
  ])('%s → %s', (given, wanted) => {
    expect(normaliseName(given)).toBe(wanted);
  });
});

describe('declineInitials', () => {
  it('puts initials before the surname, joined by no-break spaces', () => {
    expect(declineInitials(person({}), 'genitive').text).toBe('О.\u00A0И.\u00A0Каменцевой');
  });

  it('puts them after it in lists', () => {
    const { text } = declineInitials(person({}), 'dative', 'SURNAME_FIRST');

    expect(text).toBe('Каменцевой\u00A0О.\u00A0И.');
  });

  it('writes one initial for a person without patronymic, without doubt', () => {
    const declined = declineInitials(person({ patronymic: null }), 'genitive');

    expect(declined).toEqual({ text: 'О.\u00A0Каменцевой', doubtful: false, reasons: [] });
  });
});

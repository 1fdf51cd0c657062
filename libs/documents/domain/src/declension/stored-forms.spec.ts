import { describe, expect, it } from '@jest/globals';
import { NAME_ROWS } from '../testing/name-rows';
import { declineFullName } from './decline-full-name';
import { CONFIRMED_CASES, nominativeOf, storedForms } from './stored-forms';

const forms = {
  genitive: 'Аль-Масри Ахмеда',
  dative: 'Аль-Масри Ахмеду',
  accusative: 'Аль-Масри Ахмеда',
  instrumental: 'Аль-Масри Ахмедом',
};
const person = { surname: 'Аль-Масри', name: 'АХМЕД', gender: 'MALE' } as const;

describe('confirmed forms of a name', () => {
  it('take the place of computed ones and end every doubt', () => {
    expect(declineFullName(person, 'genitive').doubtful).toBe(true);
    const taken = storedForms(person, forms);
    expect(taken.ok).toBe(true);
    const known = { ...person, storedForms: taken.ok ? taken.value : null };
    for (const nameCase of CONFIRMED_CASES) {
      expect(declineFullName(known, nameCase)).toEqual({
        text: forms[nameCase],
        doubtful: false,
        reasons: [],
      });
    }
  });

  it.each(
    NAME_ROWS.map((row) => [`${row.surname} ${row.name} ${row.patronymic}`.trim(), row] as const),
  )('%s comes apart and together again', (full, row) => {
    // Of two right forms the first stays.
    const one = (form: string): string => form.replace(/\|\S+/, '');
    const given = {
      genitive: one(row.genitive),
      dative: one(row.dative),
      accusative: one(row.accusative),
      instrumental: one(row.instrumental),
    };
    const taken = storedForms(row, given);
    expect(nominativeOf(row)).toBe(full);
    if (!taken.ok) throw new Error(taken.refusal.code);
    const known = { ...row, storedForms: taken.value };
    for (const nameCase of CONFIRMED_CASES)
      expect(declineFullName(known, nameCase).text).toBe(given[nameCase]);
  });

  it('refuses an empty form and one with a word too many, naming the case', () => {
    expect(storedForms(person, { ...forms, dative: ' ' })).toMatchObject({
      refusal: { code: 'FORMS_INCOMPLETE', field: 'dative' },
    });
    expect(storedForms(person, { ...forms, accusative: 'Аль Масри Ахмеда' })).toMatchObject({
      refusal: { code: 'FORM_WORDS_DIFFER', field: 'accusative', details: { words: 2 } },
    });
  });
});

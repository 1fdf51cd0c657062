import { describe, expect, it } from '@jest/globals';

import { BANK_STATES } from '../bank/bank-machine';
import { confirmNameForms } from './confirm-name-forms';
import { offerToOthers } from './offer-to-others';

const name = 'Верхолугова-Щедрина Айгуль Рашид кызы';
const forms = {
  genitive: 'Верхолуговой-Щедриной Айгуль Рашид кызы',
  dative: 'Верхолуговой-Щедриной Айгуль Рашид кызы',
  accusative: ' Верхолугову-Щедрину  Айгуль Рашид кызы',
  instrumental: 'Верхолуговой-Щедриной Айгуль Рашид кызы',
};

describe('confirmed forms of a name', () => {
  it('keeps the four forms without stray spaces', () => {
    expect(confirmNameForms(name, forms)).toEqual({
      ok: true,
      value: { ...forms, accusative: 'Верхолугову-Щедрину Айгуль Рашид кызы' },
    });
  });

  it.each(['genitive', 'dative', 'accusative', 'instrumental'] as const)(
    'refuses a %s that is empty or is no name, and names the field',
    (field) => {
      for (const bad of ['', 'Верхолуговой 7', 'а'.repeat(201)]) {
        expect(confirmNameForms(name, { ...forms, [field]: bad })).toEqual({
          ok: false,
          refusal: { code: 'NAME_FORM_UNREADABLE', field },
        });
      }
    },
  );

  it('refuses a form with another number of words than the name', () => {
    expect(confirmNameForms(name, { ...forms, dative: 'Верхолуговой-Щедриной Айгуль' })).toEqual({
      ok: false,
      refusal: { code: 'NAME_FORM_WORDS', field: 'dative', details: { words: 4 } },
    });
  });
});

describe('offer to other schools (004 3.3)', () => {
  it.each(BANK_STATES.map((state) => [state, state === 'ACTIVE' || state === 'MATCHED'] as const))(
    'a mentor whose entry is %s may be offered: %s',
    (state, may) => {
      const facts = { isHead: false, entries: [{ side: 'MENTOR' as const, state }] };

      expect(offerToOthers(facts, { offered: true }).ok).toBe(may);
      expect(offerToOthers(facts, { offered: false }).ok).toBe(true);
    },
  );

  it('a head may be offered without an entry, a mentee may not', () => {
    expect(offerToOthers({ isHead: true, entries: [] }, { offered: true }).ok).toBe(true);
    const mentee = {
      isHead: false,
      entries: [{ side: 'MENTEE' as const, state: 'ACTIVE' as const }],
    };
    expect(offerToOthers(mentee, { offered: true })).toHaveProperty(
      'refusal.code',
      'NOT_IN_MENTOR_BANK',
    );
  });
});

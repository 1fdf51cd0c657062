import { accept, refuse, type Decision } from '@nastavnik/kernel';

import type { ParticipantsRefusal } from '../refusals';
import { readName } from '../staff/read-cell';

export const NAME_FORM_CASES = ['genitive', 'dative', 'accusative', 'instrumental'] as const;

export type NameFormCase = (typeof NAME_FORM_CASES)[number];

/** The whole name in the four cases papers use; kept once a person has looked at them (ux.md D). */
export type NameForms = Readonly<Record<NameFormCase, string>>;

const LONGEST = 200;
const words = (text: string): number => text.split(' ').length;

/**
 * A person confirms how a name declines. Each form has as many words as the name itself, so that a paper can tell the
 * surname from the rest; letters, hyphens and apostrophes only.
 */
export function confirmNameForms(
  fullName: string,
  forms: NameForms,
): Decision<NameForms, ParticipantsRefusal> {
  const confirmed: Partial<Record<NameFormCase, string>> = {};
  for (const field of NAME_FORM_CASES) {
    const form = readName(forms[field]);
    if (form === null || form.length > LONGEST) return refuse('NAME_FORM_UNREADABLE', { field });
    if (words(form) !== words(fullName)) {
      return refuse('NAME_FORM_WORDS', { field, details: { words: words(fullName) } });
    }
    confirmed[field] = form;
  }
  return accept(confirmed as NameForms);
}

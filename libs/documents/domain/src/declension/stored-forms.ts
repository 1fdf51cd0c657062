import { accept, refuse, type Decision } from '@nastavnik/kernel';
import type { FullName, StoredForms, StoredPartForms } from './decline-full-name';
import { normaliseName } from './normalise-name';

/** The four cases papers need beside the nominative. */
export const CONFIRMED_CASES = ['genitive', 'dative', 'accusative', 'instrumental'] as const;
export type ConfirmedCase = (typeof CONFIRMED_CASES)[number];
export type ConfirmedForms = Readonly<Record<ConfirmedCase, string>>;

const PARTS = ['surname', 'name', 'patronymic'] as const;

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** «Щукина Ольга Ильинична» as papers print it. */
export const nominativeOf = (person: FullName): string =>
  PARTS.map((part) => normaliseName(person[part] ?? ''))
    .filter((text) => text !== '')
    .join(' ');

/**
 * Takes whole names in four cases apart into the forms of surname, name and patronymic. Refuses a form that is empty
 * or has more or fewer words than the name: then nobody could tell which word belongs where.
 */
export function storedForms(
  person: FullName,
  forms: ConfirmedForms,
): Decision<StoredForms, 'FORMS_INCOMPLETE' | 'FORM_WORDS_DIFFER'> {
  const parts = PARTS.map((part) => ({
    part,
    words: wordsOf(normaliseName(person[part] ?? '')).length,
  })).filter(({ words }) => words > 0);
  const wanted = parts.reduce((sum, { words }) => sum + words, 0);
  const found: Partial<Record<(typeof PARTS)[number], Partial<Record<ConfirmedCase, string>>>> = {};
  for (const nameCase of CONFIRMED_CASES) {
    const words = wordsOf(forms[nameCase].trim());
    if (words.length === 0) return refuse('FORMS_INCOMPLETE', { field: nameCase });
    if (words.length !== wanted) {
      return refuse('FORM_WORDS_DIFFER', { field: nameCase, details: { words: wanted } });
    }
    for (const { part, words: count } of parts) {
      (found[part] ??= {})[nameCase] = words.splice(0, count).join(' ');
    }
  }
  return accept(found as Partial<Record<(typeof PARTS)[number], StoredPartForms>>);
}

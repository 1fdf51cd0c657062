import { declineNamePart, type NamePart } from './decline-name-part';
import type { DeclinedText, DoubtReason, Gender, NameCase } from './name-case';
import { normaliseName } from './normalise-name';

export interface FullName {
  readonly surname: string;
  readonly name: string;
  readonly patronymic?: string | null;
  readonly gender: Gender;
  readonly storedForms?: StoredForms | null;
}

/** Forms of one part that a person has confirmed, or the decision not to decline it («не склонять»). */
export type StoredPartForms = 'INDECLINABLE' | Readonly<Partial<Record<NameCase, string>>>;
export type StoredForms = Readonly<Partial<Record<NamePart, StoredPartForms>>>;

const PARTS = ['surname', 'name', 'patronymic'] as const;

interface Part {
  readonly part: NamePart;
  readonly declined: DeclinedText;
  readonly confirmed: boolean;
}

const confirmed = (text: string): DeclinedText => ({ text, doubtful: false, reasons: [] });

function declinePart(person: FullName, part: NamePart, nameCase: NameCase): Part | null {
  const text = normaliseName(person[part] ?? '');
  if (text === '') return null;
  const stored = person.storedForms?.[part];
  if (stored === 'INDECLINABLE') return { part, declined: confirmed(text), confirmed: true };
  const form = stored?.[nameCase];
  if (form) return { part, declined: confirmed(form), confirmed: true };
  return {
    part,
    declined: declineNamePart(part, text, nameCase, person.gender),
    confirmed: false,
  };
}

function collect(
  parts: readonly Part[],
  nameCase: NameCase,
  compose: (parts: readonly Part[]) => string,
): DeclinedText {
  const reasons = new Set<DoubtReason>(parts.flatMap((p) => p.declined.reasons));
  const unconfirmed = parts.some((p) => !p.confirmed);
  const missing = !parts.some((p) => p.part === 'patronymic');
  if (nameCase !== 'nominative' && unconfirmed && missing) reasons.add('NO_PATRONYMIC');
  return { text: compose(parts), doubtful: reasons.size > 0, reasons: [...reasons] };
}

const present = (parts: readonly (Part | null)[]): Part[] => parts.filter((p) => p !== null);

/**
 * Surname, name and patronymic in a case: «Щукиной Ольге Ильиничне». Confirmed forms win; everything else is
 * computed twice by two libraries, and `doubtful` asks a person to look before the paper is signed.
 */
export const declineFullName = (person: FullName, nameCase: NameCase): DeclinedText =>
  collect(present(PARTS.map((part) => declinePart(person, part, nameCase))), nameCase, (parts) =>
    parts.map((p) => p.declined.text).join(' '),
  );

const initial = (text: string): string => `${text.charAt(0).toUpperCase()}.`;

/**
 * Initials and the surname in a case: «О. И. Щукиной», joined by no-break spaces. `order` SURNAME_FIRST gives
 * «Щукиной О. И.», as lists write it. Initials never decline, so only the surname can be doubtful.
 */
export function declineInitials(
  person: FullName,
  nameCase: NameCase,
  order: 'INITIALS_FIRST' | 'SURNAME_FIRST' = 'INITIALS_FIRST',
): DeclinedText {
  const surname = declinePart(person, 'surname', nameCase);
  const initials = [person.name, person.patronymic ?? '']
    .map(normaliseName)
    .filter((text) => text !== '')
    .map(initial);
  const words = surname === null ? initials : [...initials, surname.declined.text];
  if (order === 'SURNAME_FIRST' && surname !== null) words.unshift(words.pop() ?? '');
  const reasons = surname?.declined.reasons ?? [];
  return { text: words.join('\u00A0'), doubtful: reasons.length > 0, reasons };
}

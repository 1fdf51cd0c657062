import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { DocumentRefusal } from '../refusals';
import { documentCodeFacts } from './document-codes';
import { DOCUMENT_MACHINE, type DocumentState } from './document-machine';
import { signedCompletelyOn, type DocumentSnapshot } from './document-snapshot';

const LONGEST_NUMBER = 30;

/** What makes a number itself: `№ 128 - в` and `128-В` are the same, whatever their spaces, dashes and capitals. */
export const numberKey = (number: string): string =>
  number
    .replace(/[\s№]+/g, '')
    .replace(/[‐‑‒–—]/g, '-')
    .toUpperCase();

export const sameNumber = (a: string, b: string): boolean => numberKey(a) === numberKey(b);

/**
 * Enters a signed paper in its register. The number is text ("7", "12/1-ОД") and unique in the register and year:
 * `takenNumbers` are the numbers of the year of `command.date`. Refuses a date before the last signature or in the
 * future (004 O-head; domain.md 3.2 T).
 */
export function register(
  document: DocumentSnapshot,
  command: { readonly number: string; readonly date: LocalDate },
  takenNumbers: readonly string[],
  today: LocalDate,
): Decision<
  { state: DocumentState; registrationNumber: string; date: LocalDate },
  DocumentRefusal
> {
  if (documentCodeFacts(document.code).register === null) return refuse('NOT_REGISTERABLE');
  const state = nextState(DOCUMENT_MACHINE, document.state, 'register');
  if (!state) return refuse('ACTION_NOT_ALLOWED', { details: { state: document.state } });

  const number = command.number.trim().replace(/\s+/g, ' ');
  if (number === '') return refuse('FIELD_REQUIRED', { field: 'number' });
  if (number.length > LONGEST_NUMBER) {
    return refuse('NUMBER_TOO_LONG', { field: 'number', details: { longest: LONGEST_NUMBER } });
  }
  if (takenNumbers.some((taken) => sameNumber(taken, number))) {
    return refuse('NUMBER_TAKEN', { field: 'number', details: { number } });
  }
  const signedOn = signedCompletelyOn(document);
  if (signedOn !== null && command.date < signedOn) {
    return refuse('DATE_BEFORE_SIGNATURE', { field: 'date', details: { signedOn } });
  }
  if (command.date > today) return refuse('DATE_IN_FUTURE', { field: 'date' });
  return accept({ state, registrationNumber: number, date: command.date });
}

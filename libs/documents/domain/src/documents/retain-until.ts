import { addMonths, type LocalDate } from '@nastavnik/kernel';
import { RETENTIONS } from './document-code-facts';
import { documentCodeFacts, type DocumentCode } from './document-codes';

/** A paper kept permanently is locked for the longest term known to personnel papers (domain.md 7.6). */
const PERMANENT_YEARS = 75;

/**
 * Until when the store must refuse to destroy a finished paper of `day`. A term that starts later (filing, expiry of a
 * consent) is counted from the paper itself: the lock never outlasts the duty to keep, so that 152-FZ can be obeyed.
 */
export const retainUntil = (code: DocumentCode, day: LocalDate): LocalDate =>
  addMonths(day, 12 * (RETENTIONS[documentCodeFacts(code).retention].years ?? PERMANENT_YEARS));

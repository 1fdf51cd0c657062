import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { DocumentRefusal } from '../refusals';
import { DOCUMENT_MACHINE, type DocumentState } from './document-machine';
import type { Acquaintance, DocumentSnapshot } from './document-snapshot';

/**
 * A person named in the registered paper confirms having read it; with the last one the paper is ACQUAINTED
 * (004 O-acq). `on` is the day of a signature on a printed sheet: not before the paper, not in the future.
 */
export function acquaint(
  document: DocumentSnapshot,
  command: { readonly personId: string; readonly on?: LocalDate },
  today: LocalDate,
): Decision<{ state: DocumentState; acquaintances: readonly Acquaintance[] }, DocumentRefusal> {
  const still = nextState(DOCUMENT_MACHINE, document.state, 'acquaint');
  const done = nextState(DOCUMENT_MACHINE, document.state, 'completeAcquaintance');
  if (!still || !done) {
    return refuse('ACTION_NOT_ALLOWED', { details: { state: document.state } });
  }
  const own = document.acquaintances.find((a) => a.personId === command.personId);
  if (!own) return refuse('NOT_NAMED_FOR_ACQUAINTANCE', { field: 'personId' });
  if (own.acquaintedOn !== null) return refuse('ALREADY_ACQUAINTED', { field: 'personId' });
  const on = command.on ?? today;
  if (on > today) return refuse('DATE_IN_FUTURE', { field: 'on' });
  if (document.date !== null && on < document.date) {
    return refuse('DATE_BEFORE_DOCUMENT', { field: 'on', details: { date: document.date } });
  }
  const acquaintances = document.acquaintances.map((a) =>
    a === own ? { ...a, acquaintedOn: on } : a,
  );
  const complete = acquaintances.every((a) => a.acquaintedOn !== null);
  return accept({ state: complete ? done : still, acquaintances });
}

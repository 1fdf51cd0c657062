import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { DocumentRefusal } from '../refusals';
import { DOCUMENT_MACHINE, type DocumentState } from './document-machine';
import type { DocumentSnapshot, Visa } from './document-snapshot';

/**
 * A person asked for a visa gives it; with the last visa the draft is agreed (domain.md 3.2 T).
 * Refuses when the draft is no longer a draft or this person was not asked.
 */
export function agree(
  document: DocumentSnapshot,
  command: { readonly personId: string },
  today: LocalDate,
): Decision<{ state: DocumentState; visas: readonly Visa[] }, DocumentRefusal> {
  const agreed = nextState(DOCUMENT_MACHINE, document.state, 'agree');
  if (!agreed) return refuse('ACTION_NOT_ALLOWED', { details: { state: document.state } });
  if (!document.visas.some((v) => v.personId === command.personId && v.givenOn === null)) {
    return refuse('VISA_NOT_ASKED', { field: 'personId' });
  }
  const visas = document.visas.map((v) =>
    v.personId === command.personId ? { ...v, givenOn: today } : v,
  );
  return accept({ state: visas.every((v) => v.givenOn) ? agreed : document.state, visas });
}

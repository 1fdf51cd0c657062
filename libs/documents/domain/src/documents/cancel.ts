import { accept, nextState, refuse, type Decision } from '@nastavnik/kernel';
import type { DocumentRefusal } from '../refusals';
import { DOCUMENT_MACHINE, type DocumentState } from './document-machine';
import type { DocumentSnapshot } from './document-snapshot';

/**
 * Sets a draft aside, with a reason. Never once anybody has signed: a correction of a signed paper is a new paper
 * (domain.md 3.2 T).
 */
export function cancel(
  document: DocumentSnapshot,
  command: { readonly reason: string },
): Decision<{ state: DocumentState; reason: string }, DocumentRefusal> {
  const state = nextState(DOCUMENT_MACHINE, document.state, 'cancel');
  if (!state) return refuse('ACTION_NOT_ALLOWED', { details: { state: document.state } });
  if (document.signatures.some((s) => s.signedOn !== null)) return refuse('ALREADY_SIGNED');
  const reason = command.reason.trim();
  if (reason === '') return refuse('FIELD_REQUIRED', { field: 'reason' });
  return accept({ state, reason });
}

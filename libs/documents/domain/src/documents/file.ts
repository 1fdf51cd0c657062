import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { DocumentRefusal } from '../refusals';
import { documentCodeFacts } from './document-codes';
import { DOCUMENT_MACHINE, type DocumentState } from './document-machine';
import type { DocumentSnapshot } from './document-snapshot';

/**
 * Puts the finished paper into its case, by case index ("03-05") (004 O-case). A paper that has a register is filed
 * only after registration, and one with an acquaintance list only after everybody named has read it.
 */
export function file(
  document: DocumentSnapshot,
  command: { readonly caseIndex: string },
  today: LocalDate,
): Decision<{ state: DocumentState; caseIndex: string; filedOn: LocalDate }, DocumentRefusal> {
  const state = nextState(DOCUMENT_MACHINE, document.state, 'file');
  if (!state) return refuse('ACTION_NOT_ALLOWED', { details: { state: document.state } });
  if (document.state === 'SIGNED' && documentCodeFacts(document.code).register !== null) {
    return refuse('NOT_REGISTERED', { clause: '004 O-head' });
  }
  const waiting = document.acquaintances.filter((a) => a.acquaintedOn === null).length;
  if (waiting > 0) {
    return refuse('ACQUAINTANCE_INCOMPLETE', { clause: '004 O-acq', details: { waiting } });
  }
  const caseIndex = command.caseIndex.trim();
  if (caseIndex === '') return refuse('FIELD_REQUIRED', { field: 'caseIndex' });
  return accept({ state, caseIndex, filedOn: today });
}

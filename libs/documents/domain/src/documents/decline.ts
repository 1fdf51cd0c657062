import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { DocumentRefusal } from '../refusals';
import type { SignerRole } from './document-code-facts';
import { documentCodeFacts } from './document-codes';
import { DOCUMENT_MACHINE, type DocumentState } from './document-machine';
import type { DocumentSnapshot } from './document-snapshot';

/**
 * A person asked to sign says no, with a reason: the paper ends and its owner looks for another way. Nobody is obliged
 * to agree (domain.md 3.2 D), so there is nothing to refuse but an empty reason or somebody else's paper.
 */
export function decline(
  document: DocumentSnapshot,
  command: { readonly personId: string; readonly role: SignerRole; readonly reason: string },
  today: LocalDate,
): Decision<{ state: DocumentState; reason: string; declinedOn: LocalDate }, DocumentRefusal> {
  const state = nextState(DOCUMENT_MACHINE, document.state, 'decline');
  if (!state) return refuse('ACTION_NOT_ALLOWED', { details: { state: document.state } });
  const { clause } = documentCodeFacts(document.code);
  const own = document.signatures.find(
    (s) => s.personId === command.personId && s.role === command.role,
  );
  if (!own) return refuse('NOT_A_SIGNER', { clause });
  if (own.signedOn !== null) return refuse('ALREADY_SIGNED', { clause });
  const reason = command.reason.trim();
  if (reason === '') return refuse('FIELD_REQUIRED', { field: 'reason' });
  return accept({ state, reason, declinedOn: today });
}

import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';
import type { DocumentRefusal } from '../refusals';
import { documentCodeFacts } from './document-codes';
import type { SignatureKind, SignerRole } from './document-code-facts';
import { DOCUMENT_MACHINE, type DocumentState } from './document-machine';
import type { DocumentSnapshot, RequiredSignature } from './document-snapshot';
import { signaturesDue } from './signatures-due';

export interface SignCommand {
  readonly personId: string;
  readonly role: SignerRole;
  readonly kind: SignatureKind;
  /** Hash of the text the signer saw: it must still be the text of the paper. */
  readonly contentHash: string;
  /** SIMPLE: the signer has just repeated the password. */
  readonly passwordConfirmed?: boolean;
  /** WET_SCAN: the stored scan of the signed sheet, and the day written on it. */
  readonly scanFileId?: string | null;
  readonly signedOn?: LocalDate | null;
}

export interface SignatureParameters {
  /** The local act and the agreement on simple signatures are in force for this signer (63-FZ arts 6, 9). */
  readonly simpleSignatureAdopted: boolean;
}

export interface SignedNext {
  readonly state: DocumentState;
  readonly signatures: readonly RequiredSignature[];
  readonly signedOn: LocalDate;
  readonly kind: SignatureKind;
}

type Refusing = ReturnType<typeof refuse<DocumentRefusal>>;

function refuseSignature(
  document: DocumentSnapshot,
  command: SignCommand,
  parameters: SignatureParameters,
  today: LocalDate,
): Refusing | null {
  const allowed: readonly SignatureKind[] = documentCodeFacts(document.code).signatureKinds;
  if (!allowed.includes(command.kind)) {
    return refuse('SIGNATURE_TOO_WEAK', { field: 'kind', clause: '63-ФЗ 6' });
  }
  if (command.kind === 'SIMPLE') {
    if (!parameters.simpleSignatureAdopted) {
      return refuse('SIMPLE_SIGNATURE_NOT_ADOPTED', { field: 'kind', clause: '63-ФЗ 9' });
    }
    return command.passwordConfirmed
      ? null
      : refuse('PASSWORD_NOT_CONFIRMED', { field: 'password' });
  }
  if (!command.scanFileId) return refuse('SCAN_REQUIRED', { field: 'scanFileId' });
  if (!command.signedOn) return refuse('FIELD_REQUIRED', { field: 'signedOn' });
  return command.signedOn > today ? refuse('DATE_IN_FUTURE', { field: 'signedOn' }) : null;
}

/**
 * One required signer signs; with the last signature the paper is SIGNED and immutable (domain.md 3.2 T, 7.5).
 * Refuses a person or capacity the paper does not ask for, one whose turn has not come, a head who appoints themselves as mentor, outstanding
 * visas, unconfirmed forms of names, a text other than the one seen, and a signature too weak for the paper.
 */
export function sign(
  document: DocumentSnapshot,
  command: SignCommand,
  parameters: SignatureParameters,
  today: LocalDate,
): Decision<SignedNext, DocumentRefusal> {
  const signed = nextState(DOCUMENT_MACHINE, document.state, 'sign');
  if (!signed) return refuse('ACTION_NOT_ALLOWED', { details: { state: document.state } });

  const { signers, clause } = documentCodeFacts(document.code);
  const own = document.signatures.find(
    (s) => s.personId === command.personId && s.role === command.role,
  );
  if (!own || !signers.includes(command.role)) return refuse('NOT_A_SIGNER', { clause });
  if (own.signedOn !== null) return refuse('ALREADY_SIGNED', { clause });
  if (!signaturesDue(document.signatures).includes(own)) return refuse('NOT_YOUR_TURN', { clause });
  if (command.role === 'HEAD' && document.appointedPersonIds.includes(command.personId)) {
    return refuse('SELF_APPOINTMENT', { field: 'personId', clause: '004 3.3' });
  }
  if (document.visas.some((v) => v.givenOn === null)) return refuse('VISAS_OUTSTANDING');
  if (document.unconfirmedForms > 0) {
    return refuse('NAME_FORMS_NOT_CONFIRMED', { details: { count: document.unconfirmedForms } });
  }
  if (document.contentHash === null || document.contentHash !== command.contentHash) {
    return refuse('TEXT_CHANGED', { field: 'contentHash' });
  }
  const refused = refuseSignature(document, command, parameters, today);
  if (refused) return refused;

  const signedOn = command.kind === 'WET_SCAN' && command.signedOn ? command.signedOn : today;
  const signatures = document.signatures.map((s) => (s === own ? { ...s, signedOn } : s));
  const complete = signatures.every((s) => s.signedOn !== null);
  return accept({
    state: complete ? signed : document.state,
    signatures,
    signedOn,
    kind: command.kind,
  });
}

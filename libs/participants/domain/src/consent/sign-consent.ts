import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';

import type { ParticipantsRefusal } from '../refusals';
import { CONSENT_KINDS, type ConsentSnapshot, type SignatureKind } from './consent';
import { CONSENT_MACHINE } from './consent-machine';

export interface SignConsent {
  /** Who signs: for SIMPLE the signed-in person, for WET_SCAN the person whose hand is on the paper. */
  readonly signatoryPersonId: string;
  readonly signature: SignatureKind;
  readonly signedOn: LocalDate;
  /** The wording the signatory saw. */
  readonly textVersion: string;
  readonly scanFileId: string | null;
}

/** A simple signature counts only after the school's act and an agreement with the person (63-FZ; domain.md 7.5). */
export interface SigningRules {
  readonly simpleSignatureAgreed: boolean;
}

export interface SignedConsent {
  readonly state: 'SIGNED';
  readonly signedOn: LocalDate;
  readonly signature: SignatureKind;
}

/**
 * Records the signature under a requested consent (004 3.7). Only the signatory's own hand counts: nobody signs for
 * another. A paper may be entered later than it was signed, never with a day that has not come.
 */
export function signConsent(
  consent: ConsentSnapshot,
  command: SignConsent,
  rules: SigningRules,
  today: LocalDate,
): Decision<SignedConsent, ParticipantsRefusal> {
  const { clause } = CONSENT_KINDS[consent.type];
  if (nextState(CONSENT_MACHINE, consent.state, 'SIGN') === null) {
    return refuse('ACTION_NOT_AVAILABLE', { details: { state: consent.state } });
  }
  if (command.signatoryPersonId !== consent.signatoryPersonId)
    return refuse('NOT_THE_SUBJECT', { clause });
  if (command.textVersion !== consent.textVersion)
    return refuse('CONSENT_TEXT_CHANGED', { clause });
  if (command.signature === 'SIMPLE' && !rules.simpleSignatureAgreed) {
    return refuse('SIMPLE_SIGNATURE_NOT_AGREED', { field: 'signature' });
  }
  if (command.signature === 'WET_SCAN' && command.scanFileId === null) {
    return refuse('SCAN_MISSING', { field: 'scanFileId' });
  }
  if (command.signedOn > today) return refuse('DATE_IN_FUTURE', { field: 'signedOn' });
  if (consent.validTo !== null && consent.validTo <= today)
    return refuse('CONSENT_TERM_OVER', { clause });
  return accept({ state: 'SIGNED', signedOn: command.signedOn, signature: command.signature });
}

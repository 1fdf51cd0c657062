import type { LocalDate } from '@nastavnik/kernel';
import type { SignerRole } from './document-code-facts';
import type { DocumentCode } from './document-codes';
import type { DocumentState } from './document-machine';

/** One signature the paper asks for; `signedOn` is null until it is given. */
export interface RequiredSignature {
  readonly personId: string;
  readonly role: SignerRole;
  readonly signedOn: LocalDate | null;
}

export interface Acquaintance {
  readonly personId: string;
  readonly acquaintedOn: LocalDate | null;
}

export interface Visa {
  readonly personId: string;
  readonly givenOn: LocalDate | null;
}

/** What the decisions need to know of a paper; the stored document satisfies it structurally. */
export interface DocumentSnapshot {
  readonly code: DocumentCode;
  readonly state: DocumentState;
  /** SHA-256 of the text put before the signers, hexadecimal; null while it has not been rendered. */
  readonly contentHash: string | null;
  readonly signatures: readonly RequiredSignature[];
  readonly visas: readonly Visa[];
  readonly acquaintances: readonly Acquaintance[];
  /** People the paper appoints as mentors: none of them signs it as head. */
  readonly appointedPersonIds: readonly string[];
  /** Declined names or posts in the text that nobody has confirmed yet. */
  readonly unconfirmedForms: number;
  /** The day on the paper, once registered. */
  readonly date: LocalDate | null;
  readonly registrationNumber: string | null;
}

/** The day the last required signature was given; null while one is missing. */
export const signedCompletelyOn = (document: DocumentSnapshot): LocalDate | null => {
  let last: LocalDate | null = null;
  for (const { signedOn } of document.signatures) {
    if (signedOn === null) return null;
    if (last === null || signedOn > last) last = signedOn;
  }
  return last;
};

import {
  type DocumentCode,
  type DocumentSnapshot,
  type DocumentState,
  HOLDER_OF,
  type SignerRole,
} from '@nastavnik/documents-domain';
import type { Actor, LocalDate } from '@nastavnik/kernel';

interface PaperFacts {
  readonly code: DocumentCode;
  readonly state: DocumentState;
  readonly contentHash?: string | null;
  readonly appointedPersonIds: readonly string[];
  readonly unconfirmedForms: number;
  readonly date?: string | null;
  readonly number?: string | null;
}

interface SignerFacts {
  readonly role: SignerRole;
  readonly personId?: string | null;
  readonly signedOn?: string | null;
}

interface AcquaintanceFacts {
  readonly personId: string;
  readonly acquaintedOn?: string | null;
}

/** Under what id this actor appears in papers. */
export const personOf = (actor: Actor): string => actor.personId ?? actor.accountId;

/** Is it this actor who signs here: the person named, or whoever holds the role today where no person is named? */
export function holdsSignature(actor: Actor, signer: SignerFacts): boolean {
  if (signer.personId) return signer.personId === actor.personId;
  const role = HOLDER_OF[signer.role];
  return role !== undefined && actor.roles.includes(role);
}

/** What the decisions need to know of a stored paper. `standsFor` names the person behind a role. */
export function snapshotOf(
  document: PaperFacts,
  signers: readonly SignerFacts[],
  acquaintances: readonly AcquaintanceFacts[],
  standsFor: (signer: SignerFacts) => string,
): DocumentSnapshot {
  return {
    code: document.code,
    state: document.state,
    contentHash: document.contentHash ?? null,
    signatures: signers.map((signer) => ({
      personId: signer.personId ?? standsFor(signer),
      role: signer.role,
      signedOn: (signer.signedOn ?? null) as LocalDate | null,
    })),
    visas: [],
    acquaintances: acquaintances.map(({ personId, acquaintedOn }) => ({
      personId,
      acquaintedOn: (acquaintedOn ?? null) as LocalDate | null,
    })),
    appointedPersonIds: document.appointedPersonIds,
    unconfirmedForms: document.unconfirmedForms,
    date: (document.date ?? null) as LocalDate | null,
    registrationNumber: document.number ?? null,
  };
}

/** The snapshot as this actor meets it: a role they hold is theirs, another's role is nobody's. */
export const snapshotFor = (
  actor: Actor,
  document: PaperFacts,
  signers: readonly SignerFacts[],
  acquaintances: readonly AcquaintanceFacts[],
): DocumentSnapshot =>
  snapshotOf(document, signers, acquaintances, (signer) =>
    holdsSignature(actor, signer) ? personOf(actor) : '',
  );

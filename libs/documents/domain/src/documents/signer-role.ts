import type { Role } from '@nastavnik/kernel';
import type { SignerRole } from './document-code-facts';
import { documentCodeFacts, type DocumentCode } from './document-codes';

/** The role somebody must hold in the school (or the district) to sign where no person is named. */
export const HOLDER_OF: Readonly<Partial<Record<SignerRole, Role>>> = {
  HEAD: 'SCHOOL_HEAD',
  AUTHORITY: 'DISTRICT_ADMIN',
  CURATOR: 'CURATOR',
  CLERK: 'CLERK',
  PSYCHOLOGIST: 'PSYCHOLOGIST',
  SITE_ADMIN: 'SITE_ADMIN',
  SECRETARY: 'CLERK',
  MENTOR: 'MENTOR',
  MENTEE: 'MENTEE',
};

/**
 * In what capacity the signer at this place signs. A request may name the capacity or the role people sign in with;
 * anything else («работник») is the capacity the catalogue has at that place.
 */
export function signerRoleOf(code: DocumentCode, role: string, place: number): SignerRole {
  const { signers } = documentCodeFacts(code);
  const named =
    signers.find((signer) => signer === role) ??
    signers.find((signer) => HOLDER_OF[signer] === role);
  if (named) return named;
  const last = signers[signers.length - 1] ?? 'HEAD';
  return signers[place] ?? last;
}

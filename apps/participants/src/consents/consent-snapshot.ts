import { LockMode } from '@mikro-orm/core';
import { NotFoundError } from '@nastavnik/graphql';
import type { ConsentSnapshot } from '@nastavnik/participants-domain';
import type { Work } from '@nastavnik/persistence';

import { Consent } from './consent.entity';

/** What decisions about a consent ask. Consents of teachers are signed by the person they are of. */
export const consentSnapshot = (consent: Consent): ConsentSnapshot => ({
  type: consent.kind,
  state: consent.state,
  subjectPersonId: consent.personId,
  signatoryPersonId: consent.personId,
  pairId: null,
  textVersion: consent.textVersion,
  signedOn: consent.signedOn ?? null,
  validTo: consent.validTo ?? null,
});

/** The consent, held until the decision is written. @throws NotFoundError */
export async function lockConsent(em: Work['em'], id: string): Promise<Consent> {
  const consent = await em.findOne(Consent, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!consent) throw new NotFoundError('Consent');
  return consent;
}

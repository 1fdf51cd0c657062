import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { PersonRef } from '../people/person-ref.entity';
import { rememberPerson } from './person-ref';

export async function consentSigned(work: Work, payload: MessageOf<'ConsentSigned.v1'>) {
  if (payload.kind !== 'DATA') return;
  await rememberPerson(work, payload.personId, {
    dataConsent: true,
    dataConsentId: payload.consentId,
  });
}

/** A consent given anew meanwhile stays. */
export async function consentWithdrawn(work: Work, payload: MessageOf<'ConsentWithdrawn.v1'>) {
  if (payload.kind !== 'DATA') return;
  await work.em.nativeUpdate(
    PersonRef,
    { tenantId: work.actor.tenantId, id: payload.personId, dataConsentId: payload.consentId },
    { dataConsent: false },
  );
}

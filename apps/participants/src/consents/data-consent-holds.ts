import type { LocalDate } from '@nastavnik/kernel';
import { consentHolds } from '@nastavnik/participants-domain';
import type { Work } from '@nastavnik/persistence';

import { Consent } from './consent.entity';

/** Whether the person's consent to the processing of data holds on the day. */
export async function dataConsentHolds(
  em: Work['em'],
  personId: string,
  day: LocalDate,
): Promise<boolean> {
  const signed = await em.find(Consent, { personId, kind: 'DATA', state: 'SIGNED' });
  return signed.some((consent) =>
    consentHolds(
      {
        state: consent.state,
        signedOn: consent.signedOn ?? null,
        validTo: consent.validTo ?? null,
      },
      day,
    ),
  );
}

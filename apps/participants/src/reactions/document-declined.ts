import type { MessageOf } from '@nastavnik/events';
import { toLocalDate } from '@nastavnik/kernel';
import { declineConsent } from '@nastavnik/participants-domain';
import type { Work } from '@nastavnik/persistence';

import { consentSnapshot } from '../consents/consent-snapshot';
import { Consent } from '../consents/consent.entity';

/** The person declined on the paper itself. */
export async function documentDeclined(
  { em, audit }: Work,
  declined: MessageOf<'DocumentDeclined.v1'>,
): Promise<void> {
  if (declined.subject.kind !== 'CONSENT') return;
  const consent = await em.findOne(Consent, { id: declined.subject.id });
  if (!consent) return;
  const command = { signatoryPersonId: declined.signerId };
  const decision = declineConsent(
    consentSnapshot(consent),
    command,
    toLocalDate(declined.declinedOn),
  );
  if (!decision.ok) return;
  em.assign(consent, decision.value);
  audit({
    fact: 'CONSENT_DECLINED',
    subjectKind: 'PERSON',
    subjectId: consent.personId,
    heading: 'Согласие на обработку персональных данных не дано',
    after: { consentId: consent.id },
    documentId: declined.documentId,
  });
}

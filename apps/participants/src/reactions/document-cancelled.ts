import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { Consent } from '../consents/consent.entity';

/** A paper cancelled before it was signed takes the request with it: the person may be asked anew. */
export async function documentCancelled(
  { em, audit }: Work,
  { subject, documentId, reason }: MessageOf<'DocumentCancelled.v1'>,
): Promise<void> {
  if (subject.kind !== 'CONSENT') return;
  const consent = await em.findOne(Consent, { id: subject.id, state: 'REQUESTED' });
  if (!consent) return;
  audit({
    fact: 'CONSENT_REQUEST_CANCELLED',
    subjectKind: 'PERSON',
    subjectId: consent.personId,
    heading: 'Запрос согласия отменён вместе с документом',
    after: { consentId: consent.id, reason },
    documentId,
  });
  em.remove(consent);
}

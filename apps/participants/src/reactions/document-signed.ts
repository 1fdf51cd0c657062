import type { MessageOf } from '@nastavnik/events';
import { toLocalDate } from '@nastavnik/kernel';
import { recordConsent, signConsent } from '@nastavnik/participants-domain';
import type { Work } from '@nastavnik/persistence';

import { BankEntry } from '../banks/bank-entry.entity';
import { entrySnapshot } from '../banks/entry-snapshot';
import { consentSnapshot } from '../consents/consent-snapshot';
import { Consent } from '../consents/consent.entity';

/** A consent bears its signature: it holds from now on, and candidates who waited for it go a step further. */
export async function documentSigned(
  work: Work,
  signed: MessageOf<'DocumentSigned.v1'>,
): Promise<void> {
  if (signed.subject.kind !== 'CONSENT' || !signed.complete) return;
  const { em, today, audit, publish } = work;
  const consent = await em.findOne(Consent, { id: signed.subject.id });
  if (!consent) return;
  const { documentId } = signed;
  const decision = signConsent(
    consentSnapshot(consent),
    {
      signatoryPersonId: signed.signerId ?? consent.personId,
      signature: signed.kind,
      signedOn: toLocalDate(signed.signedOn),
      textVersion: consent.textVersion,
      scanFileId: documentId,
    },
    // Documents accepts a simple signature only where the school has agreed on it.
    { simpleSignatureAgreed: true },
    today,
  );
  if (!decision.ok) return;
  const { state, signature, signedOn } = decision.value;
  const { personId, kind } = consent;
  em.assign(consent, { state, signature, signedOn, documentId });
  await em.flush();
  for (const entry of await em.find(BankEntry, { personId })) {
    const step = recordConsent(await entrySnapshot(work, entry));
    if (step.ok) em.assign(entry, step.value);
  }
  audit({
    fact: 'CONSENT_SIGNED',
    subjectKind: 'PERSON',
    subjectId: personId,
    heading: 'Подписано согласие на обработку персональных данных',
    after: { consentId: consent.id, signedOn, signature },
    documentId,
  });
  publish('ConsentSigned.v1', personId, { consentId: consent.id, personId, kind, signedOn });
}

import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { Consent } from '../consents/consent.entity';

/** The paper of a consent is ready to be read and signed. */
export async function documentPrepared(
  { em }: Work,
  { documentId, subject }: MessageOf<'DocumentPrepared.v1'>,
): Promise<void> {
  if (subject.kind !== 'CONSENT') return;
  await em.nativeUpdate(Consent, { id: subject.id }, { documentId });
}

import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { recordConsent } from '../pairs/record-consent';

/** Consents take effect when signed; orders and acts only when registered. */
export async function documentSigned(
  work: Work,
  payload: MessageOf<'DocumentSigned.v1'>,
): Promise<void> {
  if (payload.code === 'D06' || payload.code === 'D07') await recordConsent(work, payload);
}

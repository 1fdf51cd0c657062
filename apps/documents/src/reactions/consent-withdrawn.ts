import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { Document } from '../papers/document.entity';

/** The paper of a withdrawn consent stays, with the day it ended: from then on its term of keeping runs (7.6). */
export async function consentWithdrawn(
  { em, actor }: Work,
  { consentId, withdrawnOn }: MessageOf<'ConsentWithdrawn.v1'>,
): Promise<void> {
  await em.nativeUpdate(
    Document,
    { tenantId: actor.tenantId, subjectKind: 'CONSENT', subjectId: consentId },
    { withdrawnOn },
  );
}

import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { orderVersion } from './order-version';

export async function documentSigned(
  work: Work,
  paper: MessageOf<'DocumentSigned.v1'>,
): Promise<void> {
  const version = await orderVersion(work, paper);
  if (!version) return;
  version.orderDocumentId = paper.documentId;
  if (paper.complete) version.orderSignedOn = paper.signedOn;
}

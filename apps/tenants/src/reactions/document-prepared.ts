import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { orderVersion } from './order-version';

export async function documentPrepared(
  work: Work,
  paper: MessageOf<'DocumentPrepared.v1'>,
): Promise<void> {
  const version = await orderVersion(work, paper);
  if (version) version.orderDocumentId = paper.documentId;
}

import type { Subject } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { orderVersion } from './order-version';

/** The order was declined or cancelled: the version is under review again and may get another one. */
export async function orderGivenUp(
  work: Work,
  paper: { documentId: string; requestId: string; code: string; subject: Subject; reason: string },
): Promise<void> {
  const version = await orderVersion(work, paper);
  if (!version || version.orderNumber) return;
  Object.assign(version, {
    orderRequestId: null,
    orderDocumentId: null,
    orderSignedOn: null,
    namedFrom: null,
  });
  work.audit({
    fact: 'REGULATION_ORDER_GIVEN_UP',
    subjectKind: 'REGULATION',
    subjectId: version.id,
    heading: `Приказ об утверждении редакции ${version.no} положения не состоялся`,
    after: { reason: paper.reason },
    documentId: paper.documentId,
  });
}

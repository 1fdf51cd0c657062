import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { AuthorityPackage } from '../packages/authority-package.entity';
import { Assignment } from '../pairs/assignment.entity';
import { PairConsent } from '../pairs/pair-consent.entity';
import { Programme } from '../programmes/programme.entity';
import { Report } from '../reports/report.entity';

/** The paper exists: from now on there is something to open and to sign. */
export async function documentPrepared(
  { em, actor }: Work,
  { code, requestId, documentId }: MessageOf<'DocumentPrepared.v1'>,
): Promise<void> {
  const { tenantId } = actor;
  switch (code) {
    case 'D06':
    case 'D07':
      await em.nativeUpdate(PairConsent, { tenantId, id: requestId }, { documentId });
      return;
    case 'D13':
    case 'D20':
      await em.nativeUpdate(
        Assignment,
        { tenantId, orderRequestId: requestId },
        { orderDocumentId: documentId },
      );
      return;
    case 'D15':
      await em.nativeUpdate(Programme, { tenantId, documentRequestId: requestId }, { documentId });
      return;
    case 'D22':
    case 'D23':
      await em.nativeUpdate(Report, { tenantId, documentRequestId: requestId }, { documentId });
      return;
    case 'D24L':
      await em.nativeUpdate(
        AuthorityPackage,
        { tenantId, letterRequestId: requestId },
        { letterDocumentId: documentId },
      );
      return;
    case 'D24':
      await em.nativeUpdate(
        AuthorityPackage,
        { tenantId, actRequestId: requestId },
        { actDocumentId: documentId },
      );
  }
}

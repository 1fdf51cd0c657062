import { LockMode } from '@mikro-orm/core';
import type { Subject } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { RegulationVersion } from '../regulations/regulation-version.entity';

/** The version a paper is about, when it is the order this version waits for; otherwise null. */
export async function orderVersion(
  { em, actor }: Work,
  { subject, requestId, code }: { subject: Subject; requestId: string; code: string },
): Promise<RegulationVersion | null> {
  if (subject.kind !== 'REGULATION' || code !== 'D01') return null;
  return em.findOne(
    RegulationVersion,
    { tenantId: actor.tenantId, id: subject.id, orderRequestId: requestId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}

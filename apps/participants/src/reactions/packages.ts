import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { PackageRef } from '../pairs/package-ref.entity';

const remember = (
  { em, actor }: Work,
  { packageId, menteeId }: { readonly packageId: string; readonly menteeId: string },
  underWay: boolean,
) =>
  em.upsert(PackageRef, {
    tenantId: actor.tenantId,
    id: packageId,
    districtId: actor.districtId,
    menteeId,
    underWay,
  });

/** The authority is to find a mentor: nobody looks for one in the school meanwhile (004 3.3). */
export async function packageSubmitted(
  work: Work,
  payload: MessageOf<'PackageSubmitted.v1'>,
): Promise<void> {
  await remember(work, payload, true);
}

/** Returned, it is the school's to mend; refused or with its act, it is over. */
export async function packageDecided(
  work: Work,
  payload: MessageOf<'PackageDecided.v1'>,
): Promise<void> {
  await remember(work, payload, payload.outcome === 'RETURNED' || payload.outcome === 'ACCEPTED');
}

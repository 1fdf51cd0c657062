import type { MessageOf } from '@nastavnik/events';
import { toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';

import { PairRef } from '../pairs/pair-ref.entity';
import { settleEntries } from '../pairs/settle-entries';

/** A pair came into force. The mentor's entry is ours to change only when the mentor works in this school. */
export async function assignmentAppointed(
  work: Work,
  pair: MessageOf<'AssignmentAppointed.v1'>,
): Promise<void> {
  const { em, actor } = work;
  const { assignmentId: id, mentorId, mentorSchoolId, menteeIds } = pair;
  // Without `endedOn`: an end heard of earlier stays.
  await em.upsert(PairRef, {
    tenantId: actor.tenantId,
    id,
    districtId: actor.districtId,
    mentorId,
    mentorSchoolId,
    menteeIds,
    from: toLocalDate(pair.from),
    to: toLocalDate(pair.to),
  });
  await settleEntries(work, [mentorId, ...menteeIds]);
}

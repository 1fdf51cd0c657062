import type { MessageOf } from '@nastavnik/events';
import { toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';

import { PairRef } from '../pairs/pair-ref.entity';
import { settleEntries } from '../pairs/settle-entries';

/** A pair ended, whatever the outcome: its people are free when no other pair holds them. */
export async function assignmentEnded(
  work: Work,
  pair: MessageOf<'AssignmentEnded.v1'>,
): Promise<void> {
  const { em, actor } = work;
  const { assignmentId: id, mentorId, mentorSchoolId, menteeIds } = pair;
  await em.upsert(PairRef, {
    tenantId: actor.tenantId,
    id,
    districtId: actor.districtId,
    mentorId,
    mentorSchoolId,
    menteeIds,
    endedOn: toLocalDate(pair.endedOn),
  });
  await settleEntries(work, [mentorId, ...menteeIds]);
}

import type { MessageOf } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { PairRef } from '../pairs/pair-ref.entity';

/** A pair is proposed: nobody is bound by it yet, but its mentees are no longer looked for a mentor. */
export async function assignmentProposed(
  { em, actor }: Work,
  { assignmentId, mentorId, mentorSchoolId, menteeIds }: MessageOf<'AssignmentProposed.v1'>,
): Promise<void> {
  // Without the days: an appointment or an end heard of earlier stays.
  await em.upsert(PairRef, {
    tenantId: actor.tenantId,
    id: assignmentId,
    districtId: actor.districtId,
    mentorId,
    mentorSchoolId,
    menteeIds,
  });
}

import type { Work } from '@nastavnik/persistence';
import type { LocalDate } from '@nastavnik/kernel';

import { dropCase, loseSubstitute } from '../cases/follow-closing';
import { AuthorityPackage } from '../packages/authority-package.entity';
import { freePlaces } from './mentor-slots';
import { pairMessage, type PairRecord } from './pair-record';

export interface Closing {
  readonly state: 'ENDED' | 'REPLACED' | 'CANCELLED';
  readonly endedOn: LocalDate;
  readonly reason: string;
}

/** Mentoring is over, or never began: places are free again, mentees may be paired anew. */
export async function closeAssignment(
  work: Work,
  record: PairRecord,
  closing: Closing,
): Promise<void> {
  const { assignment, mentees } = record;
  assignment.state = closing.state;
  assignment.endedOn = closing.endedOn;
  if (closing.state === 'CANCELLED') assignment.cancelReason = closing.reason;
  else assignment.endReason = closing.reason;
  for (const mentee of mentees) mentee.open = false;
  await freePlaces(work.em, assignment.tenantId, assignment.id);
  work.publish('AssignmentEnded.v1', assignment.id, {
    ...pairMessage(record),
    endedOn: closing.endedOn,
    outcome: closing.state,
    reason: closing.reason,
  });
  if (closing.state === 'CANCELLED') await loseSubstitute(work, assignment);
  if (closing.state === 'ENDED') await dropCase(work, assignment);
  if (closing.state === 'CANCELLED' && assignment.packageId)
    await releaseCandidate(work, assignment.tenantId, assignment.packageId);
}

/** The authority may choose another mentor for the package. */
async function releaseCandidate({ em }: Work, tenantId: string, id: string): Promise<void> {
  const parcel = await em.findOne(AuthorityPackage, { tenantId, id });
  if (!parcel) return;
  Object.assign(parcel, {
    candidateId: null,
    candidate: null,
    candidateTenantId: null,
    candidateSchoolName: null,
    assignmentId: null,
    actRequestId: null,
  });
}

import type { Message } from '@nastavnik/events';
import type { Work } from '@nastavnik/persistence';

import { AssignmentMentee } from '../facts/assignment-mentee.entity';

/** The mentees of an assignment are those last told of. */
export async function recordMentees(
  { em }: Work,
  { tenantId, districtId }: Message,
  assignmentId: string,
  menteeIds: readonly string[],
): Promise<void> {
  const others = { tenantId, assignmentId, personId: { $nin: [...menteeIds] } };
  await em.nativeDelete(AssignmentMentee, others);
  const rows = menteeIds.map((personId) => ({ tenantId, assignmentId, personId, districtId }));
  if (rows.length === 0) return;
  const fields = ['tenantId', 'assignmentId', 'personId'] as const;
  await em
    .createQueryBuilder(AssignmentMentee)
    .insert(rows)
    .onConflict([...fields])
    .ignore()
    .execute();
}

import type { Work } from '@nastavnik/persistence';
import type { ReplacementGround } from '@nastavnik/regulations';

import { Assignment } from '../pairs/assignment.entity';
import { loadPair } from '../pairs/pair-record';
import { writeCase } from './write-case';

const SYSTEM = { personId: null, roles: ['SYSTEM'] };

/**
 * An event of the staff list opens a case about each pair in force that it touches (004 3.8, grounds 1 and 2). A case
 * that is under way stays as it is.
 */
export async function caseOfEmployment(
  work: Work,
  personId: string,
  ground: Extract<ReplacementGround, 'MENTOR_CONTRACT_ENDED' | 'TRANSFER'>,
  explanation: string,
): Promise<void> {
  const { tenantId } = work.actor;
  const pairs = await work.em.find(Assignment, {
    tenantId,
    state: { $in: ['APPOINTED', 'ACTIVE'] },
    ...(ground === 'TRANSFER' ? { memberIds: { $contains: [personId] } } : { mentorId: personId }),
  });
  for (const { id } of pairs)
    await writeCase(work, await loadPair(work, id), { ground, explanation }, SYSTEM);
}

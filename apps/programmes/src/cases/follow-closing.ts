import { nextState } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { CASE_MACHINE } from '@nastavnik/programmes-domain';

import type { Assignment } from '../pairs/assignment.entity';
import { openCaseOf } from './case-record';

/** The substitute declined or was taken back: the search goes on where both sides were heard (004 3.8). */
export async function loseSubstitute(work: Work, { tenantId, supersedesId }: Assignment) {
  const found = supersedesId ? await openCaseOf(work, tenantId, supersedesId) : null;
  if (!found) return;
  found.state = nextState(CASE_MACHINE, found.state, 'LOSE_MENTOR') ?? found.state;
  found.newAssignmentId = null;
}

/** Mentoring ended of itself: there is nobody to replace any more. */
export async function dropCase(work: Work, { tenantId, id }: Assignment): Promise<void> {
  const found = await openCaseOf(work, tenantId, id);
  if (found)
    Object.assign(found, {
      state: 'REJECTED',
      decision: 'Наставничество завершено',
      decidedOn: work.today,
    });
}

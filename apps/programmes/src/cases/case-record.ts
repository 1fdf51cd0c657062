import { LockMode } from '@mikro-orm/core';
import { NotFoundError } from '@nastavnik/graphql';
import type { Work } from '@nastavnik/persistence';
import type { CaseSnapshot, CaseState } from '@nastavnik/programmes-domain';

import { ReplacementCase } from './replacement-case.entity';

export const UNDER_WAY: readonly CaseState[] = ['OPENED', 'REVIEWED', 'MENTOR_FOUND'];

/** A case of the session's own school, locked against others who decide on it. */
export async function loadCase({ em, actor }: Work, id: string): Promise<ReplacementCase> {
  const { tenantId } = actor;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const found = await em.findOne(ReplacementCase, { tenantId, id }, lock);
  if (!found) throw new NotFoundError('Case');
  return found;
}

/** The case about this pair that is not decided yet. */
export const openCaseOf = (
  { em }: Pick<Work, 'em'>,
  tenantId: string,
  assignmentId: string,
): Promise<ReplacementCase | null> =>
  em.findOne(ReplacementCase, { tenantId, assignmentId, state: { $in: [...UNDER_WAY] } });

export const caseSnapshot = (found: ReplacementCase): CaseSnapshot => ({
  state: found.state,
  ground: found.ground,
  mentorId: found.mentorId,
  applicantId: found.applicantId ?? null,
});

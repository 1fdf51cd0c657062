import { LockMode } from '@mikro-orm/core';
import { NotFoundError } from '@nastavnik/graphql';
import type { Work } from '@nastavnik/persistence';

import { MatchSession } from './match-session.entity';

/**
 * The session, held until the work is done: curators who act on one session at once act one after another, each on what
 * the other left. @throws NotFoundError
 */
export async function heldSession({ em, actor }: Work, id: string): Promise<MatchSession> {
  const session = await em.findOne(
    MatchSession,
    { tenantId: actor.tenantId, id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!session) throw new NotFoundError('MatchSession');
  return session;
}

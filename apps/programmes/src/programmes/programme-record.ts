import { LockMode } from '@mikro-orm/core';
import { NotFoundError } from '@nastavnik/graphql';
import type { Period } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { startProgramme } from '@nastavnik/programmes-domain';

import { loadPair, type PairRecord } from '../pairs/pair-record';
import { Programme } from './programme.entity';

export interface ProgrammeRecord extends PairRecord {
  readonly programme: Programme;
}

/** A programme of the session's school with its pair, locked. An agreed one whose first day has come is running. */
export async function loadProgramme(work: Work, id: string): Promise<ProgrammeRecord> {
  const { em, actor, today } = work;
  const programme = await em.findOne(
    Programme,
    { tenantId: actor.tenantId, id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!programme) throw new NotFoundError('Programme');
  const pair = await loadPair(work, programme.assignmentId);
  const started = startProgramme(
    { state: programme.state, term: termOf(programme), assignmentState: pair.assignment.state },
    today,
  );
  if (started.ok) programme.state = started.value.state;
  return { ...pair, programme };
}

/** The agreed term; before there is one, a term that nothing lies in. */
export const termOf = ({ termFrom, termTo, due }: Programme): Period => ({
  from: termFrom ?? due ?? ('9999-01-01' as Period['from']),
  to: termTo ?? null,
});

export const assignmentTerm = ({ assignment }: PairRecord): Period => ({
  from: assignment.termFrom,
  to: assignment.termTo,
});

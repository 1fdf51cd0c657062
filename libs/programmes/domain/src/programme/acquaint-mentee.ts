import { accept, type Decision } from '@nastavnik/kernel';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { PROGRAMME_MACHINE, type ProgrammeState } from './programme-machine';

export interface AcquaintMenteeSnapshot {
  readonly state: ProgrammeState;
  readonly menteeIds: readonly string[];
  readonly acquaintedIds: readonly string[];
}

/** A mentee confirms having read the draft (004 3.6b); only in person, and once for each version. */
export function acquaintMentee(
  snapshot: AcquaintMenteeSnapshot,
  actor: { readonly personId: string | null },
): Decision<
  { readonly state: ProgrammeState; readonly acquaintedIds: readonly string[] },
  ProgrammeRefusalCode
> {
  const stepped = step(PROGRAMME_MACHINE, snapshot.state, 'ACQUAINT');
  if (!stepped.ok) return stepped;
  const { personId } = actor;
  if (personId === null || !snapshot.menteeIds.includes(personId))
    return { ok: false, refusal: { code: 'NOT_YOUR_PROGRAMME' } };
  const verdict = judge([must(snapshot.acquaintedIds.includes(personId), 'ALREADY_ACQUAINTED')]);
  if (!verdict.ok) return verdict;
  return accept({ state: stepped.value, acquaintedIds: [...snapshot.acquaintedIds, personId] });
}

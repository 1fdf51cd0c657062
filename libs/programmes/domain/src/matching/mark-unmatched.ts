import { accept, type Decision } from '@nastavnik/kernel';

import { judge } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { REASON_BOUNDS, textChecks } from '../written-text';
import { MATCH_MACHINE, type MatchState } from './match-machine';

export interface MarkUnmatchedSnapshot {
  readonly state: MatchState;
  /** The mentee's other candidates who are still thought of, met or proposed. */
  readonly othersOpen: number;
}

export interface MarkedUnmatched {
  readonly state: MatchState;
  readonly reason: string;
  /** Nobody is left for the mentee: a support case is opened, while the search goes on (machine Q). */
  readonly needsSupport: boolean;
}

/** These two will not be a pair. Refuses without a reason of at least ten characters. */
export function markUnmatched(
  { state, othersOpen }: MarkUnmatchedSnapshot,
  { reason }: { readonly reason: string },
): Decision<MarkedUnmatched, ProgrammeRefusalCode> {
  const stepped = step(MATCH_MACHINE, state, 'MARK_UNMATCHED');
  if (!stepped.ok) return stepped;
  const verdict = judge(textChecks('reason', reason, REASON_BOUNDS));
  if (!verdict.ok) return verdict;
  return accept({ state: stepped.value, reason: reason.trim(), needsSupport: othersOpen === 0 });
}

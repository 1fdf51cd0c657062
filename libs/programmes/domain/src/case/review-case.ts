import { accept, type Decision } from '@nastavnik/kernel';
import type { ReplacementGround } from '@nastavnik/regulations';

import { judge, must, should, type Warning } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { REASON_BOUNDS, textChecks } from '../written-text';
import { CASE_MACHINE, type CaseState } from './case-machine';

export interface CaseSnapshot {
  readonly state: CaseState;
  readonly ground: ReplacementGround;
  readonly mentorId: string;
  /** Who applied; null when the office or an event of the staff list opened it. */
  readonly applicantId: string | null;
}

export interface CaseDecided {
  readonly state: CaseState;
  readonly words: string;
  readonly warnings: readonly Warning[];
}

/** The end of the mentor's contract leaves nothing to review (004 3.8, ground 1); our default. */
export const needsReview = (ground: ReplacementGround): boolean =>
  ground !== 'MENTOR_CONTRACT_ENDED';

/** 004 3.8 is mandatory where the post or the contract is gone; elsewhere the head may refuse, our default. */
export const mayBeRejected = (ground: ReplacementGround): boolean =>
  ground === 'REQUEST' || ground === 'MENTOR_FAILURE' || ground === 'OTHER_OBSTACLE';

/** The curator has heard both sides and says what came of it (004 3.8). */
export function reviewCase(
  snapshot: CaseSnapshot,
  command: { readonly note: string },
): Decision<CaseDecided, ProgrammeRefusalCode> {
  const stepped = step(CASE_MACHINE, snapshot.state, 'REVIEW');
  if (!stepped.ok) return stepped;
  const verdict = judge(textChecks('note', command.note, REASON_BOUNDS));
  return verdict.ok
    ? accept({ state: stepped.value, words: command.note.trim(), warnings: verdict.value })
    : verdict;
}

/**
 * The head keeps the pair as it is, with a written reason. Refuses where the mentor's contract or the post is gone;
 * warns where it is the mentor who wishes to go, for mentoring is voluntary (004 1.3).
 */
export function rejectCase(
  snapshot: CaseSnapshot,
  command: { readonly reason: string },
): Decision<CaseDecided, ProgrammeRefusalCode> {
  const stepped = step(CASE_MACHINE, snapshot.state, 'REJECT');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(!mayBeRejected(snapshot.ground), 'REJECTION_NOT_PROVIDED', { clause: '004 3.8' }),
    ...textChecks('reason', command.reason, REASON_BOUNDS),
    should(
      snapshot.ground === 'REQUEST' && snapshot.applicantId === snapshot.mentorId,
      'MENTOR_WISH_REFUSED',
      { clause: '004 1.3' },
    ),
  ]);
  return verdict.ok
    ? accept({ state: stepped.value, words: command.reason.trim(), warnings: verdict.value })
    : verdict;
}

/** The staff list was corrected and nobody was transferred. Refuses every other ground: those are decided upon. */
export function withdrawCase(
  snapshot: CaseSnapshot,
  command: { readonly reason: string },
): Decision<CaseDecided, ProgrammeRefusalCode> {
  const stepped = step(CASE_MACHINE, snapshot.state, 'WITHDRAW');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(snapshot.ground !== 'TRANSFER', 'WITHDRAWAL_NOT_POSSIBLE', { clause: '004 3.8' }),
    ...textChecks('reason', command.reason, REASON_BOUNDS),
  ]);
  return verdict.ok
    ? accept({ state: stepped.value, words: command.reason.trim(), warnings: verdict.value })
    : verdict;
}

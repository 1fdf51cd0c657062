import { accept, type Decision } from '@nastavnik/kernel';
import type { CompletionReason, ReplacementGround } from '@nastavnik/regulations';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { REASON_BOUNDS, textChecks } from '../written-text';
import { CASE_MACHINE, type CaseState } from './case-machine';
import { needsReview, type CaseSnapshot } from './review-case';

const notReviewed = ({ state, ground }: CaseSnapshot) =>
  must(state === 'OPENED' && needsReview(ground), 'CASE_NOT_REVIEWED', { clause: '004 3.8' });

/**
 * Another mentor is proposed for the pair (004 3.8). Refuses before both sides were heard, except where the mentor's
 * contract ended, and the very mentor who is to be replaced. The rules of a proposal are those of `proposePair`.
 */
export function findSubstitute(
  snapshot: CaseSnapshot,
  command: { readonly mentorId: string },
): Decision<{ readonly state: CaseState }, ProgrammeRefusalCode> {
  const stepped = step(CASE_MACHINE, snapshot.state, 'FIND_MENTOR');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    notReviewed(snapshot),
    must(command.mentorId === snapshot.mentorId, 'SAME_MENTOR', { field: 'mentorId' }),
  ]);
  return verdict.ok ? accept({ state: stepped.value }) : verdict;
}

/** How a programme ended that lost its mentor, in the regulation's closed list (004 7.1). */
const ENDING_OF: Readonly<Record<ReplacementGround, CompletionReason>> = {
  MENTOR_CONTRACT_ENDED: 'EMPLOYMENT_END',
  TRANSFER: 'FORCE_MAJEURE',
  REQUEST: 'MUTUAL',
  MENTOR_FAILURE: 'CURATOR_IMPROPER',
  OTHER_OBSTACLE: 'FORCE_MAJEURE',
};

/** For an application the ending names who applied. */
export const endingOf = ({ ground, applicantId, mentorId }: CaseSnapshot): CompletionReason => {
  if (ground !== 'REQUEST' || applicantId === null) return ENDING_OF[ground];
  return applicantId === mentorId ? 'MENTOR_INITIATIVE' : 'MENTEE_INITIATIVE';
};

/** Nobody is found: mentoring ends, the mentee is looked a mentor for anew (D21, 004 3.8). */
export function giveUpSearch(
  snapshot: CaseSnapshot,
  command: { readonly explanation: string },
): Decision<
  { readonly state: CaseState; readonly words: string; readonly ending: CompletionReason },
  ProgrammeRefusalCode
> {
  const stepped = step(CASE_MACHINE, snapshot.state, 'GIVE_UP_SEARCH');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    notReviewed(snapshot),
    ...textChecks('explanation', command.explanation, REASON_BOUNDS),
  ]);
  return verdict.ok
    ? accept({
        state: stepped.value,
        words: command.explanation.trim(),
        ending: endingOf(snapshot),
      })
    : verdict;
}

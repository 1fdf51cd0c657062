import { accept, type Decision } from '@nastavnik/kernel';
import type { RegulationParameters } from '@nastavnik/regulations';

import type { AssignmentState } from '../assignment/assignment-machine';
import { proposePair, type ProposedPair, type ProposePair } from '../assignment/propose-pair';
import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { isStageLower } from './form-fit';
import { MATCH_MACHINE, type MatchState } from './match-machine';
import type { MenteeToMatch, MentorToMatch } from './matching-facts';

export interface ProposeMatchSnapshot {
  readonly state: MatchState;
  readonly mentee: MenteeToMatch;
  readonly mentor: MentorToMatch;
  readonly agreedIds: readonly string[];
}

export interface MatchProposed {
  readonly state: MatchState;
  readonly pair: ProposedPair;
}

/**
 * The curator proposes two who chose each other. Refuses without both their words (criterion 2, 004 6.1), a passive
 * pupil who is not of a lower stage (003 8.1), and everything that refuses a pair: see `proposePair`.
 */
export function proposeMatch(
  { state, mentee, mentor, agreedIds }: ProposeMatchSnapshot,
  command: ProposePair,
  parameters: RegulationParameters,
): Decision<MatchProposed, ProgrammeRefusalCode> {
  const stepped = step(MATCH_MACHINE, state, 'PROPOSE');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    ...[mentee, mentor].map(({ personId }) =>
      must(!agreedIds.includes(personId), 'AGREEMENT_MISSING', {
        clause: '004 6.1',
        details: { personId },
      }),
    ),
    must(!isStageLower(mentee, mentor), 'STAGE_NOT_LOWER', { clause: '003 8.1' }),
  ]);
  if (!verdict.ok) return verdict;
  const proposed = proposePair({ mentor, mentees: [mentee] }, command, parameters);
  return proposed.ok ? accept({ state: stepped.value, pair: proposed.value }) : proposed;
}

/** The order is signed: the search is over (004 6.2). Refuses while the mentor is not appointed. */
export function approveMatch({
  state,
  pairState,
}: {
  readonly state: MatchState;
  readonly pairState: AssignmentState;
}): Decision<{ readonly state: MatchState }, ProgrammeRefusalCode> {
  const stepped = step(MATCH_MACHINE, state, 'APPROVE');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(pairState !== 'APPOINTED' && pairState !== 'ACTIVE', 'ASSIGNMENT_NOT_ACTIVE', {
      clause: '004 6.2',
    }),
  ]);
  return verdict.ok ? accept({ state: stepped.value }) : verdict;
}

import type { RegulationParameters } from '@nastavnik/regulations';

import { advanceFlow, beginFlow, type FlowState } from './best-flow';
import type { MenteeToMatch, MentorToMatch } from './matching-facts';
import { matchingProblem, type MatchingProblem, type UnmatchedMentee } from './matching-problem';
import { MATCH_DEFAULTS, type MatchOptions } from './match-options';
import { scoreMentor, type MentorScore } from './score-mentor';

export interface MatchedPair extends MentorScore {
  readonly menteeId: string;
  readonly locked: boolean;
}

/** Who goes with whom, by mentee; `points` is the sum of all scores. A draft: people decide. */
export interface MatchAssignment {
  readonly pairs: readonly MatchedPair[];
  readonly unmatched: readonly UnmatchedMentee[];
  readonly points: number;
}

/**
 * The best way to give mentors to all these mentees at once: the most points there are (or, first, the most mentees with
 * a mentor) under every mentor's own capacity and the regulation's limit (004 3.7), with locked pairs kept and stopped or
 * forbidden ones never made. A further mentee of one mentor earns fewer points for free places, so the load spreads.
 * The order in which people are given does not matter; equal ways are settled by id.
 */
export function assignBest(
  mentees: readonly MenteeToMatch[],
  mentors: readonly MentorToMatch[],
  parameters: RegulationParameters,
  options: Partial<MatchOptions> = {},
): MatchAssignment {
  const problem = matchingProblem(mentees, mentors, parameters, { ...MATCH_DEFAULTS, ...options });
  return finishMatching(problem, advanceMatching(problem, beginMatching(problem), Infinity));
}

/** The same in pieces, so that a long search can be put aside between them: see `FlowState`. */
export const beginMatching = ({ flow }: MatchingProblem): FlowState => beginFlow(flow);

export const advanceMatching = (
  { flow }: MatchingProblem,
  state: FlowState,
  mentees: number,
): FlowState => advanceFlow(flow, state, mentees);

/** How much of the search is done, 0 to 100 percent. */
export const matchingProgress = ({ mentees }: MatchingProblem, { next }: FlowState): number =>
  mentees.length === 0 ? 100 : Math.floor((100 * next) / mentees.length);

/** The found way in words: every pair with its points and reasons, everybody else with the cause. */
export function finishMatching(problem: MatchingProblem, state: FlowState): MatchAssignment {
  const { parameters, options, mentors, mentees, lockedPairs, left } = problem;
  const rowsOf = new Map<number, number[]>();
  state.columnOf.forEach((column, row) => rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]));
  const found = mentors.flatMap((mentor, column) =>
    bestFirst(problem, column, rowsOf.get(column) ?? []).flatMap((row, taken) => {
      const mentee = mentees[row];
      if (!mentee) return [];
      const loaded = { ...mentor, currentMentees: mentor.currentMentees + taken };
      const score = scoreMentor(mentee, loaded, parameters, options.weights, options.form);
      return [{ ...score, menteeId: mentee.personId, locked: false }];
    }),
  );
  const kept = lockedPairs.map(({ menteeId, score }) => ({ ...score, menteeId, locked: true }));
  const pairs = [...kept, ...found].sort(byMentee);
  const crowdedOut = (rowsOf.get(-1) ?? []).flatMap((row): readonly UnmatchedMentee[] => {
    const mentee = mentees[row];
    return mentee ? [{ menteeId: mentee.personId, cause: 'NO_PLACE', stops: [] }] : [];
  });
  return {
    pairs,
    unmatched: [...left, ...crowdedOut].sort(byMentee),
    points: pairs.reduce((sum, { score }) => sum + score, 0),
  };
}

/** The mentees of one mentor, who fits best first: in this order they take the places. */
function bestFirst(
  { flow }: MatchingProblem,
  column: number,
  rows: readonly number[],
): readonly number[] {
  const gainOf = (row: number): number =>
    flow.candidates[row]?.find((candidate) => candidate.column === column)?.gain ?? 0;
  return rows.toSorted((a, b) => gainOf(b) - gainOf(a) || a - b);
}

const byMentee = (a: { readonly menteeId: string }, b: { readonly menteeId: string }): number =>
  a.menteeId < b.menteeId ? -1 : 1;

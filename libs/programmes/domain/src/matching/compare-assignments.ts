import type { MatchAssignment, MatchedPair } from './assign-best';

/** What became of one mentee between two ways; null: without a mentor. */
export interface MenteeMoved {
  readonly menteeId: string;
  readonly from: MatchedPair | null;
  readonly to: MatchedPair | null;
}

/** The difference between two ways, seen from the first. */
export interface AssignmentDifference {
  /** Points of the second less points of the first, each under its own weights. */
  readonly points: number;
  /** Pairs of the second less pairs of the first. */
  readonly pairs: number;
  readonly same: number;
  /** Mentees whose mentor differs, by id. */
  readonly moved: readonly MenteeMoved[];
}

/**
 * What if: two ways for the same people, as with other weights, beside each other. Points of different weights are
 * counted differently, so the moved mentees say more than the difference of points.
 */
export function compareAssignments(
  before: Pick<MatchAssignment, 'pairs' | 'points'>,
  after: Pick<MatchAssignment, 'pairs' | 'points'>,
): AssignmentDifference {
  const then = new Map(before.pairs.map((pair) => [pair.menteeId, pair]));
  const now = new Map(after.pairs.map((pair) => [pair.menteeId, pair]));
  const everybody = [...new Set([...then.keys(), ...now.keys()])].sort();
  const moved = everybody
    .map((menteeId) => ({
      menteeId,
      from: then.get(menteeId) ?? null,
      to: now.get(menteeId) ?? null,
    }))
    .filter(({ from, to }) => from?.mentorId !== to?.mentorId);
  return {
    points: after.points - before.points,
    pairs: after.pairs.length - before.pairs.length,
    same: everybody.length - moved.length,
    moved,
  };
}

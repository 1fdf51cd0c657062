import type { RegulationParameters } from '@nastavnik/regulations';

import type { MenteeToMatch, MentorToMatch } from './matching-facts';
import { scoreMentor, type MentorScore } from './score-mentor';
import { MATCH_WEIGHTS, type MatchWeights } from './weights';

/** All mentors for one mentee: those without stops first, then by points; equal ones keep a fixed order. */
export function rankMentors(
  mentee: MenteeToMatch,
  mentors: readonly MentorToMatch[],
  parameters: RegulationParameters,
  weights: MatchWeights = MATCH_WEIGHTS,
): readonly MentorScore[] {
  return mentors
    .map((mentor) => scoreMentor(mentee, mentor, parameters, weights))
    .sort(
      (a, b) =>
        Number(a.stops.length > 0) - Number(b.stops.length > 0) ||
        b.score - a.score ||
        (a.mentorId < b.mentorId ? -1 : 1),
    );
}

import type { RegulationParameters } from '@nastavnik/regulations';

import type { MenteeToMatch, MentorToMatch } from './matching-facts';
import { scoreMentor, type MentorScore } from './score-mentor';

/** All mentors for one mentee: those without stops first, then by points; equal ones keep a fixed order. */
export function rankMentors(
  mentee: MenteeToMatch,
  mentors: readonly MentorToMatch[],
  parameters: RegulationParameters,
): readonly MentorScore[] {
  return mentors
    .map((mentor) => scoreMentor(mentee, mentor, parameters))
    .sort(
      (a, b) =>
        Number(a.stops.length > 0) - Number(b.stops.length > 0) ||
        b.score - a.score ||
        (a.mentorId < b.mentorId ? -1 : 1),
    );
}

import { ruleValue, type RegulationParameters } from '@nastavnik/regulations';

import { isMentorAvailable } from '../assignment/bank-fact';
import { freePlaces } from '../assignment/load-checks';
import type { MenteeToMatch, MentorToMatch } from './matching-facts';

/** Most points for each reason; they sum to 100 (domain.md section 3.2 F; ours, only to rank). */
export const MATCH_WEIGHTS = {
  REQUEST_OVERLAP: 40,
  SAME_SUBJECT: 20,
  MUTUAL_PREFERENCE: 25,
  FREE_CAPACITY: 10,
  TIMETABLE_AND_SITE: 5,
} as const;
export type MatchReasonCode = keyof typeof MATCH_WEIGHTS;
export const MATCH_REASONS = Object.keys(MATCH_WEIGHTS) as readonly MatchReasonCode[];

export const MATCH_STOPS = ['SELF', 'NOT_ACTIVE', 'NO_CONSENT', 'NO_CAPACITY'] as const;
export type MatchStop = (typeof MATCH_STOPS)[number];

export interface MatchReason {
  readonly code: MatchReasonCode;
  readonly points: number;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Points rank, people decide. A stop is hard: such a mentor cannot be proposed now. */
export interface MentorScore {
  readonly mentorId: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  readonly stops: readonly MatchStop[];
}

const SITE_POINTS = 3;
/** A wish of one side only is worth less than half of a mutual one. */
const ONE_SIDED_POINTS = [10, 6, 3] as const;
const POINTS_PER_RANK = 5;

const shared = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.filter((item) => b.includes(item));

const reason = (
  code: MatchReasonCode,
  points: number,
  details: MatchReason['details'],
): readonly MatchReason[] => (points > 0 ? [{ code, points, details }] : []);

function requestOverlap(mentee: MenteeToMatch, mentor: MentorToMatch): readonly MatchReason[] {
  const asked = mentee.requests.length;
  const met = shared(mentee.requests, mentor.competences);
  const points = asked === 0 ? 0 : Math.round((MATCH_WEIGHTS.REQUEST_OVERLAP * met.length) / asked);
  return reason('REQUEST_OVERLAP', points, { met: met.length, asked, requests: met.join(',') });
}

function preference(mentee: MenteeToMatch, mentor: MentorToMatch): readonly MatchReason[] {
  const ranks = [mentee.preferences[mentor.personId], mentor.preferences[mentee.personId]];
  const [menteeRank, mentorRank] = ranks;
  if (menteeRank !== undefined && mentorRank !== undefined) {
    const lost = POINTS_PER_RANK * (menteeRank + mentorRank - 2);
    const points = Math.max(POINTS_PER_RANK, MATCH_WEIGHTS.MUTUAL_PREFERENCE - lost);
    return reason('MUTUAL_PREFERENCE', points, { menteeRank, mentorRank });
  }
  if (menteeRank !== undefined)
    return reason('MUTUAL_PREFERENCE', ONE_SIDED_POINTS[menteeRank - 1] ?? 0, { menteeRank });
  if (mentorRank !== undefined)
    return reason('MUTUAL_PREFERENCE', ONE_SIDED_POINTS[mentorRank - 1] ?? 0, { mentorRank });
  return [];
}

function capacity(mentor: MentorToMatch, free: number | null): readonly MatchReason[] {
  const limit = free === null ? null : free + mentor.currentMentees;
  const full = MATCH_WEIGHTS.FREE_CAPACITY;
  if (free === null || limit === null)
    return reason('FREE_CAPACITY', Math.max(1, full - mentor.currentMentees), {
      current: mentor.currentMentees,
    });
  return reason('FREE_CAPACITY', limit === 0 ? 0 : Math.round((full * free) / limit), {
    free,
    limit,
  });
}

function timetableAndSite(mentee: MenteeToMatch, mentor: MentorToMatch): readonly MatchReason[] {
  const sameSite = mentee.schoolId === mentor.schoolId && mentee.site === mentor.site;
  const hours = shared(mentee.freeHours, mentor.freeHours).length;
  const timePoints = MATCH_WEIGHTS.TIMETABLE_AND_SITE - SITE_POINTS;
  const points = (sameSite ? SITE_POINTS : 0) + (hours > 0 ? timePoints : 0);
  return reason('TIMETABLE_AND_SITE', points, { sameSite: sameSite ? 1 : 0, commonHours: hours });
}

function stopsOf(
  mentee: MenteeToMatch,
  mentor: MentorToMatch,
  free: number | null,
  parameters: RegulationParameters,
): readonly MatchStop[] {
  const consentNeeded = ruleValue(parameters.dataConsentForBanks) ?? false;
  const found: Readonly<Record<MatchStop, boolean>> = {
    SELF: mentee.personId === mentor.personId,
    NOT_ACTIVE: !isMentorAvailable(mentor),
    NO_CONSENT: consentNeeded && !mentor.dataConsent,
    NO_CAPACITY: free !== null && free < 1,
  };
  return MATCH_STOPS.filter((stop) => found[stop]);
}

/**
 * How well the mentor fits the mentee, 0 to 100 points: competence for the requests (criterion 1, 004 6.1), subject,
 * mutual preference (criterion 2, 004 6.1), free places (004 3.7), timetable and site. Reasons and stops are codes.
 */
export function scoreMentor(
  mentee: MenteeToMatch,
  mentor: MentorToMatch,
  parameters: RegulationParameters,
): MentorScore {
  const free = freePlaces(mentor, parameters);
  const subjects = shared(mentee.subjects, mentor.subjects);
  const reasons = [
    ...requestOverlap(mentee, mentor),
    ...reason('SAME_SUBJECT', subjects.length > 0 ? MATCH_WEIGHTS.SAME_SUBJECT : 0, {
      subjects: subjects.join(','),
    }),
    ...preference(mentee, mentor),
    ...capacity(mentor, free),
    ...timetableAndSite(mentee, mentor),
  ];
  return {
    mentorId: mentor.personId,
    score: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
    stops: stopsOf(mentee, mentor, free, parameters),
  };
}

import { ruleValue, type MentoringForm, type RegulationParameters } from '@nastavnik/regulations';

import { isMentorAvailable } from '../assignment/bank-fact';
import { freePlaces } from '../assignment/load-checks';
import { isStageLower, suitsForm } from './form-fit';
import { sharedOf, type MenteeToMatch, type MentorToMatch } from './matching-facts';
import { MATCH_WEIGHTS, portion, type MatchReasonCode, type MatchWeights } from './weights';

export const MATCH_STOPS = [
  'SELF',
  'NOT_ACTIVE',
  'NO_CONSENT',
  'NO_CAPACITY',
  'WRONG_FORM',
  'STAGE_NOT_LOWER',
] as const;
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

/** Parts of the weight of timetable and site, and of that of preferences, in the proportions of the first weights. */
const SITE = { part: 3, whole: 5 } as const;
const MUTUAL_WHOLE = 25;
/** A wish of one side only is worth less than half of a mutual one. */
const ONE_SIDED_PARTS = [10, 6, 3] as const;
const LEAST_MUTUAL_PART = 5;
const PARTS_PER_RANK = 5;
/** Where nothing limits the load, each mentee takes a tenth off the points for free places. */
const UNLIMITED_WHOLE = 10;

const reason = (
  code: MatchReasonCode,
  points: number,
  details: MatchReason['details'],
): readonly MatchReason[] => (points > 0 ? [{ code, points, details }] : []);

function requestOverlap(mentee: MenteeToMatch, mentor: MentorToMatch, weight: number) {
  const asked = mentee.requests.length;
  const met = sharedOf(mentee.requests, mentor.competences);
  const points = asked === 0 ? 0 : portion(weight, met.length, asked);
  return reason('REQUEST_OVERLAP', points, { met: met.length, asked, requests: met.join(',') });
}

function preference(mentee: MenteeToMatch, mentor: MentorToMatch, weight: number) {
  const menteeRank = mentee.preferences[mentor.personId];
  const mentorRank = mentor.preferences[mentee.personId];
  const give = (part: number, details: MatchReason['details']) =>
    reason('MUTUAL_PREFERENCE', portion(weight, part, MUTUAL_WHOLE), details);
  if (menteeRank !== undefined && mentorRank !== undefined) {
    const lost = PARTS_PER_RANK * (menteeRank + mentorRank - 2);
    return give(Math.max(LEAST_MUTUAL_PART, MUTUAL_WHOLE - lost), { menteeRank, mentorRank });
  }
  if (menteeRank !== undefined) return give(ONE_SIDED_PARTS[menteeRank - 1] ?? 0, { menteeRank });
  if (mentorRank !== undefined) return give(ONE_SIDED_PARTS[mentorRank - 1] ?? 0, { mentorRank });
  return [];
}

function capacity({ currentMentees }: MentorToMatch, free: number | null, weight: number) {
  if (free === null) {
    const points = Math.max(1, portion(weight, UNLIMITED_WHOLE - currentMentees, UNLIMITED_WHOLE));
    return reason('FREE_CAPACITY', weight === 0 ? 0 : points, { current: currentMentees });
  }
  const limit = free + currentMentees;
  const points = limit === 0 ? 0 : portion(weight, free, limit);
  return reason('FREE_CAPACITY', points, { free, limit });
}

function timetableAndSite(mentee: MenteeToMatch, mentor: MentorToMatch, weight: number) {
  const sameSite = mentee.schoolId === mentor.schoolId && mentee.site === mentor.site;
  const hours = sharedOf(mentee.freeHours, mentor.freeHours).length;
  const sitePoints = portion(weight, SITE.part, SITE.whole);
  const points = (sameSite ? sitePoints : 0) + (hours > 0 ? weight - sitePoints : 0);
  return reason('TIMETABLE_AND_SITE', points, { sameSite: sameSite ? 1 : 0, commonHours: hours });
}

function stopsOf(
  mentee: MenteeToMatch,
  mentor: MentorToMatch,
  free: number | null,
  parameters: RegulationParameters,
  form: MentoringForm | null,
): readonly MatchStop[] {
  const consentNeeded = ruleValue(parameters.dataConsentForBanks) ?? false;
  const found: Readonly<Record<MatchStop, boolean>> = {
    SELF: mentee.personId === mentor.personId,
    NOT_ACTIVE: !isMentorAvailable(mentor),
    NO_CONSENT: consentNeeded && !mentor.dataConsent,
    NO_CAPACITY: free !== null && free < 1,
    WRONG_FORM: form !== null && !suitsForm(mentee, mentor, form),
    STAGE_NOT_LOWER: !isStageLower(mentee, mentor),
  };
  return MATCH_STOPS.filter((stop) => found[stop]);
}

/** Points for free places alone, for a mentor with this load; they never rise with the load (004 3.7). */
export const placePoints = (
  mentor: MentorToMatch,
  parameters: RegulationParameters,
  weights: MatchWeights,
): number =>
  capacity(mentor, freePlaces(mentor, parameters), weights.FREE_CAPACITY)[0]?.points ?? 0;

/**
 * How well the mentor fits the mentee, in points up to the sum of the weights: competence for the requests (criterion
 * 1, 004 6.1), subject, mutual preference (criterion 2, 004 6.1), free places (004 3.7), timetable and site. Reasons and
 * stops are codes. Whom a form puts together is looked at only where the form is known.
 */
export function scoreMentor(
  mentee: MenteeToMatch,
  mentor: MentorToMatch,
  parameters: RegulationParameters,
  weights: MatchWeights = MATCH_WEIGHTS,
  form: MentoringForm | null = null,
): MentorScore {
  const free = freePlaces(mentor, parameters);
  const subjects = sharedOf(mentee.subjects, mentor.subjects);
  const reasons = [
    ...requestOverlap(mentee, mentor, weights.REQUEST_OVERLAP),
    ...reason('SAME_SUBJECT', subjects.length > 0 ? weights.SAME_SUBJECT : 0, {
      subjects: subjects.join(','),
    }),
    ...preference(mentee, mentor, weights.MUTUAL_PREFERENCE),
    ...capacity(mentor, free, weights.FREE_CAPACITY),
    ...timetableAndSite(mentee, mentor, weights.TIMETABLE_AND_SITE),
  ];
  return {
    mentorId: mentor.personId,
    score: reasons.reduce((sum, { points }) => sum + points, 0),
    reasons,
    stops: stopsOf(mentee, mentor, free, parameters, form),
  };
}

import { ruleValue, type RegulationParameters } from '@nastavnik/regulations';

import { freePlaces, LOAD_WORTH_A_WARNING } from '../assignment/load-checks';
import type { FlowProblem } from './best-flow';
import { meetsCriterion1 } from './form-fit';
import type { MenteeToMatch, MentorToMatch, PairIds } from './matching-facts';
import type { MatchOptions } from './match-options';
import { placePoints, scoreMentor, type MatchStop, type MentorScore } from './score-mentor';
import { mostPoints } from './weights';

/** Why a mentee is left without a mentor. */
export const UNMATCHED_CAUSES = [
  'NOT_WAITING',
  'NO_CONSENT',
  'LOCK_STOPPED',
  'NO_CANDIDATE',
  'BELOW_THRESHOLD',
  'NO_PLACE',
] as const;
export type UnmatchedCause = (typeof UNMATCHED_CAUSES)[number];

export interface UnmatchedMentee {
  readonly menteeId: string;
  readonly cause: UnmatchedCause;
  /** Where a locked pair met stops: which ones. */
  readonly stops: readonly MatchStop[];
}

/** Everything that is needed to look for the best way; made of the same facts it is the same. */
export interface MatchingProblem {
  readonly parameters: RegulationParameters;
  readonly options: MatchOptions;
  /** By id; the load counts locked pairs. */
  readonly mentors: readonly MentorToMatch[];
  /** Those still to be placed, by id: the rows of the flow. */
  readonly mentees: readonly MenteeToMatch[];
  readonly lockedPairs: readonly { readonly menteeId: string; readonly score: MentorScore }[];
  readonly left: readonly UnmatchedMentee[];
  readonly flow: FlowProblem;
}

const byId = <T extends { readonly personId: string }>(people: readonly T[]): readonly T[] =>
  people.toSorted((a, b) => (a.personId < b.personId ? -1 : 1));

export const pairKey = ({ menteeId, mentorId }: PairIds): string => `${menteeId} ${mentorId}`;

/** What speaks for the pair itself, whatever the mentor's load. */
const fitPoints = ({ reasons }: MentorScore): number =>
  reasons.reduce((sum, { code, points }) => sum + (code === 'FREE_CAPACITY' ? 0 : points), 0);

/**
 * Puts the facts of a school, or of a district, into the form the search needs. Locked pairs come first and take their
 * places; a pair is a candidate when nothing stops it, criterion 1 is met (004 6.1) and it has points enough.
 */
export function matchingProblem(
  mentees: readonly MenteeToMatch[],
  mentors: readonly MentorToMatch[],
  parameters: RegulationParameters,
  options: MatchOptions,
): MatchingProblem {
  const loads = new Map(byId(mentors).map((mentor) => [mentor.personId, mentor]));
  const lockOf = new Map(options.locked.map((pair) => [pair.menteeId, pair.mentorId]));
  const left: UnmatchedMentee[] = [];
  const leave = (mentee: MenteeToMatch, cause: UnmatchedCause, stops: readonly MatchStop[] = []) =>
    left.push({ menteeId: mentee.personId, cause, stops });
  const lockedPairs: { menteeId: string; score: MentorScore }[] = [];
  const open: MenteeToMatch[] = [];
  const consentNeeded = ruleValue(parameters.dataConsentForBanks) ?? false;
  for (const mentee of byId(mentees)) {
    const mentor = loads.get(lockOf.get(mentee.personId) ?? '');
    if (mentee.bankState !== 'ACTIVE') leave(mentee, 'NOT_WAITING');
    else if (consentNeeded && !mentee.dataConsent) leave(mentee, 'NO_CONSENT');
    else if (!lockOf.has(mentee.personId)) open.push(mentee);
    else if (!mentor) leave(mentee, 'LOCK_STOPPED', ['NOT_ACTIVE']);
    else {
      const score = scoreMentor(mentee, mentor, parameters, options.weights, options.form);
      if (score.stops.length > 0) leave(mentee, 'LOCK_STOPPED', score.stops);
      else {
        lockedPairs.push({ menteeId: mentee.personId, score });
        loads.set(mentor.personId, { ...mentor, currentMentees: mentor.currentMentees + 1 });
      }
    }
  }
  const loaded = [...loads.values()];
  const forbidden = new Set(options.forbidden.map(pairKey));
  const candidatesOf = candidateFinder(loaded, parameters, options, forbidden);
  const rows = open.map((mentee) => ({ mentee, ...candidatesOf(mentee) }));
  for (const { mentee, candidates, cause } of rows)
    if (candidates.length === 0) leave(mentee, cause);
  const placed = rows.filter(({ candidates }) => candidates.length > 0);
  return {
    parameters,
    options,
    mentors: loaded,
    mentees: placed.map(({ mentee }) => mentee),
    lockedPairs,
    left,
    flow: {
      candidates: placed.map(({ candidates }) => candidates),
      places: loaded.map((mentor) => placesOf(mentor, parameters, options)),
      leftOut:
        options.priority === 'POINTS' ? 0 : (mostPoints(options.weights) + 1) * (placed.length + 1),
    },
  };
}

/** Looks only at mentors who have anything in common with the mentee: all others miss criterion 1. */
function candidateFinder(
  mentors: readonly MentorToMatch[],
  parameters: RegulationParameters,
  { weights, form, threshold }: MatchOptions,
  forbidden: ReadonlySet<string>,
) {
  const bySubject = indexOf(mentors, ({ subjects }) => subjects);
  const byCompetence = indexOf(mentors, ({ competences }) => competences);
  return (mentee: MenteeToMatch) => {
    const near = new Set([
      ...mentee.subjects.flatMap((subject) => bySubject.get(subject) ?? []),
      ...mentee.requests.flatMap((request) => byCompetence.get(request) ?? []),
    ]);
    let cause: UnmatchedCause = 'NO_CANDIDATE';
    const candidates: { column: number; gain: number }[] = [];
    for (const column of [...near].sort((a, b) => a - b)) {
      const mentor = mentors[column];
      if (!mentor || !meetsCriterion1(mentee, mentor)) continue;
      if (forbidden.has(pairKey({ menteeId: mentee.personId, mentorId: mentor.personId })))
        continue;
      const score = scoreMentor(mentee, mentor, parameters, weights, form);
      if (score.stops.some((stop) => stop !== 'NO_CAPACITY')) continue;
      const gain = fitPoints(score);
      if (cause === 'NO_CANDIDATE') cause = 'BELOW_THRESHOLD';
      if (gain < threshold) continue;
      cause = 'NO_PLACE';
      if (score.stops.length === 0) candidates.push({ column, gain });
    }
    return { candidates, cause };
  };
}

function indexOf(
  mentors: readonly MentorToMatch[],
  words: (mentor: MentorToMatch) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  mentors.forEach((mentor, column) => {
    for (const word of words(mentor)) {
      const columns = index.get(word) ?? [];
      columns.push(column);
      index.set(word, columns);
    }
  });
  return index;
}

/** Points of each free place; where nothing limits the load, no more than is worth no warning (domain.md section 9). */
function placesOf(
  mentor: MentorToMatch,
  parameters: RegulationParameters,
  { weights }: MatchOptions,
): readonly number[] {
  const { currentMentees } = mentor;
  const places = freePlaces(mentor, parameters) ?? LOAD_WORTH_A_WARNING - currentMentees;
  return Array.from({ length: Math.max(0, places) }, (_, taken) =>
    placePoints({ ...mentor, currentMentees: currentMentees + taken }, parameters, weights),
  );
}

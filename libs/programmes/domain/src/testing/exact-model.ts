import { ruleValue, type RegulationParameters } from '@nastavnik/regulations';

import { freePlaces } from '../assignment/load-checks';
import type { MatchOptions } from '../matching/match-options';
import { scoreMentor } from '../matching/score-mentor';
import type { Crowd } from './crowd.builder';

/** A linear model in the LP format of solvers, written from the rules and not from the code it judges. */
export interface ExactModel {
  readonly most: (what: 'PAIRS' | 'POINTS', leastPairs: number) => string;
  /** Points of the locked pairs, which the model takes as given. */
  readonly lockedPoints: number;
  readonly lockedPairs: number;
}

const sum = (terms: readonly string[]): string => terms.join('\n + ') || '0 nothing';

/**
 * Each possible pair is a variable with the points that speak for it; each further place of a mentor is one with the
 * points for free places. The constraints are those of an assignment, so the relaxed optimum is a whole number.
 */
export function exactModel(
  { mentees, mentors }: Crowd,
  parameters: RegulationParameters,
  { weights, form, threshold, locked, forbidden }: MatchOptions,
): ExactModel {
  const consent = ruleValue(parameters.dataConsentForBanks) === true;
  const waits = mentees.filter(
    (one) => one.bankState === 'ACTIVE' && (!consent || one.dataConsent),
  );
  const load = new Map(mentors.map((mentor) => [mentor.personId, mentor.currentMentees]));
  const scoreAt = (
    mentee: Crowd['mentees'][number],
    mentor: Crowd['mentors'][number],
    now: number,
  ) => scoreMentor(mentee, { ...mentor, currentMentees: now }, parameters, weights, form);
  let lockedPoints = 0;
  let lockedPairs = 0;
  for (const { menteeId, mentorId } of locked.toSorted((a, b) =>
    a.menteeId < b.menteeId ? -1 : 1,
  )) {
    const mentee = waits.find(({ personId }) => personId === menteeId);
    const mentor = mentors.find(({ personId }) => personId === mentorId);
    const now = load.get(mentorId) ?? 0;
    if (!mentee || !mentor) continue;
    const { score, stops } = scoreAt(mentee, mentor, now);
    if (stops.length > 0) continue;
    load.set(mentorId, now + 1);
    lockedPoints += score;
    lockedPairs += 1;
  }
  const free = waits.filter((one) => !locked.some(({ menteeId }) => menteeId === one.personId));
  const pairs: { variable: string; gain: number; mentee: string; mentor: string }[] = [];
  const places: { variable: string; gain: number; mentor: string }[] = [];
  mentors.forEach((mentor, m) => {
    const now = load.get(mentor.personId) ?? 0;
    const room = freePlaces({ ...mentor, currentMentees: now }, parameters) ?? 3 - now;
    for (let place = 0; place < room; place += 1) {
      const given = scoreAt(free[0] ?? mentees[0]!, mentor, now + place).reasons;
      const gain = given.find(({ code }) => code === 'FREE_CAPACITY')?.points ?? 0;
      places.push({ variable: `p${m}_${place}`, gain, mentor: `m${m}` });
    }
    free.forEach((mentee, e) => {
      const { reasons, stops } = scoreAt(mentee, mentor, now);
      const common =
        mentee.subjects.some((subject) => mentor.subjects.includes(subject)) ||
        mentee.requests.some((request) => mentor.competences.includes(request));
      const never = forbidden.some(
        (pair) => pair.menteeId === mentee.personId && pair.mentorId === mentor.personId,
      );
      const gain = reasons
        .filter(({ code }) => code !== 'FREE_CAPACITY')
        .reduce((total, { points }) => total + points, 0);
      if (stops.length === 0 && common && !never && gain >= threshold)
        pairs.push({ variable: `x${e}_${m}`, gain, mentee: `e${e}`, mentor: `m${m}` });
    });
  });
  const byMentee = Map.groupBy(pairs, ({ mentee }) => mentee);
  const byMentor = Map.groupBy(pairs, ({ mentor }) => mentor);
  const placesOf = Map.groupBy(places, ({ mentor }) => mentor);
  const all = [...pairs, ...places];
  const rows = [
    ...[...byMentee].map(([name, of]) => `${name}: ${sum(of.map((x) => x.variable))} <= 1`),
    ...mentors.map((_, m) => {
      const taken = (placesOf.get(`m${m}`) ?? []).map(({ variable }) => ` - ${variable}`);
      const given = (byMentor.get(`m${m}`) ?? []).map(({ variable }) => variable);
      return `m${m}: ${sum(given)}\n${taken.join('\n')} = 0`;
    }),
  ];
  const count = sum(pairs.map(({ variable }) => variable));
  return {
    lockedPoints,
    lockedPairs,
    most: (what, leastPairs) =>
      [
        'Maximize',
        `goal: ${what === 'PAIRS' ? count : sum(all.map(({ gain, variable }) => `${gain} ${variable}`))}`,
        'Subject To',
        ...rows,
        `all: ${count} >= ${leastPairs}`,
        'Bounds',
        ...all.map(({ variable }) => `0 <= ${variable} <= 1`),
        '0 <= nothing <= 0',
        'End',
      ].join('\n'),
  };
}

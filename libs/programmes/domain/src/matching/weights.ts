import { accept, refuse, type Decision } from '@nastavnik/kernel';

import type { ProgrammeRefusalCode } from '../refusals';

/** Most points for each reason, unless a curator weighs differently; they sum to 100 (domain.md 3.2 F; ours, only to rank). */
export const MATCH_WEIGHTS = {
  REQUEST_OVERLAP: 40,
  SAME_SUBJECT: 20,
  MUTUAL_PREFERENCE: 25,
  FREE_CAPACITY: 10,
  TIMETABLE_AND_SITE: 5,
} as const;

export type MatchReasonCode = keyof typeof MATCH_WEIGHTS;
export const MATCH_REASONS = Object.keys(MATCH_WEIGHTS) as readonly MatchReasonCode[];

/** Most points for each reason, whole numbers of 0 to 100; 0 leaves the reason out. */
export type MatchWeights = Readonly<Record<MatchReasonCode, number>>;

export const WEIGHT_BOUNDS = { min: 0, max: 100 } as const;

/** The most points a pair can have under these weights. */
export const mostPoints = (weights: MatchWeights): number =>
  MATCH_REASONS.reduce((sum, code) => sum + weights[code], 0);

/** Weights as a curator moved them. Refuses one that is no whole number of 0 to 100, and when nothing counts at all. */
export function checkWeights(weights: MatchWeights): Decision<MatchWeights, ProgrammeRefusalCode> {
  const { min, max } = WEIGHT_BOUNDS;
  const wrong = MATCH_REASONS.find((code) => {
    const weight = weights[code];
    return !Number.isInteger(weight) || weight < min || weight > max;
  });
  if (wrong)
    return refuse('WEIGHT_OUT_OF_RANGE', {
      field: 'weights',
      details: { min, max, reason: wrong },
    });
  if (mostPoints(weights) === 0) return refuse('WEIGHTS_EMPTY', { field: 'weights' });
  return accept(weights);
}

/** A part of a weight in whole points, so that moved weights keep the proportions of the first ones. */
export const portion = (weight: number, part: number, whole: number): number =>
  Math.round((weight * part) / whole);

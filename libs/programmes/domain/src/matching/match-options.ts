import { accept, refuse, type Decision } from '@nastavnik/kernel';
import type { MentoringForm, RegulationParameters } from '@nastavnik/regulations';

import { formChecks } from '../assignment/form-checks';
import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import type { PairIds } from './matching-facts';
import { checkWeights, MATCH_WEIGHTS, mostPoints, type MatchWeights } from './weights';

/**
 * What comes first: EVERYONE, as many mentees with a mentor as can be, and among such ways the most points; POINTS, the
 * most points, even where a mentee is left without a mentor for it.
 */
export const MATCH_PRIORITIES = ['EVERYONE', 'POINTS'] as const;
export type MatchPriority = (typeof MATCH_PRIORITIES)[number];

/** How a curator wants the people of one form to be put together. */
export interface MatchOptions {
  readonly form: MentoringForm;
  readonly weights: MatchWeights;
  /** A pair with fewer points, free places aside, is not made: the mentee rather stays without a mentor. */
  readonly threshold: number;
  readonly priority: MatchPriority;
  /** Pairs that stay as they are. */
  readonly locked: readonly PairIds[];
  /** Pairs that are never made. */
  readonly forbidden: readonly PairIds[];
}

export const MATCH_DEFAULTS: MatchOptions = {
  form: 'TEACHER_TEACHER',
  weights: MATCH_WEIGHTS,
  threshold: 1,
  priority: 'EVERYONE',
  locked: [],
  forbidden: [],
};

type Choice = Pick<MatchOptions, 'form' | 'weights' | 'threshold'>;

/**
 * Whether people may be matched so. Refuses weights that are not whole or count nothing, a threshold no pair could
 * reach, a form the regulation does not permit (004 2.3), and heads, whom the authority pairs (004 3.3).
 */
export function checkMatchOptions<T extends Choice>(
  options: T,
  parameters: RegulationParameters,
): Decision<T, ProgrammeRefusalCode> {
  const weights = checkWeights(options.weights);
  if (!weights.ok) return weights;
  const { form, threshold } = options;
  const max = mostPoints(options.weights) - options.weights.FREE_CAPACITY;
  if (!Number.isInteger(threshold) || threshold < 1 || threshold > Math.max(1, max))
    return refuse('THRESHOLD_OUT_OF_RANGE', {
      field: 'threshold',
      details: { min: 1, max: Math.max(1, max) },
    });
  const choice = { forms: [form], primaryForm: form, kinds: ['TRADITIONAL' as const] };
  const verdict = judge([
    must(form === 'HEAD_TEACHER', 'USE_AUTHORITY_PACKAGE', { field: 'form', clause: '004 3.3' }),
    ...formChecks(choice, parameters).filter(({ finding }) => finding.field === 'forms'),
  ]);
  if (verdict.ok) return accept(options);
  return { ok: false, refusal: { ...verdict.refusal, field: 'form' } };
}

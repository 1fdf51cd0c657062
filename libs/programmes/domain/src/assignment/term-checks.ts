import { lastsAtLeastMonths, lastsAtMostMonths, type Period } from '@nastavnik/kernel';
import type { Parameter } from '@nastavnik/regulations';

import { must, ruled, type Check } from '../judgement';

/** Rules on a term in calendar months, least and most both included: 15 January up to 15 April is three months. */
export const termChecks = (
  term: Period,
  minMonths: Parameter<number>,
  maxMonths: Parameter<number>,
): readonly Check[] => [
  must(term.to !== null && term.to <= term.from, 'TERM_EMPTY', { field: 'term' }),
  ruled(minMonths, (months) => !lastsAtLeastMonths(term, months), 'TERM_TOO_SHORT', {
    field: 'term',
  }),
  ruled(maxMonths, (months) => !lastsAtMostMonths(term, months), 'TERM_TOO_LONG', {
    field: 'term',
  }),
];

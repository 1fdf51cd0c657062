import { INDICATORS, type Indicator, type IndicatorCode } from './indicators';
import type { Ratio } from './ratio';

/**
 * A figure ready to show: `value` is a whole number of units of 10 to the power −`digits` (875 with one digit is
 * 87,5). NO_DATA: nothing to divide by; HIDDEN: so few people that the figure would point at them.
 */
export type Measure =
  | { readonly state: 'VALUE'; readonly value: number; readonly digits: 0 | 1 | 2 }
  | { readonly state: 'NO_DATA' }
  | { readonly state: 'HIDDEN' };

/** Published counts below this are suppressed (domain.md section 6). */
export const SMALLEST_PUBLISHED = 5;

const INDICATOR = Object.fromEntries(INDICATORS.map((i) => [i.code, i])) as Readonly<
  Record<IndicatorCode, Indicator>
>;

/** The indicator's figure for people of the school or district. */
export function measure(code: IndicatorCode, { numerator, denominator }: Ratio): Measure {
  const { unit, hiddenBelow = 0 } = INDICATOR[code];
  if (denominator === 0) return { state: 'NO_DATA' };
  if (denominator < hiddenBelow) return { state: 'HIDDEN' };
  switch (unit) {
    case 'COUNT':
      return { state: 'VALUE', value: numerator, digits: 0 };
    case 'MEAN':
      return { state: 'VALUE', value: Math.round((numerator * 100) / denominator), digits: 2 };
    case 'PERCENT':
      return { state: 'VALUE', value: Math.round((numerator * 1000) / denominator), digits: 1 };
  }
}

/** The figure for the public: small counts, and shares of small groups, are suppressed. Nought is not a person. */
export function publishedMeasure(code: IndicatorCode, ratio: Ratio): Measure {
  const size = INDICATOR[code].unit === 'COUNT' ? ratio.numerator : ratio.denominator;
  return size > 0 && size < SMALLEST_PUBLISHED ? { state: 'HIDDEN' } : measure(code, ratio);
}

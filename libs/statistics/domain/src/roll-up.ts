import type { LocalDate, Period } from '@nastavnik/kernel';

import type { SchoolFacts } from './facts';
import { indicatorLines } from './indicator-lines';
import { INDICATORS, INDICATOR_CODES, type Indicator, type IndicatorCode } from './indicators';
import { ratioOf, type Line } from './line';
import { sumOfRatios, type Ratio } from './ratio';

export type RollUp = Readonly<Record<IndicatorCode, Ratio>>;

/** A plain number of people or programmes has nothing to be divided by. */
const figureOf = ({ unit }: Indicator, lines: readonly Line[]): Ratio => {
  const { numerator, denominator } = ratioOf(lines);
  return { numerator, denominator: unit === 'COUNT' ? 1 : denominator };
};

/** Every indicator of one school for the period as of the day: each the sum of its rows. */
export const rollUp = (facts: SchoolFacts, asOf: LocalDate, period: Period): RollUp =>
  Object.fromEntries(
    INDICATORS.map((indicator) => [
      indicator.code,
      figureOf(indicator, indicatorLines(indicator.code, facts, asOf, period)),
    ]),
  ) as RollUp;

/** The district out of its schools: sum over sum. */
export const districtRollUp = (schools: readonly RollUp[]): RollUp =>
  Object.fromEntries(
    INDICATOR_CODES.map((code) => [code, sumOfRatios(schools.map((school) => school[code]))]),
  ) as RollUp;

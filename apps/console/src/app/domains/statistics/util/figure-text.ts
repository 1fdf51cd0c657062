import type { Measure } from '@nastavnik/statistics-domain';

export type Unit = 'PERCENT' | 'MEAN' | 'COUNT';

/** A figure as the graph gives it: `value` is null unless there is one. */
export interface GivenMeasure {
  readonly state: Measure['state'];
  readonly value: number | null;
  readonly digits: number;
}

export const toGiven = (measure: Measure): GivenMeasure =>
  measure.state === 'VALUE' ? measure : { state: measure.state, value: null, digits: 0 };

/** The figure as a number of the unit people read: 87.5 of «87,5 %»; null where there is none. */
export const numberOf = ({ state, value, digits }: GivenMeasure): number | null =>
  state === 'VALUE' && value !== null ? value / 10 ** digits : null;

/** «87,5 %», «8,33», «12», «нет данных», «скрыто». */
export function figureText(measure: GivenMeasure, unit: Unit, locale: string): string {
  const number = numberOf(measure);
  if (number === null) {
    return measure.state === 'HIDDEN'
      ? $localize`:@@statistics.hidden:скрыто`
      : $localize`:@@statistics.noData:нет данных`;
  }
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits: measure.digits }).format(
    number,
  );
  return unit === 'PERCENT' ? `${text}\u00a0%` : text;
}

/** «7 из 8»: what was divided by what. A plain count is not divided, and nothing is divided by nothing. */
export function fractionText(
  numerator: number | null,
  denominator: number | null,
  unit: Unit,
): string {
  if (unit === 'COUNT' || numerator === null || !denominator) return '';
  return unit === 'PERCENT'
    ? $localize`:@@statistics.outOf:${numerator}:numerator: из ${denominator}:denominator:`
    : $localize`:@@statistics.dividedBy:${numerator}:numerator: на ${denominator}:denominator:`;
}

/** «2026/27». */
export const schoolYearName = (year: number): string => `${year}/${String(year + 1).slice(2)}`;

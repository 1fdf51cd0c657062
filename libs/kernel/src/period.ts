import { addMonths, type LocalDate } from './local-date';

/**
 * A span of days, half-open: `from` is its first day, `to` the first day after it (null: without end). The database
 * mirrors it as `daterange(from, to, '[)')`.
 */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export const contains = (period: Period, day: LocalDate): boolean =>
  day >= period.from && (period.to === null || day < period.to);

export const overlaps = (a: Period, b: Period): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

/** The period lasts at least so many calendar months: 15 January to 15 April (exclusive) is exactly three. */
export const lastsAtLeastMonths = (period: Period, months: number): boolean =>
  period.to === null || period.to >= addMonths(period.from, months);

export const lastsAtMostMonths = (period: Period, months: number): boolean =>
  period.to !== null && period.to <= addMonths(period.from, months);

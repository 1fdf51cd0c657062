import { Temporal } from 'temporal-polyfill';

declare const localDate: unique symbol;

/** A calendar day of law, without time or zone, written `2026-11-20`. Compare with `<`, `===`, `>`. */
export type LocalDate = string & { readonly [localDate]: true };

/** @throws RangeError when the text is not a real calendar day. */
export function toLocalDate(text: string): LocalDate {
  return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate;
}

/** The day named by the text, or null: for input typed by a person, `20.11.2026` or `2026-11-20`. */
export function parseLocalDate(text: string): LocalDate | null {
  const trimmed = text.trim();
  const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(trimmed);
  const iso = russian
    ? `${russian[3]}-${russian[2]?.padStart(2, '0')}-${russian[1]?.padStart(2, '0')}`
    : trimmed;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  try {
    return toLocalDate(iso);
  } catch {
    return null;
  }
}

/** The day an instant falls on in the district's time zone. */
export function localDateAt(epochMilliseconds: number, timeZone: string): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString() as LocalDate;
}

/** The last second of a day in the district's time zone, in milliseconds since the epoch. */
export function endOfDayAt(date: LocalDate, timeZone: string): number {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone);
  return next.epochMilliseconds - 1000;
}

export const addDays = (date: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;

/** Adds whole months; 31 January + 1 month is the last day of February. */
export const addMonths = (date: LocalDate, months: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ months }).toString() as LocalDate;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** Full years passed from `from` to `to`, as age or experience is counted. */
export const fullYearsBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'year' }).years;

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** 1 Monday … 7 Sunday. */
export const dayOfWeek = (date: LocalDate): number => Temporal.PlainDate.from(date).dayOfWeek;

/** `20.11.2026`, the form used on screens and papers. */
export const formatRussian = (date: LocalDate): string => date.split('-').reverse().join('.');

import { daysBetween, formatRussian, yearOf, type LocalDate } from '@nastavnik/kernel';
import { DISTRICT_TIME_ZONE, districtDay } from './today';

const NEAR_DAYS = 7;

const atNoonUtc = (date: LocalDate): Date => new Date(`${date}T12:00:00Z`);

const formatted = (date: LocalDate, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(atNoonUtc(date));

/** `20.11.2026`, in every language: papers are dated so. */
export const dateText = (date: LocalDate): string => formatRussian(date);

/** «пятница, 20 ноября 2026 г.» */
export const fullDateText = (date: LocalDate, locale: string): string =>
  formatted(date, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** Near dates in words («завтра, 21 ноября»), others as «20 ноября», with the year when it is not this one. */
export function nearDateText(date: LocalDate, today: LocalDate, locale: string): string {
  const days = daysBetween(today, date);
  const sameYear = yearOf(date) === yearOf(today);
  const day = formatted(date, locale, { day: 'numeric', month: 'long' });
  if (Math.abs(days) <= 2) {
    const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
    return `${word}, ${day}`;
  }
  if (days > 0 && days < NEAR_DAYS && sameYear) {
    return `${formatted(date, locale, { weekday: 'long' })}, ${day}`;
  }
  return sameYear ? day : dateText(date);
}

/** How far a date is: «через 5 дней», «3 дня назад». */
export const distanceText = (date: LocalDate, today: LocalDate, locale: string): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(daysBetween(today, date), 'day');

/** `20.11.2026, 14:05` in the district's time zone, as the papers and the deadlines have it, wherever it is read. */
export const momentText = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: DISTRICT_TIME_ZONE,
  }).format(new Date(instant));

/** The day of an instant there: `20.11.2026`. */
export const dayText = (instant: string): string => formatRussian(districtDay(new Date(instant)));

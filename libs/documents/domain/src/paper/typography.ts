import { formatRussian, type LocalDate } from '@nastavnik/kernel';

export const NBSP = '\u00A0';

/** «№ 12/1-ОД» that never breaks after the sign. */
export const numbered = (number: string): string => `№${NBSP}${number.trim()}`;

/** «01.12.2026» or a blank to fill by hand. */
export const dateOrBlank = (date: LocalDate | null): string =>
  date === null ? '«___»\u00A0____________\u00A020___\u00A0г.' : formatRussian(date);

export const numberOrBlank = (number: string | null): string => numbered(number ?? '________');

/** «от 01.12.2026 № 7», for references to other papers. */
export const dateAndNumber = (date: LocalDate | null, number: string | null): string =>
  `от ${dateOrBlank(date)} ${numberOrBlank(number)}`;

/** «с 01.12.2026 по 31.05.2027», both days included. */
export const term = (firstDay: LocalDate, lastDay: LocalDate): string =>
  `с${NBSP}${formatRussian(firstDay)} по${NBSP}${formatRussian(lastDay)}`;

export const quoted = (text: string): string => (/^«.*»$/.test(text) ? text : `«${text}»`);

/** «а, б и в». */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} и ${items.at(-1) ?? ''}`;

/** Ends a sentence once, whatever the person typed. */
export const sentence = (text: string): string => {
  const trimmed = text.trim();
  return /[.?…]$/.test(trimmed) ? trimmed : `${trimmed.replace(/[;,]$/, '')}.`;
};

/** `1 год, 2 года, 5 лет`: picks the form that agrees with the number. */
export const plural = (count: number, one: string, few: string, many: string): string => {
  const tens = count % 100;
  const units = count % 10;
  if (units === 1 && tens !== 11) return one;
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many;
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

import { formatRussian, parseLocalDate, type LocalDate } from '@nastavnik/kernel';

/** Days as people type them: `31.12.2026`, one after another, divided by commas, semicolons, spaces or lines. */
export const dayListText = (days: readonly LocalDate[]): string =>
  days.map((day) => formatRussian(day)).join(', ');

export interface DayList {
  readonly days: readonly LocalDate[];
  /** What is no day, as it was typed. */
  readonly wrong: readonly string[];
}

export function readDayList(text: string): DayList {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const read = words.map((word) => ({ word, day: parseLocalDate(word) }));
  return {
    days: read.flatMap(({ day }) => day ?? []),
    wrong: read.flatMap(({ word, day }) => (day === null ? [word] : [])),
  };
}

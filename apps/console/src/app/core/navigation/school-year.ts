import { type LocalDate } from '@nastavnik/kernel';

const SEPTEMBER = 9;

/** The school year a day belongs to, «2026/27»: it begins on 1 September. */
export function schoolYearText(date: LocalDate): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const first = month >= SEPTEMBER ? year : year - 1;
  return `${first}/${String(first + 1).slice(2)}`;
}

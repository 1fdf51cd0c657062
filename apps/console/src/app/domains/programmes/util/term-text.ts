import type { LocalDate } from '@nastavnik/kernel';
import { dateText } from '@nastavnik/ui';

/** «с 01.09.2026 по 31.05.2027», both days included. */
export function termText(from: LocalDate, to: LocalDate): string {
  const [first, last] = [dateText(from), dateText(to)];
  return $localize`:@@term.fromTo:с ${first}:first: по ${last}:last:`;
}

import { NotFoundError } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import { schoolYearOf } from '@nastavnik/statistics-domain';

const [EARLIEST, LATEST] = [2000, 2099];

/** The school year asked for, the present one if none was. @throws NotFoundError */
export function askedYear(year: number | null, today: LocalDate): number {
  if (year === null) return schoolYearOf(today);
  if (year < EARLIEST || year > LATEST) throw new NotFoundError('School year');
  return year;
}

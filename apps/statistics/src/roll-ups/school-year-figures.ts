import type { LocalDate } from '@nastavnik/kernel';
import {
  INDICATOR_CODES,
  type IndicatorCode,
  rollUp,
  schoolYear,
  schoolYearOf,
  snapshotDay,
} from '@nastavnik/statistics-domain';

import type { FactRow } from './fact-row';
import { schoolFacts } from './school-facts';

export interface YearFigure {
  readonly schoolYear: number;
  readonly indicator: IndicatorCode;
  readonly numerator: number;
  readonly denominator: number;
  readonly asOf: LocalDate;
}

/** The years somebody asks about; older ones are in the reports of their time. */
const YEARS_KEPT = 5;

/** From the year of the first appointment to the present one. */
export function yearsOf(row: FactRow, today: LocalDate): readonly number[] {
  const now = schoolYearOf(today);
  const first = (row.assignments ?? []).reduce(
    (earliest, { actDate }) => Math.min(earliest, schoolYearOf(actDate)),
    now,
  );
  const from = Math.max(first, now - YEARS_KEPT + 1);
  return Array.from({ length: now - from + 1 }, (_, i) => from + i);
}

/** Every figure of a school, of every year that is kept. */
export const schoolFigures = (row: FactRow, today: LocalDate): readonly YearFigure[] =>
  yearsOf(row, today).flatMap((year) => {
    const asOf = snapshotDay(year, today);
    const figures = rollUp(schoolFacts(row, asOf), asOf, schoolYear(year));
    return INDICATOR_CODES.map((indicator) => ({
      schoolYear: year,
      indicator,
      ...figures[indicator],
      asOf,
    }));
  });

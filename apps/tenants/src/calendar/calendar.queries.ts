import { Injectable } from '@nestjs/common';
import { type Actor, type LocalDate, yearOf } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { RUSSIAN_CALENDAR } from '@nastavnik/regulations';
import { FIRST_CALENDAR_YEAR } from '@nastavnik/tenants-domain';

import type { CalendarYearType } from './calendar.type';

const CORRECTED = `
  select year, days_off "daysOff", working_weekends "workingWeekends", source, corrected_at "correctedAt",
         corrected_by_name "correctedByName", version
    from tenants.calendar_year order by year`;

export type CorrectedYear = Pick<
  CalendarYearType,
  'year' | 'daysOff' | 'workingWeekends' | 'source' | 'correctedAt' | 'correctedByName' | 'version'
>;

@Injectable()
export class CalendarQueries {
  constructor(private readonly database: Database) {}

  /** Every year from the first that is kept to the next one, newest first, and what the district corrected. */
  async years(actor: Actor): Promise<CalendarYearType[]> {
    const corrected = await this.database.rows<CorrectedYear>(actor, 'calendar-years', CORRECTED);
    const last = Math.max(
      yearOf(this.database.today()) + 1,
      ...corrected.map(({ year }) => year),
      ...RUSSIAN_CALENDAR.years.map(({ year }) => year),
    );
    return Array.from({ length: last - FIRST_CALENDAR_YEAR + 1 }, (_, back) => last - back).map(
      (year) => presentYear(year, corrected.find((row) => row.year === year) ?? null),
    );
  }
}

/** A year as the graph shows it: the national one, or the district's beside it. */
export function presentYear(year: number, corrected: CorrectedYear | null): CalendarYearType {
  const known = RUSSIAN_CALENDAR.years.find((y) => y.year === year);
  const national = {
    daysOff: (known?.daysOff ?? []) as LocalDate[],
    workingWeekends: (known?.workingWeekends ?? []) as LocalDate[],
    source: known?.source ?? 'Статья 112 ТК РФ',
  };
  return {
    year,
    daysOff: [...(corrected ?? national).daysOff],
    workingWeekends: [...(corrected ?? national).workingWeekends],
    source: (corrected ?? national).source,
    verified: corrected !== null || (known?.verified ?? false),
    note: corrected === null ? (known?.note ?? null) : null,
    nationalDaysOff: [...national.daysOff],
    nationalWorkingWeekends: [...national.workingWeekends],
    nationalSource: national.source,
    correctedAt: corrected?.correctedAt ?? null,
    correctedByName: corrected?.correctedByName ?? null,
    version: corrected?.version ?? 0,
  };
}

import { Injectable } from '@nestjs/common';
import { BadInputError, NotFoundError } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import {
  INDICATOR_CODES,
  type IndicatorCode,
  indicatorLines,
  measure,
  ratioOf,
  schoolYear,
  snapshotDay,
} from '@nastavnik/statistics-domain';

import { askedYear } from '../figures/asked-year';
import { allIndicators, measureType } from '../figures/indicator.type';
import type { StatisticsSchool } from '../figures/school-statistics.type';
import type { FactRow } from '../roll-ups/fact-row';
import { factsSql } from '../roll-ups/facts-sql';
import { schoolFacts } from '../roll-ups/school-facts';
import { lineOf } from './line-of';
import type { StatisticsLines } from './statistics-lines.type';

type Row = FactRow & { readonly ref: StatisticsSchool | null };

const LINES = `${factsSql('$1')},
    (select json_build_object('id', s.id, 'shortName', s.short_name, 'place', s.place)
       from statistics.school_ref s, school where s.tenant_id = school.id) ref`;

/** Who may read single ratings anyway, because the reports come to them (004 3.5). */
const READS_REPORTS = ['CURATOR', 'SCHOOL_HEAD'] as const;

@Injectable()
export class LinesQueries {
  constructor(private readonly database: Database) {}

  /** The rows behind one figure of one school, reckoned from the same facts as the figure. */
  async lines(
    actor: Actor,
    indicatorCode: string,
    schoolId: string | null,
    yearOrPresent: number | null,
  ): Promise<StatisticsLines> {
    const code = INDICATOR_CODES.find((known) => known === indicatorCode);
    const indicator = allIndicators().find((known) => known.code === code);
    if (!code || !indicator) throw new BadInputError(`No indicator ${indicatorCode}`);
    const today = this.database.today();
    const year = askedYear(yearOrPresent, today);
    const asOf = snapshotDay(year, today);
    const [row] = await this.database.rows<Row>(actor, 'figure-lines', LINES, [
      schoolId ?? actor.tenantId,
    ]);
    if (!row?.ref) throw new NotFoundError('School');
    const lines = indicatorLines(code, schoolFacts(row, asOf), asOf, schoolYear(year));
    const sum = ratioOf(lines);
    const ratio = indicator.unit === 'COUNT' ? { ...sum, denominator: 1 } : sum;
    const shown = measureType(measure(code, ratio));
    const hidden = shown.state === 'HIDDEN';
    const withheld = hidden || isClosed(code, actor);
    return {
      indicator,
      school: row.ref,
      year,
      asOf,
      ...shown,
      numerator: hidden ? null : ratio.numerator,
      denominator: hidden ? null : ratio.denominator,
      named: actor.reach === 'SCHOOL',
      withheld,
      lines: withheld ? [] : lines.map(lineOf(code, row)),
    };
  }
}

const isClosed = (code: IndicatorCode, actor: Actor): boolean =>
  code === 'mentor_rating' && !READS_REPORTS.some((role) => actor.roles.includes(role));

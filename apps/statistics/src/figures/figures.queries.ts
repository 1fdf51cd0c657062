import { Injectable } from '@nestjs/common';
import { NotFoundError } from '@nastavnik/graphql';
import { type Actor, actingFor, type LocalDate, mayDo } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import {
  districtRollUp,
  INDICATOR_CODES,
  type IndicatorCode,
  measure,
  type Ratio,
  type RollUp,
  schoolYearOf,
} from '@nastavnik/statistics-domain';

import { refreshRollUps } from '../roll-ups/refresh-roll-ups';
import { askedYear } from './asked-year';
import type { DistrictStatistics, DistrictStatisticsRow } from './district-statistics.type';
import { allIndicators, measureType } from './indicator.type';
import type { SchoolStatistics } from './school-statistics.type';

interface SchoolRow {
  readonly id: string;
  readonly shortName: string;
  readonly place: string;
  readonly figures: RollUp | null;
  readonly asOf: LocalDate | null;
  readonly computedAt: string | null;
  readonly years: number[] | null;
  /** The calendar was corrected since. */
  readonly outdated: boolean;
}

/** One row per school, whatever the history; `$2` null: every school of the district. */
const FIGURES = `
  select s.id, s.short_name "shortName", s.place, r.figures, r.as_of "asOf", r.computed_at "computedAt",
         (select json_agg(distinct y.school_year order by y.school_year desc)
            from statistics.school_roll_up y where y.tenant_id = s.tenant_id) years,
         coalesce(r.reckoned <= (select max(c.kept_at) from statistics.calendar_ref c), false) outdated
    from statistics.school_ref s
    left join lateral (
      select json_object_agg(u.indicator, json_build_object('numerator', u.numerator, 'denominator', u.denominator))
               figures,
             min(u.as_of)::text as_of, to_json(max(u.computed_at)) #>> '{}' computed_at,
             max(u.computed_at) reckoned
        from statistics.school_roll_up u
       where u.tenant_id = s.tenant_id and u.school_year = $1
      having count(*) > 0) r on true
   where not s.is_district and ($2::uuid is null or s.tenant_id = $2)
   order by s.short_name`;

/** The figures of schools, read from roll-ups and from nothing else. */
@Injectable()
export class FiguresQueries {
  constructor(private readonly database: Database) {}

  async school(
    actor: Actor,
    year: number | null,
    schoolId: string | null,
  ): Promise<SchoolStatistics> {
    const asked = askedYear(year, this.database.today());
    const [row] = await this.rows(actor, asked, schoolId ?? actor.tenantId);
    if (!row) throw new NotFoundError('School');
    const { id, shortName, place, asOf, computedAt, figures } = row;
    return {
      school: { id, shortName, place },
      year: asked,
      years: withYear(row.years ?? [], this.presentYear()),
      asOf,
      computedAt,
      figures:
        figures === null
          ? []
          : allIndicators().map((indicator) => {
              const ratio = figures[indicator.code as IndicatorCode];
              const shown = measureType(measure(indicator.code as IndicatorCode, ratio));
              const open = shown.state !== 'HIDDEN';
              return {
                indicator,
                ...shown,
                numerator: open ? ratio.numerator : null,
                denominator: open ? ratio.denominator : null,
              };
            }),
    };
  }

  async district(actor: Actor, year: number | null): Promise<DistrictStatistics> {
    const asked = askedYear(year, this.database.today());
    const rows = await this.rows(actor, asked, null);
    const known = rows.map(({ figures }) => figures).filter((figures) => figures !== null);
    const moments = rows.map(({ computedAt }) => computedAt).filter((at) => at !== null);
    const years = new Set(rows.flatMap((row) => row.years ?? []));
    return {
      year: asked,
      years: withYear(
        [...years].sort((a, b) => b - a),
        this.presentYear(),
      ),
      asOf: rows.find(({ asOf }) => asOf !== null)?.asOf ?? null,
      computedAt: moments.sort().at(-1) ?? null,
      mayOpenLines: mayDo(actor.roles, 'statistics:school'),
      indicators: allIndicators(),
      schools: rows.map(({ id, shortName, place, figures }) => ({
        id,
        shortName,
        place,
        ...sums(figures),
      })),
      total: sums(known.length === 0 ? null : districtRollUp(known)),
    };
  }

  /**
   * Terms run out with the day, and move with the calendar: figures of an earlier day, or from before a correction, are
   * reckoned anew before they are shown.
   */
  private async rows(actor: Actor, year: number, schoolId: string | null): Promise<SchoolRow[]> {
    const ask = () =>
      this.database.rows<SchoolRow>(actor, 'school-figures', FIGURES, [year, schoolId]);
    const rows = await ask();
    const today = this.database.today();
    const present = year === this.presentYear();
    const stale = rows.filter(
      ({ asOf, outdated }) => outdated || (present && asOf !== null && asOf < today),
    );
    for (const { id } of stale) await this.database.write(actingFor(actor, id), refreshRollUps);
    return stale.length === 0 ? rows : ask();
  }

  private presentYear(): number {
    return schoolYearOf(this.database.today());
  }
}

const withYear = (years: readonly number[], year: number): number[] =>
  years.includes(year) ? [...years] : [year, ...years];

function sums(figures: RollUp | null): DistrictStatisticsRow {
  if (figures === null) return { numerators: null, denominators: null };
  const part = (of: keyof Ratio) =>
    INDICATOR_CODES.map((code) =>
      measure(code, figures[code]).state === 'HIDDEN' ? null : figures[code][of],
    );
  return { numerators: part('numerator'), denominators: part('denominator') };
}

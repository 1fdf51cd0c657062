import { type Actor, actingFor } from '@nastavnik/kernel';
import type { Database } from '@nastavnik/persistence';

import type { FactRow } from './fact-row';
import { factsSql } from './facts-sql';
import { refreshRollUps } from './refresh-roll-ups';
import { schoolFigures, type YearFigure } from './school-year-figures';

/** A stored figure that the facts do not bear out; null: there is none on that side. */
export interface Drift {
  readonly schoolId: string;
  readonly shortName: string;
  readonly schoolYear: number;
  readonly indicator: string;
  readonly stored: string | null;
  readonly reckoned: string | null;
}

interface StoredFigure extends YearFigure {
  readonly tenantId: string;
}

const SCHOOLS = `select s.id, s.short_name "shortName" from statistics.school_ref s
  where not s.is_district order by s.short_name`;
const STORED = `select u.tenant_id "tenantId", u.school_year "schoolYear", u.indicator, u.numerator, u.denominator, u.as_of::text "asOf"
  from statistics.school_roll_up u`;
const FACTS = factsSql('$1');

const figureText = ({ numerator, denominator }: Pick<YearFigure, 'numerator' | 'denominator'>) =>
  `${numerator}/${denominator}`;

/** Reckons every figure of the district from the projected facts and names those that are stored otherwise. */
export async function verifyRollUps(database: Database, district: Actor): Promise<Drift[]> {
  const today = database.today();
  const schools = await database.rows<{ id: string; shortName: string }>(
    district,
    'verify-schools',
    SCHOOLS,
  );
  const stored = Map.groupBy(
    await database.rows<StoredFigure>(district, 'verify-stored', STORED),
    ({ tenantId }) => tenantId,
  );
  const drifts: Drift[] = [];
  for (const school of schools) {
    const [row] = await database.rows<FactRow>(district, 'verify-facts', FACTS, [school.id]);
    const figures = stored.get(school.id) ?? [];
    // Not of today but of the day they were stored: a figure is not wrong because a night has passed.
    const day =
      figures
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? today;
    drifts.push(...differences(school, figures, row ? schoolFigures(row, day) : []));
  }
  return drifts;
}

function differences(
  school: { id: string; shortName: string },
  stored: readonly YearFigure[],
  reckoned: readonly YearFigure[],
): Drift[] {
  const keyOf = (figure: YearFigure) => `${figure.schoolYear} ${figure.indicator}`;
  const byKey = (figures: readonly YearFigure[]) =>
    new Map(figures.map((figure) => [keyOf(figure), figure]));
  const [before, after] = [byKey(stored), byKey(reckoned)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const texts = { stored: was ? figureText(was) : null, reckoned: is ? figureText(is) : null };
    const one = was ?? is;
    if (!one || texts.stored === texts.reckoned) return [];
    const { schoolYear, indicator } = one;
    return [{ schoolId: school.id, shortName: school.shortName, schoolYear, indicator, ...texts }];
  });
}

/** Reckons and stores the figures of every school of the district. Answers how many schools. */
export async function rebuildRollUps(database: Database, district: Actor): Promise<number> {
  const schools = await database.rows<{ id: string }>(district, 'verify-schools', SCHOOLS);
  for (const { id } of schools)
    await database.write(actingFor(district, id), async (work) => {
      const { em, actor } = work;
      await em
        .getConnection()
        .execute(
          'delete from statistics.school_roll_up where tenant_id = ?',
          [actor.tenantId],
          'run',
          em.getTransactionContext(),
        );
      await refreshRollUps(work);
    });
  return schools.length;
}

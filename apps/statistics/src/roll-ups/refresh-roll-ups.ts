import type { Work } from '@nastavnik/persistence';

import type { FactRow } from './fact-row';
import { factsSql } from './facts-sql';
import { schoolFigures } from './school-year-figures';

const STORE = `
  insert into statistics.school_roll_up
    (tenant_id, school_year, indicator, district_id, numerator, denominator, as_of, computed_at)
  select ?::uuid, f."schoolYear", f.indicator, ?::uuid, f.numerator, f.denominator, f."asOf", ?::timestamptz
    from json_to_recordset(?) as f("schoolYear" int, indicator text, numerator int, denominator int, "asOf" date)
  on conflict (tenant_id, school_year, indicator) do update
    set numerator = excluded.numerator, denominator = excluded.denominator,
        as_of = excluded.as_of, computed_at = excluded.computed_at`;

/**
 * Reckons the figures of the session's school anew, in the transaction that changed its facts. One at a time per
 * school: of two batches at once the second waits, and then sees the facts of the first.
 */
export async function refreshRollUps({ em, actor, now, today }: Work): Promise<void> {
  await em.flush();
  const connection = em.getConnection();
  const run = <T>(sql: string, values: unknown[]) =>
    connection.execute<T[]>(sql, values, 'all', em.getTransactionContext());
  await run('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`figures:${actor.tenantId}`]);
  const [row] = await run<FactRow>(factsSql('?'), [actor.tenantId]);
  if (!row) return;
  const figures = JSON.stringify(schoolFigures(row, today));
  await run(STORE, [actor.tenantId, actor.districtId, now, figures]);
}

import type { PolicyDef } from '@mikro-orm/core';

import { NOBODY, sessionReach, sessionUuid } from './session';

const EVERYBODY = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Who beside the school itself may read a row. Writing is always the school's own session. */
export interface Readers {
  /** The district office reads the rows of its district. */
  readonly district?: boolean;
  /** The regional coordinator reads the rows of the district for which this SQL condition holds. */
  readonly coordinator?: string;
  /** Columns that name another school for which the row is visible too, e.g. the mentor's school of a pair. */
  readonly alsoTenants?: readonly string[];
  /** The district office may write too (its own decisions on a school's row). */
  readonly districtWrites?: boolean;
  /** The coordinator may write the rows it may read. */
  readonly coordinatorWrites?: boolean;
  /** SQL condition a row must meet for a person who sees only their own papers (reach PERSON). */
  readonly person?: string;
  /**
   * A table that grows with the schools: rows are found by the school's part of the key. Without it PostgreSQL reads the
   * whole table for every list, since no index serves the district's half of `or`.
   */
  readonly manyRows?: boolean;
}

/**
 * Row-level security of a table that belongs to schools. Every table gets it through `tenantTable`; the catalogue test
 * fails on a table without forced security.
 */
export function tenantPolicies(readers: Readers = {}): PolicyDef[] {
  const own = `tenant_id = ${sessionUuid('tenant_id')}`;
  const inDistrict = `district_id = ${sessionUuid('district_id')}`;
  const policies: PolicyDef[] = [{ name: 'own_school', using: own, check: own }];
  const add = (name: string, condition: string, writes: boolean | undefined) =>
    policies.push(
      writes
        ? { name, using: condition, check: condition }
        : { name, command: 'select', using: condition },
    );
  if (readers.district || readers.districtWrites)
    add(
      'district_office',
      `${inDistrict} and ${sessionReach} = 'DISTRICT'`,
      readers.districtWrites,
    );
  if (readers.coordinator)
    add(
      'regional_coordinator',
      `${inDistrict} and ${sessionReach} = 'COORDINATOR' and (${readers.coordinator})`,
      readers.coordinatorWrites,
    );
  for (const column of readers.alsoTenants ?? [])
    add(`shown_by_${column}`, `${column} = ${sessionUuid('tenant_id')}`, false);
  if (readers.person)
    policies.push({
      name: 'own_papers_only',
      type: 'restrictive',
      using: `${sessionReach} <> 'PERSON' or (${readers.person})`,
    });
  if (readers.manyRows)
    policies.push({
      name: 'within_reach',
      type: 'restrictive',
      command: 'select',
      using: withinReach(readers.alsoTenants ?? []),
    });
  return policies;
}

/**
 * Says once more what the other policies allow, as a range of schools that an index answers: one school, or every school
 * for those whose reach is wider. It can only narrow what they let through.
 */
function withinReach(alsoTenants: readonly string[]): string {
  const end = (wide: string) =>
    `(select case when current_setting('app.reach') in ('DISTRICT', 'COORDINATOR') then '${wide}'::uuid else current_setting('app.tenant_id')::uuid end as "case")`;
  const range = `tenant_id >= ${end(NOBODY)} and tenant_id <= ${end(EVERYBODY)}`;
  const also = alsoTenants.map((column) => `${column} = ${sessionUuid('tenant_id')}`);
  return [also.length > 0 ? `(${range})` : range, ...also].join(' or ');
}

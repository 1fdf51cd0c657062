import type { PolicyDef } from '@mikro-orm/core';

import { sessionReach, sessionUuid } from './session';

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
  return policies;
}

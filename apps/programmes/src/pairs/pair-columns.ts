import { p } from '@mikro-orm/core';
import { sessionUuid, tenantTable } from '@nastavnik/persistence';

/** Rows of a pair carry who is in it, so that PostgreSQL can tell both schools and the members from everybody else. */
export const pairColumns = {
  /** The mentor's school: another one than the row's own where the authority appointed. */
  mentorTenantId: p.uuid(),
  mentorId: p.uuid(),
  /** The mentor and the mentees. */
  memberIds: p.array().columnType('uuid[]'),
};

const readers = {
  district: true,
  alsoTenants: ['mentor_tenant_id'],
  manyRows: true,
  person: `${sessionUuid('person_id')} = any(member_ids)`,
};

/** A table both schools of a pair read; of the persons, only the members. */
export const pairTable = () => tenantTable(readers);

/** As `pairTable`, and the regional coordinator follows the pairs that the authority appoints. */
export const appointedPairTable = () =>
  tenantTable({ ...readers, coordinator: `via = 'AUTHORITY'` });

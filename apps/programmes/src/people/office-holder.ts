import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate, Role } from '@nastavnik/kernel';

import { RoleRef } from './role-ref.entity';

/** Who holds the office on that day in that school or district; the latest grant wins. */
export async function officeHolder(
  em: EntityManager,
  tenantId: string,
  role: Role,
  day: LocalDate,
): Promise<RoleRef | null> {
  const [latest] = await em.find(
    RoleRef,
    {
      tenantId,
      role,
      personId: { $ne: null },
      $or: [{ validTo: null }, { validTo: { $gt: day } }],
    },
    { orderBy: { validFrom: 'desc', id: 'desc' }, limit: 1 },
  );
  return latest ?? null;
}

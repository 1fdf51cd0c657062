import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate, Role } from '@nastavnik/kernel';

import { Account } from '../identity/account.entity';
import { RoleGrant } from '../identity/role-grant.entity';

/** A person as papers name them. */
export interface OfficeHolder {
  readonly id: string;
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
  readonly gender: 'MALE' | 'FEMALE';
  readonly post: string;
}

/** Who holds these roles in the school today; of several holders of one role, whoever was named last. */
export async function officeHolders(
  em: EntityManager,
  tenantId: string,
  roles: readonly Role[],
  today: LocalDate,
): Promise<Partial<Record<Role, OfficeHolder>>> {
  const grants = await em.find(
    RoleGrant,
    {
      tenantId,
      role: { $in: [...roles] },
      validFrom: { $lte: today },
      $or: [{ validTo: null }, { validTo: { $gt: today } }],
    },
    { orderBy: { validFrom: 'asc', id: 'asc' } },
  );
  const accounts = await em.find(Account, { id: { $in: grants.map((g) => g.accountId) } });
  const holders: Partial<Record<Role, OfficeHolder>> = {};
  for (const grant of grants) {
    const account = accounts.find(({ id }) => id === grant.accountId);
    if (account)
      holders[grant.role] = {
        id: account.personId,
        surname: account.surname,
        name: account.name,
        patronymic: account.patronymic ?? null,
        gender: account.gender === 'm' ? 'MALE' : 'FEMALE',
        post: grant.post,
      };
  }
  return holders;
}

import { Injectable } from '@nestjs/common';
import type { Role } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import type { Account } from './account.entity';
import { nobody } from './nobody';

export interface GrantInForce {
  readonly id: string;
  readonly role: Role;
  readonly post: string;
  readonly tenantId: string;
  readonly districtId: string;
  readonly tenantName: string;
}

const OWN_GRANTS = `
  select g.id, g.role, g.post, g.tenant_id "tenantId", g.district_id "districtId",
         coalesce(s.short_name, d.name, '') "tenantName"
    from tenants.role_grant g
    left join tenants.school s on s.id = g.tenant_id
    left join tenants.district d on d.id = g.tenant_id
   where g.account_id = $1 and g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2)
   order by g.valid_from, g.id`;

/** The roles a person has today, in every school, whichever of them they act in. */
@Injectable()
export class GrantsInForce {
  constructor(private readonly database: Database) {}

  of(account: Account): Promise<GrantInForce[]> {
    const owner = { ...nobody, accountId: account.id };
    return this.database.rows<GrantInForce>(owner, 'own-grants', OWN_GRANTS, [
      account.id,
      this.database.today(),
    ]);
  }
}

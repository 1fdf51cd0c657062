import { Injectable } from '@nestjs/common';
import { limitOf, type PageInput } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { grantableRoles } from '@nastavnik/tenants-domain';

import { reachTenant } from '../schools/reach-tenant';
import type { AccountGrant, AccountPage, AccountType, InvitablePerson } from './account.type';

const ACCOUNTS = `
  select a.id, a.person_id "personId", concat_ws(' ', a.surname, a.name, a.patronymic) "name", a.email,
         a.last_sign_in_at "lastSignInAt", a.password_hash is null "invitationPending",
         a.invitation_expires_at "invitationExpiresAt", a.tenant_id "tenantId",
         coalesce((
           select json_agg(json_build_object('id', g.id, 'role', g.role, 'post', g.post, 'tenantId', g.tenant_id,
                    'tenantName', coalesce(s.short_name, d.name, ''), 'from', g.valid_from, 'to', g.valid_to)
                    order by g.valid_from, g.id)
             from tenants.role_grant g
             left join tenants.school s on s.id = g.tenant_id
             left join tenants.district d on d.id = g.tenant_id
            where g.account_id = a.id and (g.valid_to is null or g.valid_to > $4)), '[]') grants,
         count(*) over ()::int total
    from tenants.account a
   where exists (select 1 from tenants.role_grant g
                  where g.account_id = a.id and ($1::uuid is null or g.tenant_id = $1)
                    and ($2::text[] is null or g.role = any($2)))
     and ($3 = '' or concat_ws(' ', a.surname, a.name, a.patronymic, a.email) ilike '%' || $3 || '%')
   order by a.surname, a.name, a.id
   limit $5 offset $6`;

const INVITABLE = `
  select p.id, concat_ws(' ', p.surname, p.name, p.patronymic) "name",
         coalesce(min(e.position) filter (where e.ended_on is null or e.ended_on > $3), '') "position",
         coalesce(min(a.email), p.email) email,
         coalesce((select json_agg(distinct g.role) from tenants.role_grant g
                    where g.tenant_id = p.tenant_id and g.person_id = p.id
                      and (g.valid_to is null or g.valid_to > $3)), '[]') roles
    from tenants.person_ref p
    left join tenants.employment_ref e on e.tenant_id = p.tenant_id and e.person_id = p.id
    left join tenants.account a on a.tenant_id = p.tenant_id and a.person_id = p.id
   where p.tenant_id = $1 and p.surname <> ''
     and ($2 = '' or concat_ws(' ', p.surname, p.name, p.patronymic) ilike $2 || '%')
   group by p.tenant_id, p.id
  having count(e.id) = 0 or bool_or(e.ended_on is null or e.ended_on > $3)
   order by p.surname, p.name, p.id
   limit 20`;

type Row = Omit<AccountType, 'availableActions' | 'grants'> & {
  tenantId: string;
  total: number;
  grants: Omit<AccountGrant, 'availableActions'>[];
};

@Injectable()
export class AccountsQueries {
  constructor(private readonly database: Database) {}

  /**
   * Who may sign in. A school sees its own people; the district office its own and the heads of schools, or the people
   * of the one school asked for.
   */
  async page(
    actor: Actor,
    search: string,
    schoolId?: string | null,
    page?: PageInput,
  ): Promise<AccountPage> {
    const { limit, offset } = limitOf(page);
    const inside = await reachTenant(this.database, actor, schoolId);
    const wholeDistrict = actor.reach === 'DISTRICT' && !schoolId;
    const own = grantableRoles(actor.roles);
    const rows = await this.database.rows<Row>(actor, 'accounts', ACCOUNTS, [
      wholeDistrict ? null : inside.tenantId,
      wholeDistrict ? own : null,
      search.trim(),
      this.database.today(),
      limit,
      offset,
    ]);
    return {
      items: rows.map((row) => present(row, own)),
      total: rows[0]?.total ?? 0,
      grantableRoles: own,
    };
  }

  /** People of the staff list whose surname begins so: whom a role may be given to. At most twenty. */
  invitable(actor: Actor, search: string): Promise<InvitablePerson[]> {
    const values = [actor.tenantId, search.trim(), this.database.today()];
    return this.database.rows<InvitablePerson>(actor, 'invitable-people', INVITABLE, values);
  }
}

function present(row: Row, grantable: readonly string[]): AccountType {
  const grants = row.grants.map((grant) => ({
    ...grant,
    availableActions: grantable.includes(grant.role) ? ['REVOKE'] : [],
  }));
  const renewable =
    grants.length > 0 &&
    grants.every((g) => g.availableActions.length > 0 && g.tenantId === row.tenantId);
  return { ...row, grants, availableActions: renewable ? ['RENEW'] : [] };
}

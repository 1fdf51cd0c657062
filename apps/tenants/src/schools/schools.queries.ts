import { Injectable } from '@nestjs/common';
import { limitOf, type PageInput } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import type { SchoolPage, SchoolType } from './school.type';

const SCHOOLS = `
  select s.id, s.full_name "fullName", s.short_name "shortName", s.place, s.address, s.founder,
         s.archive_index "archiveIndex", s.site_url "siteUrl",
         (select concat_ws(' ', a.surname, a.name, a.patronymic) from tenants.role_grant g
            join tenants.account a on a.tenant_id = g.tenant_id and a.id = g.account_id
           where g.tenant_id = s.tenant_id and g.role = 'SCHOOL_HEAD'
             and g.valid_from <= $4 and (g.valid_to is null or g.valid_to > $4) limit 1) "headName",
         (select v.state from tenants.regulation_version v where v.tenant_id = s.tenant_id
           order by v.no desc limit 1) "regulationState",
         count(*) over ()::int total
    from tenants.school s
   where $1 = '' or s.short_name ilike '%' || $1 || '%' or s.full_name ilike '%' || $1 || '%'
   order by s.short_name
   limit $2 offset $3`;

@Injectable()
export class SchoolsQueries {
  constructor(private readonly database: Database) {}

  /** The schools this person's session reaches: the district's, or their own. */
  async page(actor: Actor, search: string, page?: PageInput): Promise<SchoolPage> {
    const { limit, offset } = limitOf(page);
    const values = [search.trim(), limit, offset, this.database.today()];
    const items = await this.database.rows<SchoolType & { total: number }>(actor, 'schools', SCHOOLS, values);
    return { items, total: items[0]?.total ?? 0 };
  }
}

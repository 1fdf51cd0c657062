import { Injectable } from '@nestjs/common';
import { limitOf, NotFoundError, type PageInput } from '@nastavnik/graphql';
import { type Actor, mayDo } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import type { SchoolGap } from './school.inputs';
import type { SchoolPage, SchoolType } from './school.type';

const holder = (role: string) => `
  (select concat_ws(' ', a.surname, a.name, a.patronymic) from tenants.role_grant g
     join tenants.account a on a.id = g.account_id
    where g.tenant_id = s.tenant_id and g.role = '${role}'
      and g.valid_from <= $1 and (g.valid_to is null or g.valid_to > $1)
    order by g.valid_from desc, g.id limit 1)`;

const COLUMNS = `
  s.id, s.full_name "fullName", s.short_name "shortName", s.place, s.address, s.founder,
  s.archive_index "archiveIndex", s.site_url "siteUrl", s.opened_on "openedOn", s.version,
  ${holder('SCHOOL_HEAD')} "headName", ${holder('CURATOR')} "curatorName",
  (select case when v.state = 'APPROVED' and v.effective_from <= $1 then 'IN_FORCE' else v.state end
     from tenants.regulation_version v where v.tenant_id = s.tenant_id order by v.no desc limit 1) "regulationState",
  exists (select 1 from tenants.regulation_version v
           where v.tenant_id = s.tenant_id and v.effective_from <= $1) "regulationInForce"`;

/** Schools are known by their numbers: № 9 stands before № 10. */
const BY_NUMBER = `nullif(regexp_replace("shortName", '\\D', '', 'g'), '')::numeric nulls last, "shortName"`;

const SCHOOLS = `
  with listed as (select ${COLUMNS} from tenants.school s)
  select *, count(*) over ()::int total
    from listed
   where ($2 = '' or "shortName" ilike '%' || $2 || '%' or "fullName" ilike '%' || $2 || '%' or place ilike '%' || $2 || '%')
     and case $5::text when 'HEAD' then "headName" is null
                       when 'CURATOR' then "curatorName" is null
                       when 'REGULATION' then not "regulationInForce" else true end
   order by ${BY_NUMBER}
   limit $3 offset $4`;

const SCHOOL = `select ${COLUMNS} from tenants.school s where s.id = $2`;

type SchoolRow = Omit<SchoolType, 'availableActions'>;

@Injectable()
export class SchoolsQueries {
  constructor(private readonly database: Database) {}

  /** The schools this person's session reaches: the district's, or their own. */
  async page(
    actor: Actor,
    search: string,
    missing?: SchoolGap | null,
    page?: PageInput,
  ): Promise<SchoolPage> {
    const { limit, offset } = limitOf(page);
    const values = [this.database.today(), search.trim(), limit, offset, missing ?? null];
    const items = await this.database.rows<SchoolRow & { total: number }>(
      actor,
      'schools',
      SCHOOLS,
      values,
    );
    return { items: items.map((row) => present(row, actor)), total: items[0]?.total ?? 0 };
  }

  /** @throws NotFoundError also for a school outside the session's reach. */
  async one(actor: Actor, id: string): Promise<SchoolType> {
    const values = [this.database.today(), id];
    const [school] = await this.database.rows<SchoolRow>(actor, 'school', SCHOOL, values);
    if (!school) throw new NotFoundError('School');
    return present(school, actor);
  }
}

/** The district changes the details of every school of its own, a head those of the own school. */
const present = (row: SchoolRow, actor: Actor): SchoolType => ({
  ...row,
  availableActions:
    mayDo(actor.roles, 'school:edit') && (actor.reach === 'DISTRICT' || actor.tenantId === row.id)
      ? ['EDIT']
      : [],
});

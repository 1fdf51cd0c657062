import { Injectable } from '@nestjs/common';
import type { TodayItem } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import {
  type RegulationState,
  tasksFor,
  type TenantsTask,
  type TenantsTaskKind,
} from '@nastavnik/tenants-domain';

const FACTS = `
  with holder as (
    select g.tenant_id, g.role from tenants.role_grant g
     where g.role in ('SCHOOL_HEAD', 'CURATOR') and g.valid_from <= $2 and (g.valid_to is null or g.valid_to > $2))
  select (select short_name from tenants.school where id = $1) "schoolName",
         exists (select 1 from holder where tenant_id = $1 and role = 'CURATOR') "hasCurator",
         (select json_build_object('id', v.id, 'state', v.state, 'orderRequested', v.order_request_id is not null)
            from tenants.regulation_version v where v.tenant_id = $1 order by v.no desc limit 1) newest,
         (select count(*)::int from tenants.school s
           where not exists (select 1 from holder h where h.tenant_id = s.id and h.role = 'SCHOOL_HEAD'))
           "schoolsWithoutHead",
         (select count(*)::int from tenants.school s
           where not exists (select 1 from tenants.regulation_version v
                              where v.tenant_id = s.id and v.effective_from is not null)) "schoolsWithoutRegulation"`;

interface Facts {
  readonly schoolName: string | null;
  readonly hasCurator: boolean;
  readonly newest: { id: string; state: RegulationState; orderRequested: boolean } | null;
  readonly schoolsWithoutHead: number;
  readonly schoolsWithoutRegulation: number;
}

const LINKS: Readonly<Record<TenantsTaskKind, string>> = {
  INVITE_HEAD: '/settings/schools?missing=HEAD',
  INVITE_CURATOR: '/settings/accounts/invite?role=CURATOR',
  ADOPT_REGULATION: '/settings/regulation',
  SUBMIT_REGULATION: '/settings/regulation',
  APPROVE_REGULATION: '/settings/regulation',
  AWAIT_REGULATION_ORDER: '/settings/regulation',
  REMIND_REGULATION: '/settings/schools?missing=REGULATION',
};

@Injectable()
export class TodayQueries {
  constructor(private readonly database: Database) {}

  async items(actor: Actor): Promise<TodayItem[]> {
    const values = [actor.tenantId, this.database.today()];
    const [facts] = await this.database.rows<Facts>(actor, 'tenants-today', FACTS, values);
    if (!facts) return [];
    const tasks = tasksFor(actor.roles, { ...facts, schoolId: actor.tenantId });
    return tasks.map((task) => itemOf(task, facts.schoolName));
  }
}

/** None of these has a term in the regulation: they are for today, or others have to act. */
const itemOf = (task: TenantsTask, school: string | null): TodayItem => ({
  id: `${task.kind}/${task.subjectId}`,
  kind: task.kind,
  about: null,
  school,
  due: null,
  group: task.waiting ? 'WAITING' : 'TODAY',
  clause: task.clause,
  link: LINKS[task.kind],
  count: task.count,
});

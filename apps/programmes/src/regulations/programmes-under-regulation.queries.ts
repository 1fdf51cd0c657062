import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import type {
  ProgrammesUnderRegulation,
  RegulationInUse,
  RunningFigures,
} from './programmes-under-regulation.type';

const FIGURES = [
  ['APPOINTMENTS', 'appointments'],
  ['PROGRAMME_DRAFTS', 'programmeDrafts'],
  ['MENTOR_REPORTS', 'mentorReports'],
  ['MENTEE_REPORTS', 'menteeReports'],
  ['PROGRAMMES', 'programmes'],
]
  .map(([subject, name]) => `count(*) filter (where subject = '${subject}')::int "${name}"`)
  .join(', ');

/**
 * $1 the school, $2 the day from which another version is to hold, $3 today. What is running, with the day its clock
 * started: that day chooses the version, as `SchoolRules` does. An order from before the first regulation is judged by
 * the first; who was admitted before it has no term (004 3.7).
 */
const RUNNING = `
  with version as (
    select id, no, effective_from, parameters, row_number() over (order by effective_from, no) place
      from programmes.regulation_ref where tenant_id = $1),
  started as (
    select 'APPOINTMENTS' subject, r.actual_admission_date "on"
      from programmes.person_ref r
     where r.tenant_id = $1 and r.mentee_active and r.employment_ended_on is null
       and $3::date < r.actual_admission_date + interval '12 months'
       and not exists (
         select from programmes.assignment_mentee m
           join programmes.assignment a on a.tenant_id = m.tenant_id and a.id = m.assignment_id
          where m.tenant_id = r.tenant_id and m.mentee_id = r.id and a.order_date is not null
            and (a.ended_on is null or a.ended_on > r.actual_admission_date))
    union all
    select unnest(array['PROGRAMMES'] ||
             case when p.state = 'DRAFT' and p.due is not null then array['PROGRAMME_DRAFTS'] end), a.order_date
      from programmes.programme p
      join programmes.assignment a on a.tenant_id = p.tenant_id and a.id = p.assignment_id
     where p.tenant_id = $1 and p.ended_on is null and a.state in ('APPOINTED', 'ACTIVE')
    union all
    select r.side || '_REPORTS', a.order_date
      from programmes.report r
      join programmes.assignment a on a.tenant_id = r.tenant_id and a.id = r.assignment_id
     where r.tenant_id = $1 and r.state in ('DUE', 'RETURNED') and r.due is not null),
  running as (
    select s.subject, s."on", v.*
      from started s
      cross join lateral (
        select * from version v
         where v.effective_from <= s."on" or s.subject <> 'APPOINTMENTS' and v.place = 1
         order by v.effective_from desc, v.no desc limit 1) v
     where s.subject <> 'APPOINTMENTS'
        or v.parameters -> 'appointmentDueDays' ->> 'value' is not null
           and v.parameters -> 'appointmentDueDays' ->> 'mode' <> 'OFF')
  select (select coalesce(json_agg(k order by k."effectiveFrom" desc), '[]') from (
            select id "versionId", no, effective_from "effectiveFrom", ${FIGURES}
              from running where "on" < $2 group by id, no, effective_from) k) kept,
         (select to_json(f) from (select ${FIGURES} from running where "on" >= $2) f) following,
         (select count(*)::int from programmes.assignment a
           where a.tenant_id = $1 and a.state in ('PROPOSED', 'CONSENTED')) "proposedPairs"`;

interface Row {
  readonly kept: RegulationInUse[];
  readonly following: RunningFigures;
  readonly proposedPairs: number;
}

@Injectable()
export class ProgrammesUnderRegulationQueries {
  constructor(private readonly database: Database) {}

  /** Running things keep the version under which they started: how many they are, by version. */
  async on(actor: Actor, effectiveFrom: LocalDate): Promise<ProgrammesUnderRegulation> {
    const values = [actor.tenantId, effectiveFrom, this.database.today()];
    const [row] = await this.database.rows<Row>(actor, 'under-regulation', RUNNING, values);
    if (!row) throw new Error('A query without a group answers one row');
    return row;
  }
}

import { Injectable } from '@nestjs/common';
import { limitOf, type PageInput } from '@nastavnik/graphql';
import { type Actor, addMonths } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import { REGULATIONS, rulesOf, type RegulationRow } from '../regulations/rules-of-rows';
import { CLOCK_MONTHS } from './clock-admissions';
import { earliestDue } from './earliest-due';
import type { WaitingMentee, WaitingMenteePage } from './pair.type';

/**
 * Active in the bank of mentees, without a pair proposed or in force. The clock of 004 3.7 runs for the first
 * appointment of a newcomer under a regulation in force: those for whom it runs come first, nearest term first.
 */
const WAITING_MENTEES = `
  select w.*, count(*) over ()::int total from (
    select r.id, r.full_name "name", r.position post, r.subjects, r.requests,
           r.actual_admission_date "admittedOn",
           (select k.id from programmes.authority_package k
             where k.tenant_id = r.tenant_id and k.mentee_id = r.id
               and k.state in ('PACKAGE_DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED') limit 1) "packageId",
           coalesce(r.actual_admission_date >= (select min(v.effective_from) from programmes.regulation_ref v
                                                 where v.tenant_id = r.tenant_id), false)
           and r.actual_admission_date > $4
           and not exists (select from programmes.assignment_mentee m
                             join programmes.assignment a on a.tenant_id = m.tenant_id and a.id = m.assignment_id
                            where m.tenant_id = r.tenant_id and m.mentee_id = r.id
                              and a.order_date >= r.actual_admission_date) "clockRuns"
      from programmes.person_ref r
     where r.tenant_id = $1 and r.mentee_active and r.employment_ended_on is null
       and not exists (select from programmes.assignment_mentee m
                        where m.tenant_id = r.tenant_id and m.mentee_id = r.id and m.open)) w
   order by not w."clockRuns", w."admittedOn" nulls last, w."name"
   limit $2 offset $3`;

type Row = Omit<WaitingMentee, 'due' | 'clause'> & {
  readonly clockRuns: boolean;
  readonly total: number;
};

@Injectable()
export class WaitingMenteesQueries {
  constructor(private readonly database: Database) {}

  /** Who needs a mentor now, with the last day to appoint one (004 3.7). */
  async page(actor: Actor, page?: PageInput | null): Promise<WaitingMenteePage> {
    const { limit, offset } = limitOf(page);
    const [rows, versions] = await Promise.all([
      this.database.rows<Row>(actor, 'waiting-mentees', WAITING_MENTEES, [
        actor.tenantId,
        limit,
        offset,
        addMonths(this.database.today(), -CLOCK_MONTHS),
      ]),
      this.database.rows<RegulationRow>(actor, 'regulations', REGULATIONS, [actor.tenantId]),
    ]);
    const rules = rulesOf(versions);
    const items = rows.map((row) => {
      const { on, clause } = earliestDue([row.clockRuns ? row.admittedOn : null], rules);
      return { ...row, due: on, clause };
    });
    return { items, total: rows[0]?.total ?? 0 };
  }
}

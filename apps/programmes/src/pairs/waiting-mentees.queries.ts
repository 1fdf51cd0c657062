import { Injectable } from '@nestjs/common';
import { limitOf, type PageInput } from '@nastavnik/graphql';
import type { Actor, LocalDate, Period } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { appointmentClock } from '@nastavnik/regulations';

import { REGULATIONS, rulesOf, type RegulationRow } from '../regulations/rules-of-rows';
import type { WaitingMentee, WaitingMenteePage } from './pair.type';

/** Active in the bank of mentees, without a pair proposed or in force. $1 the school. */
const WAITING_MENTEES = `
  select r.id, r.full_name "name", r.position post, r.subjects, r.requests,
         r.actual_admission_date "admittedOn",
         (select k.id from programmes.authority_package k
           where k.tenant_id = r.tenant_id and k.mentee_id = r.id
             and k.state in ('PACKAGE_DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED') limit 1) "packageId",
         (select coalesce(json_agg(json_build_object('from', a.term_from, 'to', a.ended_on)), '[]')
            from programmes.assignment_mentee m
            join programmes.assignment a on a.tenant_id = m.tenant_id and a.id = m.assignment_id
           where m.tenant_id = r.tenant_id and m.mentee_id = r.id and a.order_date is not null) mentored
    from programmes.person_ref r
   where r.tenant_id = $1 and r.mentee_active and r.employment_ended_on is null
     and not exists (select from programmes.assignment_mentee m
                      where m.tenant_id = r.tenant_id and m.mentee_id = r.id and m.open)
   order by r.actual_admission_date nulls last, r.full_name`;

type Row = Omit<WaitingMentee, 'due' | 'clause'> & { readonly mentored: readonly Period[] };

const LAST = '9999-12-31';

@Injectable()
export class WaitingMenteesQueries {
  constructor(private readonly database: Database) {}

  /** Who needs a mentor now: the nearest last day to appoint one first, those without a term last (004 3.7). */
  async page(actor: Actor, page?: PageInput | null): Promise<WaitingMenteePage> {
    const { limit, offset } = limitOf(page);
    const all = await this.all(actor);
    return { items: all.slice(offset, offset + limit), total: all.length };
  }

  /** Everybody of the school, for one school's waiting people are few. */
  async all(actor: Actor): Promise<readonly WaitingMentee[]> {
    const [rows, versions] = await Promise.all([
      this.database.rows<Row>(actor, 'waiting-mentees', WAITING_MENTEES, [actor.tenantId]),
      this.database.rows<RegulationRow>(actor, 'regulations', REGULATIONS, [actor.tenantId]),
    ]);
    const rules = rulesOf(versions);
    const today = this.database.today();
    return rows
      .map(({ mentored, ...row }) => {
        const { admittedOn } = row;
        const clock = appointmentClock(admittedOn, mentored, rules.versions, rules.calendar, today);
        return { ...row, due: clock?.due ?? null, clause: clock?.clause ?? null };
      })
      .sort((a, b) => compare(a.due ?? LAST, b.due ?? LAST));
  }
}

const compare = (a: LocalDate | string, b: LocalDate | string) => (a < b ? -1 : a > b ? 1 : 0);

import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate } from '@nastavnik/kernel';
import {
  type BankState,
  type EmploymentFacts,
  type MenteePair,
  type Need,
  needList,
} from '@nastavnik/participants-domain';
import { calendarSql, Database } from '@nastavnik/persistence';
import { type CalendarCorrection, deadlineState } from '@nastavnik/regulations';

import { FULL_NAME } from '../people/staff.queries';
import { needRules, type StoredRegulation } from '../schools/regulation-rules';
import type { NeedLine, NeedListType } from './need.type';

/** Everything the domain asks for the need list of a school, in one statement. $1 today. */
export const NEED_FACTS = `
  select (select coalesce(json_agg(x), '[]') from (
           select e.id "employmentId", p.id "personId", ${FULL_NAME} "personName", e.position, e.subjects,
                  e.teaching_experience_start "teachingExperienceStart",
                  e.actual_admission_date "actualAdmissionDate", e.ended_on ended, e.needs_mentor "needsMentor",
                  b.id "entryId", b.state "menteeState"
             from participants.employment e
             join participants.person p on p.tenant_id = e.tenant_id and p.id = e.person_id
             left join participants.bank_entry b on b.tenant_id = p.tenant_id and b.person_id = p.id
              and b.side = 'MENTEE' and b.state <> 'REMOVED'
            where e.ended_on is null or e.ended_on > $1
            order by "personName") x) employments,
         (select coalesce(json_agg(json_build_object('menteeId', m, 'period', json_build_object(
             'from', r.valid_from, 'to', r.ended_on))), '[]')
            from participants.pair_ref r, unnest(r.mentee_ids) m where r.valid_from is not null) pairs,
         (select coalesce(json_agg(json_build_object('effectiveFrom', g.effective_from, 'parameters', g.parameters)), '[]')
            from participants.regulation_ref g) regulations,
         ${calendarSql('participants')} calendar`;

export interface NeedFacts {
  readonly employments: readonly (EmploymentFacts & {
    readonly position: string;
    readonly subjects: string[];
    readonly entryId: string | null;
    readonly menteeState: BankState | null;
  })[];
  readonly pairs: readonly MenteePair[];
  readonly regulations: readonly StoredRegulation[];
  readonly calendar: readonly CalendarCorrection[];
}

export const needsOf = (facts: NeedFacts, today: LocalDate): readonly Need[] =>
  needList(
    facts.employments,
    facts.pairs,
    needRules(facts.regulations, facts.calendar, today),
    today,
  );

@Injectable()
export class NeedListQueries {
  constructor(private readonly database: Database) {}

  /** Who should be given a mentor, why and by when: the nearest deadline first (004 3.5, 3.7). */
  async list(actor: Actor): Promise<NeedListType> {
    const today = this.database.today();
    const [facts] = await this.database.rows<NeedFacts>(actor, 'need-list', NEED_FACTS, [today]);
    if (!facts) return { items: [], total: 0, overdue: 0 };
    const ofEmployment = new Map(facts.employments.map((e) => [e.employmentId, e]));
    const items = needsOf(facts, today).map((need): NeedLine => {
      const employment = ofEmployment.get(need.employmentId);
      const state = need.due === null ? null : deadlineState(need.due, null, today);
      return {
        employmentId: need.employmentId,
        personId: need.personId,
        fullName: need.personName,
        position: employment?.position ?? '',
        subjects: employment?.subjects ?? [],
        actualAdmissionDate: employment?.actualAdmissionDate ?? today,
        reasons: need.reasons,
        due: need.due,
        deadline: state?.state ?? null,
        daysLeft: state?.daysLeft ?? null,
        clause: need.clause,
        menteeState: employment?.menteeState ?? null,
        entryId: employment?.entryId ?? null,
      };
    });
    const overdue = items.filter(({ deadline }) => deadline === 'OVERDUE').length;
    return { items, total: items.length, overdue };
  }
}

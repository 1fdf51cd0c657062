import { Injectable } from '@nestjs/common';
import { limitOf, type PageInput } from '@nastavnik/graphql';
import { addMonths, type Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import { StaffFilter, type StaffMember, type StaffPage } from './person.type';

export const FULL_NAME = `concat_ws(' ', p.surname, p.name, p.patronymic)`;

/** «ё» is found by «е» and the other way round. */
export const matches = (place: number, ...columns: readonly string[]): string => {
  const plain = (text: string) => `replace(lower(${text}), 'ё', 'е')`;
  return `($${place} = '' or ${plain(`concat_ws(' ', ${columns.join(', ')})`)} like '%' || ${plain(`$${place}`)} || '%')`;
};

/** The data consent that counts: the open one, else the latest. Needs `p` (person). */
export const DATA_CONSENT = `
  left join lateral (
    select c.id, c.state, c.document_id, c.requested_on, c.signed_on, c.ended_on from participants.consent c
     where c.tenant_id = p.tenant_id and c.person_id = p.id and c.kind = 'DATA'
     order by (c.state in ('REQUESTED', 'SIGNED')) desc, c.requested_on desc, c.id desc limit 1) dc on true`;

/** Mentees a mentor has now, also in other schools' pairs this session may see. */
export const loadOf = (person: string): string =>
  `(select coalesce(sum(cardinality(r.mentee_ids)), 0)::int from participants.pair_ref r
     where r.mentor_id = ${person} and r.valid_from is not null and r.ended_on is null)`;

const CONDITION: Record<keyof typeof StaffFilter, string> = {
  ALL: `"endedOn" is null`,
  NEW: `"endedOn" is null and "actualAdmissionDate" > $5`,
  NO_CONSENT: `"endedOn" is null and "dataConsent" <> 'SIGNED'`,
  MENTORS: `"endedOn" is null and "mentorState" is not null`,
  MENTEES: `"endedOn" is null and "menteeState" is not null`,
  HEADS: `"endedOn" is null and "isHead"`,
  ENDED: `"endedOn" is not null`,
};
const FILTERS = Object.keys(CONDITION) as (keyof typeof StaffFilter)[];

const STAFF = `
  with staff as (
    select e.id, p.id "personId", ${FULL_NAME} "fullName", e.employee_code "employeeCode", e.position, e.subjects,
           e.actual_admission_date "actualAdmissionDate",
           case when e.ended_on <= $4 then e.ended_on end "endedOn",
           coalesce(dc.state, 'MISSING') "dataConsent",
           (select b.state from participants.bank_entry b where b.tenant_id = p.tenant_id and b.person_id = p.id
             and b.side = 'MENTOR' and b.state <> 'REMOVED') "mentorState",
           (select b.state from participants.bank_entry b where b.tenant_id = p.tenant_id and b.person_id = p.id
             and b.side = 'MENTEE' and b.state <> 'REMOVED') "menteeState",
           ${loadOf('p.id')} load,
           exists (select 1 from participants.pair_ref r where r.tenant_id = p.tenant_id and r.valid_from is not null
             and r.ended_on is null and p.id::text = any(r.mentee_ids)) "hasMentor",
           p.is_head "isHead", p.offered_to_others "offeredToOthers"
      from participants.employment e
      join participants.person p on p.tenant_id = e.tenant_id and p.id = e.person_id ${DATA_CONSENT}
     where ${matches(1, 'p.surname', 'p.name', 'p.patronymic', 'e.employee_code', 'e.position', `array_to_string(e.subjects, ' ')`)}),
  found as (select * from staff where case $6 ${FILTERS.map((f) => `when '${f}' then ${CONDITION[f]}`).join(' ')} end)
  select (select count(*)::int from found) total,
         (select json_build_object(${FILTERS.map((f) => `'${f}', count(*) filter (where ${CONDITION[f]})`).join(', ')}) from staff) counts,
         (select coalesce(json_agg(f), '[]') from (
           select * from found order by "fullName", "employeeCode" limit $2 offset $3) f) items`;

interface Answer {
  readonly total: number;
  readonly counts: Record<keyof typeof StaffFilter, number>;
  readonly items: StaffMember[];
}

@Injectable()
export class StaffQueries {
  constructor(private readonly database: Database) {}

  /** The staff of the actor's school with what mentoring knows of each; counts say what other filters would find. */
  async page(
    actor: Actor,
    filter: keyof typeof StaffFilter,
    search: string,
    page?: PageInput,
  ): Promise<StaffPage> {
    const { limit, offset } = limitOf(page);
    const today = this.database.today();
    const values = [search.trim(), limit, offset, today, addMonths(today, -12), filter];
    const [answer] = await this.database.rows<Answer>(actor, 'staff', STAFF, values);
    return {
      items: answer?.items ?? [],
      total: answer?.total ?? 0,
      counts: FILTERS.map((name) => ({ filter: name, count: answer?.counts[name] ?? 0 })),
    };
  }
}

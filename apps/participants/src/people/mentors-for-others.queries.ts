import { Injectable } from '@nestjs/common';
import { limitOf, type PageInput } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';

import type { OfferedMentorPage, OfferedMentor } from './mentors-for-others.type';
import { FULL_NAME, loadOf, matches } from './staff.queries';

/** The session sees only people who are offered or head a school; their own school's mentees it never sees. */
const OFFERED = `
  select p.id "personId", ${FULL_NAME} "fullName", e.position, p.tenant_id "schoolId", s.short_name "schoolName",
         e.subjects, p.is_head "isHead", ${loadOf('p.id')} load,
         coalesce(b.capacity, (
           select (g.parameters -> 'maxMenteesAtOnce' ->> 'value')::int from participants.regulation_ref g
            where g.tenant_id = p.tenant_id and g.effective_from <= $4 order by g.effective_from desc limit 1)) capacity,
         count(*) over ()::int total
    from participants.person p
    join participants.school_ref s on s.tenant_id = p.tenant_id
    join lateral (select e.position, e.subjects from participants.employment e
                   where e.tenant_id = p.tenant_id and e.person_id = p.id and (e.ended_on is null or e.ended_on > $4)
                   order by e.is_head desc, e.actual_admission_date limit 1) e on true
    left join participants.bank_entry b on b.tenant_id = p.tenant_id and b.person_id = p.id and b.side = 'MENTOR'
     and b.state <> 'REMOVED'
   where (p.is_head or p.offered_to_others) and coalesce(b.state, 'ACTIVE') not in ('SUSPENDED')
     and ${matches(1, 'p.surname', 'p.name', 'p.patronymic', 's.short_name', 'e.position', `array_to_string(e.subjects, ' ')`)}
   order by load, s.short_name, "fullName"
   limit $2 offset $3`;

@Injectable()
export class MentorsForOthersQueries {
  constructor(private readonly database: Database) {}

  /** Whom the regional coordinator may ask to mentor in another school (004 3.3), the least loaded first. */
  async page(actor: Actor, search: string, page?: PageInput): Promise<OfferedMentorPage> {
    const { limit, offset } = limitOf(page);
    const items = await this.database.rows<OfferedMentor & { total: number }>(
      actor,
      'mentors-for-others',
      OFFERED,
      [search.trim(), limit, offset, this.database.today()],
    );
    return { items, total: items[0]?.total ?? 0 };
  }
}

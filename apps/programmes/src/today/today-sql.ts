import { LEFT_MEMBERS } from '../pairs/pair-rows';

/** $1 a school, or null for all within reach. Each list of what is open is one statement, whatever is in it. */
export const OPEN_PAIRS = `
  select a.id, a.state, a.via, a.mentor_id "mentorId", a.mentor_name "mentorName", a.school_name school,
         a.appointment_due "appointmentDue", a.appointment_clause "appointmentClause",
         a.order_request_id is not null "orderRequested",
         (select json_agg(json_build_object('id', m.mentee_id, 'name', m.mentee_name) order by m.mentee_name)
            from programmes.assignment_mentee m
           where m.tenant_id = a.tenant_id and m.assignment_id = a.id) mentees,
         (select coalesce(json_agg(c.person_id), '[]') from programmes.pair_consent c
           where c.tenant_id = a.tenant_id and c.assignment_id = a.id and c.state = 'REQUESTED') "unsignedIds", ${LEFT_MEMBERS} "left",
         p.id "programmeId", p.due "programmeDue", p.due_clause "programmeClause", p.version "programmeVersion"
    from programmes.assignment a
    left join programmes.programme p on p.tenant_id = a.tenant_id and p.assignment_id = a.id
   where a.tenant_id = coalesce($1::uuid, a.tenant_id)
     and (a.state in ('PROPOSED', 'CONSENTED')
       or a.state in ('APPOINTED', 'ACTIVE') and (p.state = 'DRAFT' and p.version = 0 or exists (
         select from programmes.person_ref r where r.tenant_id = a.tenant_id and r.id = any(a.member_ids)
            and r.employment_ended_on is not null)))
   order by a.appointment_due nulls last, a.id`;

/** $2 today. Put forward and not yet closed; of a running one the events to be held, of meetings those unconfirmed. */
export const OPEN_PROGRAMMES = `
  select p.id, a.school_name school, p.mentor_id "mentorId", a.mentor_name "mentorName",
         case when p.state = 'AGREED' and p.term_from <= $2::date and a.state = 'ACTIVE' then 'RUNNING' else p.state end
           state,
         p.acquainted_ids "acquaintedIds", p.due, p.due_clause clause,
         (select json_agg(json_build_object('id', m.mentee_id, 'name', m.mentee_name) order by m.mentee_name)
            from programmes.assignment_mentee m
           where m.tenant_id = p.tenant_id and m.assignment_id = p.assignment_id) mentees,
         e.events, e.meetings
    from programmes.programme p
    join programmes.assignment a on a.tenant_id = p.tenant_id and a.id = p.assignment_id
    cross join lateral (
      select coalesce(json_agg(json_build_object('id', e.id, 'state', e.state, 'plannedDate', e.planned_date)
               order by e.planned_date) filter (where e.planned), '[]') events,
             coalesce(json_agg(json_build_object('id', e.id, 'attendeeIds', e.attendee_ids,
               'confirmedByIds', e.confirmed_by_ids)) filter (where e.state = 'HELD'), '[]') meetings
        from programmes.programme_event e
       where e.tenant_id = p.tenant_id and e.programme_id = p.id) e
   where p.tenant_id = coalesce($1::uuid, p.tenant_id)
     and (p.state = 'DRAFT' and p.version > 0 or p.state in ('AGREED', 'RUNNING', 'REPORTED'))
   order by p.id`;

export const OPEN_CASES = `
  select k.id, k.assignment_id "assignmentId", k.state, k.ground, k.due, k.clause, a.school_name school,
         a.mentor_id "mentorId", a.mentor_name "mentorName",
         (select json_agg(json_build_object('id', m.mentee_id, 'name', m.mentee_name) order by m.mentee_name)
            from programmes.assignment_mentee m
           where m.tenant_id = a.tenant_id and m.assignment_id = a.id) mentees
    from programmes.replacement_case k
    join programmes.assignment a on a.tenant_id = k.tenant_id and a.id = k.assignment_id
   where k.tenant_id = coalesce($1::uuid, k.tenant_id) and k.state in ('OPENED', 'REVIEWED')
   order by k.due, k.id`;

export const OPEN_REPORTS = `
  select r.id, r.programme_id "programmeId", r.side, r.state, r.due, r.due_clause clause,
         r.author_id "authorId", r.author_name "authorName", a.school_name school
    from programmes.report r
    join programmes.assignment a on a.tenant_id = r.tenant_id and a.id = r.assignment_id
   where r.tenant_id = coalesce($1::uuid, r.tenant_id)
     and r.state in ('DUE', 'RETURNED', 'SUBMITTED')
   order by r.due nulls last, r.id`;

export const OPEN_PACKAGES = `
  select k.id, k.state, k.school_name school, k.mentee_id "menteeId", k.mentee_name "menteeName",
         k.submit_by "submitBy", k.return_due "returnDue", k.decision_due "decisionDue",
         k.act_request_id is not null "actRequested",
         (select a.state from programmes.assignment a
           where a.tenant_id = k.tenant_id and a.id = k.assignment_id) "pairState",
         k.candidate_id "candidateId"
    from programmes.authority_package k
   where k.tenant_id = coalesce($1::uuid, k.tenant_id)
     and k.state in ('PACKAGE_DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')
   order by coalesce(k.submitted_on, k.drafted_on), k.id`;

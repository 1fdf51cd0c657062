/** $1 today. An agreed programme runs from its first day on, without anybody writing it down. */
export const STATE_NOW = `
  case when p.state = 'AGREED' and p.term_from <= $1 and a.state = 'ACTIVE' then 'RUNNING' else p.state end`;

/**
 * $2 the programme, $3 who reads, $4 whether for the office of the mentees' school ($5). A draft is the mentor's alone,
 * notes are not for mentees, and a report is read by others of the pair only when every report is in (or excused): so
 * no rating is seen before both have written. Mentees never read each other's.
 */
export const ONE_PROGRAMME = `
  with mine as (
    select p.*, $3 = any(p.member_ids) is_member,
           not exists (select from programmes.report r where r.tenant_id = p.tenant_id
                          and r.programme_id = p.id and r.first_filed_on is null
                          and r.state <> 'EXCUSED') disclosed
      from programmes.programme p where p.id = $2)
  select p.id, p.assignment_id "assignmentId", p.tenant_id "schoolId", a.school_name "schoolName",
         ${STATE_NOW} state, p.version, a.primary_form form, a.kinds,
         json_build_object('id', a.mentor_id, 'name', a.mentor_name, 'post', a.mentor ->> 'post',
           'school', a.mentor_school_name) mentor,
         (select json_agg(json_build_object('id', m.mentee_id, 'name', m.mentee_name,
                    'post', m.person ->> 'post', 'school', a.school_name) order by m.mentee_name)
            from programmes.assignment_mentee m
           where m.tenant_id = p.tenant_id and m.assignment_id = p.assignment_id) mentees,
         a.order_number "orderNumber", a.order_date "orderDate", a.term_from "assignmentFrom",
         a.term_to - 1 "assignmentTo", p.due, p.due_clause "dueClause", p.submitted_on "submittedOn",
         p.acquainted_ids "acquaintedIds", p.agreed_on "agreedOn", p.agreed_by_name "agreedByName",
         p.plan, case when p.mentor_id = $3 then p.draft end draft, p.warnings,
         p.ended_on "endedOn", p.end_reason "endReason", p.explanation, p.closed_on "closedOn",
         p.document_id "documentId",
         (select coalesce(json_agg(json_build_object('id', e.id, 'planned', e.planned, 'type', e.type,
                    'title', e.title, 'plannedDate', e.planned_date, 'state', e.state, 'reason', e.reason,
                    'heldOn', e.held_on, 'minutes', e.minutes, 'attendeeIds', e.attendee_ids,
                    'confirmedByIds', e.confirmed_by_ids, 'checkResult', e.check_result,
                    'notes', case when p.mentor_id = $3 or $4 and p.tenant_id = $5 then e.notes else '' end)
                    order by coalesce(e.held_on, e.planned_date), e.position), '[]')
            from programmes.programme_event e
           where e.tenant_id = p.tenant_id and e.programme_id = p.id) events,
         (select coalesce(json_agg(json_build_object('id', r.id, 'side', r.side, 'authorId', r.author_id,
                    'authorName', r.author_name, 'state', r.state, 'due', r.due, 'dueClause', r.due_clause,
                    'filedOn', r.filed_on, 'gaps', r.gaps, 'excuseReason', r.excuse_reason,
                    'documentId', case when r.readable then r.document_id end, 'readable', r.readable,
                    'contents', case when r.readable then r.contents end)
                    order by r.side desc, r.author_name), '[]')
            from (select r.*, r.author_id = $3
                      or not p.is_member and $4 and p.tenant_id = $5
                      or p.is_member and p.disclosed and (p.mentor_id = $3 or r.side = 'MENTOR') readable
                    from programmes.report r
                   where r.tenant_id = p.tenant_id and r.programme_id = p.id) r) reports,
         (select coalesce(json_agg(json_build_object('no', v.no, 'submittedOn', v.submitted_on,
                    'authorName', v.author_name) order by v.no desc), '[]')
            from programmes.programme_version v
           where v.tenant_id = p.tenant_id and v.programme_id = p.id) versions,
         (select coalesce(json_agg(json_build_object('at', h.at, 'actorName', h.actor_name,
                    'heading', h.heading) order by h.at desc), '[]')
            from (select * from programmes.audit_entry h
                   where h.tenant_id = p.tenant_id and h.subject_id in (p.id, p.assignment_id)
                   order by h.at desc limit 100) h) history
    from mine p
    join programmes.assignment a on a.tenant_id = p.tenant_id and a.id = p.assignment_id`;

const NEXT_EVENT = `
  left join lateral (
    select e.title, e.planned_date from programmes.programme_event e
     where e.tenant_id = p.tenant_id and e.programme_id = p.id and e.state in ('PLANNED', 'MOVED')
     order by e.planned_date, e.position limit 1) next on true`;

const OPEN_REPORTS = `
  left join lateral (
    select min(r.due) due, min(r.due_clause) clause, count(*)::int open from programmes.report r
     where r.tenant_id = p.tenant_id and r.programme_id = p.id
       and r.state in ('DUE', 'RETURNED')) report on true`;

const TALLY = `
  left join lateral (
    select count(*) filter (where e.state = 'HELD' and e.planned)::int done,
           count(*) filter (where e.planned and e.state <> 'CANCELLED')::int total
      from programmes.programme_event e
     where e.tenant_id = p.tenant_id and e.programme_id = p.id) tally on true`;

/** The term that runs now: of the draft, or of the reports still to come. */
const DUE_NOW = `case when p.state = 'DRAFT' then p.due else report.due end`;

const ITS_ASSIGNMENT = `
  select from programmes.assignment a where a.tenant_id = p.tenant_id and a.id = p.assignment_id and`;

/**
 * $1 today, $2 limit, $3 offset. Only what a programme is chosen or ordered by is read for all of them; names and
 * tallies for the page alone.
 */
const linesOf = (chosen: string) => `
  with page as (
    select p.tenant_id, p.id, p.assignment_id, p.state, p.version, p.term_from, p.term_to, ${DUE_NOW} due,
           case when p.state = 'DRAFT' then p.due_clause else report.clause end due_clause,
           next.title, next.planned_date, report.open, p.closed_on, count(*) over ()::int total
      from programmes.programme p ${NEXT_EVENT} ${OPEN_REPORTS}
     where ${chosen}
     order by due nulls last, next.planned_date nulls last, p.closed_on desc nulls first, p.id
     limit $2 offset $3)
  select p.id, a.school_name "schoolName", ${STATE_NOW} state, p.version > 0 submitted,
         a.mentor_name "mentorName",
         (select array_agg(m.mentee_name order by m.mentee_name) from programmes.assignment_mentee m
           where m.tenant_id = p.tenant_id and m.assignment_id = p.assignment_id) "menteeNames",
         a.primary_form form, coalesce(p.term_from, a.term_from) "from", coalesce(p.term_to, a.term_to) - 1 "to",
         p.due, p.due_clause "dueClause", coalesce(p.due < $1, false) overdue,
         p.title "nextEventTitle", p.planned_date "nextEventDate",
         tally.done "eventsDone", tally.total "eventsTotal", p.open "reportsOpen", p.total
    from page p
    join programmes.assignment a on a.tenant_id = p.tenant_id and a.id = p.assignment_id
    ${TALLY}
   order by p.due nulls last, p.planned_date nulls last, p.closed_on desc nulls first, p.id`;

/** All within reach: the list as it opens. */
export const PROGRAMME_LINES = linesOf('true');

/** $4 states, $5 part of a name, $6 school, $7 only overdue. */
export const CHOSEN_PROGRAMME_LINES = linesOf(`
  ($4::text[] is null or exists (${ITS_ASSIGNMENT} ${STATE_NOW} = any($4)))
  and ($5 = '' or exists (${ITS_ASSIGNMENT} a.mentor_name ilike '%' || $5 || '%') or exists (
    select from programmes.assignment_mentee m
     where m.tenant_id = p.tenant_id and m.assignment_id = p.assignment_id
       and m.mentee_name ilike '%' || $5 || '%'))
  and ($6::uuid is null or p.tenant_id = $6)
  and (not $7 or ${DUE_NOW} < $1)`);

export const PROGRAMME_COUNTS = `
  select ${STATE_NOW} state, count(*)::int count
    from programmes.programme p
    join programmes.assignment a on a.tenant_id = p.tenant_id and a.id = p.assignment_id
   where ($2::uuid is null or p.tenant_id = $2)
   group by 1`;

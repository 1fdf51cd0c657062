/** Signatures still waiting, and whether their turn has come: nobody of another capacity waits before them. */
const WAITING = `
  select w.document_id, w.tenant_id, w.person_id, w.role, w.person_name
    from documents.document_signer w
   where w.state = 'WAITING'
     and not exists (select 1 from documents.document_signer b
                      where b.tenant_id = w.tenant_id and b.document_id = w.document_id
                        and b.state = 'WAITING' and b.place < w.place and b.role <> w.role)`;

/** $1 person, $2 roles held, $3 school. */
const MINE = `(w.person_id = $1 or (w.person_id is null and w.role = any($2)
               and (d.tenant_id = $3 or w.role = 'AUTHORITY')))`;

const UNREAD = `exists (select 1 from documents.acquaintance a where a.tenant_id = d.tenant_id
   and a.document_id = d.id and a.person_id = $1 and a.acquainted_on is null)`;

const FLAGS = `
  d.state in ('DRAFT', 'AGREED') and exists (select 1 from (${WAITING}) w
     where w.tenant_id = d.tenant_id and w.document_id = d.id and ${MINE}) mine,
  d.state = 'REGISTERED' and ${UNREAD} unread`;

const TROUBLED = `state in ('DRAFT', 'AGREED') and (problem_code is not null or unconfirmed_forms > 0)`;

const LATEST = `mine desc, unread desc, coalesce(date, created_on) desc, created_at desc, id`;

/** $4 view, $5 codes, $6 states, $7 year, $8 person, $9 subject, $10 search, $11 limit, $12 offset. */
export const DOCUMENTS = `
  with found as (
    select d.tenant_id, d.id, d.code, d.title, d.state, d.number, d.date, d.created_at, d.created_on, d.people,
           d.register, d.problem_code, d.unconfirmed_forms, ${FLAGS}
      from documents.document d
     where ($5::text[] is null or d.code = any($5))
       and ($6::text[] is null or d.state = any($6))
       and ($7::int is null or extract(year from coalesce(d.date, d.created_on)) = $7)
       and ($8::text is null or $8 = any(d.person_ids) or d.appointed_person_ids ? $8)
       and ($9::uuid is null or d.subject_id = $9)
       and ($10 = '' or d.title ilike '%' || $10 || '%' or d.people ilike '%' || $10 || '%'
            or d.number ilike $10 || '%')),
  tally as (
    select json_build_object('ALL', count(*), 'MINE', count(*) filter (where mine),
             'TO_READ', count(*) filter (where unread),
             'TO_REGISTER', count(*) filter (where state = 'SIGNED' and register is not null),
             'TROUBLED', count(*) filter (where ${TROUBLED})) counts
      from found),
  listed as (
    select f.*, count(*) over ()::int total
      from found f
     where $4::text is null
        or $4 = 'MINE' and f.mine
        or $4 = 'TO_READ' and f.unread
        or $4 = 'TO_REGISTER' and f.state = 'SIGNED' and f.register is not null
        or $4 = 'TROUBLED' and ${TROUBLED}
     order by ${LATEST}
     limit $11 offset $12)
  select l.id, l.code, l.title, l.state, l.number, l.date, l.created_on "createdOn",
         l.people, l.mine, l.unread, l.problem_code is not null "hasProblem",
         l.unconfirmed_forms "unconfirmedForms", l.register is not null "registerable", l.total,
         coalesce((select string_agg(coalesce(w.person_name, w.role), ', ') from (${WAITING}) w
            where w.tenant_id = l.tenant_id and w.document_id = l.id
              and l.state in ('DRAFT', 'AGREED')), '') "waitingFor",
         exists (select 1 from documents.stored_file f where f.tenant_id = l.tenant_id
            and f.document_id = l.id and f.kind = 'SCAN' and f.state = 'AVAILABLE') "hasScan",
         case when l.tenant_id <> $3 then (select r.short_name from documents.school_ref r
            where r.tenant_id = l.tenant_id limit 1) end school,
         t.counts
    from tally t left join listed l on true
   order by ${LATEST}`;

/** $1 person, $2 roles held, $3 school: what is open, for the tasks of the day. */
export const OPEN_PAPERS = `
  select d.id, d.code, d.state, d.title, d.created_on since, ${FLAGS},
         d.unconfirmed_forms "unconfirmedForms", d.problem_code is not null "hasProblem",
         d.due, d.due_clause "dueClause"
    from documents.document d
   where d.state in ('DRAFT', 'AGREED', 'SIGNED')
      or d.state = 'REGISTERED' and ${UNREAD}
   order by d.created_at, d.id`;

/** $1 document. */
export const DOCUMENT = `
  select d.id, d.tenant_id "tenantId", d.code, d.title, d.state, d.subject_kind "subjectKind",
         d.subject_id "subjectId", d.register, d.number, d.date, d.created_on "createdOn",
         d.requested_by "requestedBy", d.signed_on "signedOn", d.registered_by "registeredBy",
         d.ended_on "endedOn", d.end_reason "endReason", d.withdrawn_on "withdrawnOn",
         d.problem_code "problemCode", d.problem_field "problemField",
         d.content_hash "contentHash", d.unconfirmed_forms "unconfirmedForms",
         d.appointed_person_ids "appointedPersonIds", d.facts, d.paper is not null "hasText", d.paper -> 'doubts' "paperDoubts",
         (select r.short_name from documents.school_ref r where r.tenant_id = d.tenant_id limit 1) school,
         coalesce((select json_agg(json_build_object('id', s.id, 'place', s.place, 'role', s.role,
             'personId', s.person_id, 'personName', s.person_name, 'post', s.post,
             'state', s.state, 'kind', s.kind, 'signedOn', s.signed_on, 'signedHash', s.signed_hash,
             'recordedBy', s.recorded_by, 'accountless', coalesce(p.accountless, false))
             order by s.place)
           from documents.document_signer s
           left join documents.person_ref p on p.tenant_id = s.tenant_id and p.id = s.person_id
          where s.tenant_id = d.tenant_id and s.document_id = d.id), '[]') signers,
         coalesce((select json_agg(json_build_object('personId', a.person_id,
             'personName', a.person_name, 'post', a.post, 'acquaintedOn', a.acquainted_on,
             'recordedBy', a.recorded_by) order by a.person_name)
           from documents.acquaintance a
          where a.tenant_id = d.tenant_id and a.document_id = d.id), '[]') acquaintance,
         coalesce((select json_agg(json_build_object('id', f.id, 'kind', f.kind,
             'fileName', f.file_name, 'contentType', f.content_type, 'size', f.size,
             'sha256', f.sha256, 'state', f.state, 'flaw', f.flaw, 'locked', f.locked,
             'retainUntil', f.retain_until, 'createdAt', f.created_at, 'createdBy', f.created_by)
             order by f.created_at, f.kind desc)
           from documents.stored_file f
          where f.tenant_id = d.tenant_id and f.document_id = d.id), '[]') files,
         coalesce((select json_agg(json_build_object('at', e.at, 'actorName', e.actor_name,
             'heading', e.heading, 'reason', e.after ->> 'reason') order by e.at, e.id)
           from documents.audit_entry e
          where e.tenant_id = d.tenant_id and e.subject_id = d.id), '[]') history
    from documents.document d
   where d.id = $1`;

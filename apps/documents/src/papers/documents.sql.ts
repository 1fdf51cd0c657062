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

export const LISTED = `
  d.id, d.code, d.title, d.state, d.number, d.date, d.created_at::date::text "createdOn",
  d.problem_code is not null "hasProblem", d.unconfirmed_forms "unconfirmedForms",
  d.register is not null "registerable",
  coalesce((select string_agg(distinct n.person_name, ', ') from (
     select s.person_name from documents.document_signer s
      where s.tenant_id = d.tenant_id and s.document_id = d.id and s.role <> 'HEAD'
     union all
     select a.person_name from documents.acquaintance a
      where a.tenant_id = d.tenant_id and a.document_id = d.id) n), '') people,
  coalesce((select string_agg(coalesce(w.person_name, w.role), ', ') from (${WAITING}) w
     where w.tenant_id = d.tenant_id and w.document_id = d.id), '') "waitingFor",
  d.state in ('DRAFT', 'AGREED') and exists (select 1 from (${WAITING}) w
     where w.tenant_id = d.tenant_id and w.document_id = d.id and ${MINE}) mine,
  d.state = 'REGISTERED' and ${UNREAD} unread,
  exists (select 1 from documents.stored_file f where f.tenant_id = d.tenant_id
     and f.document_id = d.id and f.kind = 'SCAN' and f.state = 'AVAILABLE') "hasScan",
  case when d.tenant_id <> $3 then (select r.short_name from documents.school_ref r
     where r.tenant_id = d.tenant_id limit 1) end school`;

/** $4 view, $5 codes, $6 states, $7 year, $8 person, $9 subject, $10 search, $11 limit, $12 offset. */
export const DOCUMENTS = `
  with listed as (
    select ${LISTED}, d.created_at, d.subject_id, d.person_ids, d.appointed_person_ids
      from documents.document d)
  select l.*, count(*) over ()::int total
    from listed l
   where ($4::text is null
          or $4 = 'MINE' and l.mine
          or $4 = 'TO_READ' and l.unread
          or $4 = 'TO_REGISTER' and l.state = 'SIGNED' and l.registerable
          or $4 = 'TROUBLED' and l.state in ('DRAFT', 'AGREED')
             and (l."hasProblem" or l."unconfirmedForms" > 0))
     and ($5::text[] is null or l.code = any($5))
     and ($6::text[] is null or l.state = any($6))
     and ($7::int is null or extract(year from coalesce(l.date, l."createdOn"::date)) = $7)
     and ($8::text is null or $8 = any(l.person_ids) or l.appointed_person_ids ? $8)
     and ($9::uuid is null or l.subject_id = $9)
     and ($10 = '' or l.title ilike '%' || $10 || '%' or l.people ilike '%' || $10 || '%'
          or l.number ilike $10 || '%')
   order by l.mine desc, l.unread desc, coalesce(l.date, l."createdOn"::date) desc, l.created_at desc, l.id
   limit $11 offset $12`;

/** $1 person, $2 roles held, $3 school: what is open, for the tasks of the day. */
export const OPEN_PAPERS = `
  select l.id, l.code, l.state, l.title, l."createdOn" since, l.mine, l.unread, l."unconfirmedForms",
         l."hasProblem"
    from (select ${LISTED} from documents.document d
           where d.state in ('DRAFT', 'AGREED', 'SIGNED')
              or d.state = 'REGISTERED' and ${UNREAD}) l
   order by l."createdOn", l.id`;

/** $1 document. */
export const DOCUMENT = `
  select d.id, d.tenant_id "tenantId", d.code, d.title, d.state, d.subject_kind "subjectKind",
         d.subject_id "subjectId", d.register, d.number, d.date, d.created_at::date::text "createdOn",
         d.requested_by "requestedBy", d.signed_on "signedOn", d.registered_by "registeredBy",
         d.ended_on "endedOn", d.end_reason "endReason", d.withdrawn_on "withdrawnOn",
         d.problem_code "problemCode", d.problem_field "problemField",
         d.content_hash "contentHash", d.unconfirmed_forms "unconfirmedForms",
         d.appointed_person_ids "appointedPersonIds", d.facts, d.paper is not null "hasText", d.paper -> 'doubts' "paperDoubts",
         (select r.short_name from documents.school_ref r where r.tenant_id = d.tenant_id limit 1) school,
         coalesce((select json_agg(json_build_object('id', s.id, 'place', s.place, 'role', s.role,
             'personId', s.person_id, 'personName', s.person_name, 'post', s.post,
             'state', s.state, 'kind', s.kind, 'signedOn', s.signed_on, 'signedHash', s.signed_hash,
             'recordedBy', s.recorded_by, 'accountless', coalesce(p.accountless, s.person_id is not null))
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

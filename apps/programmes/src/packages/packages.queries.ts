import { Injectable } from '@nestjs/common';
import { limitOf, NotFoundError, type PageInput } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import type { PackageState } from '@nastavnik/programmes-domain';

import { packageActions } from './package-actions';
import type { MentorPackage, MentorPackagePage } from './package.type';

const COLUMNS = `
  k.id, k.tenant_id "schoolId", k.school_name "schoolName", k.state, k.subjects, k.requests, k.need, k.wishes,
  k.kinds, k.term_from "from", k.term_to - 1 "to", k.drafted_on "draftedOn",
  k.appointment_due "appointmentDue", k.appointment_clause "appointmentClause", k.submit_by "submitBy",
  k.submitted_on "submittedOn", k.outgoing_number "outgoingNumber", k.return_due "returnDue",
  k.decision_due "decisionDue", k.gaps, k.refuse_reason "refuseReason", k.assignment_id "assignmentId",
  k.letter_document_id "letterDocumentId", a.state "pairState", k.act_request_id is not null "actRequested", k.act_document_id "actDocumentId",
  k.act_number "actNumber", k.act_date "actDate", k.problem,
  json_build_object('id', k.mentee_id, 'name', k.mentee_name, 'post', k.mentee ->> 'post',
    'school', k.school_name) mentee,
  case when k.candidate_id is not null then
    json_build_object('id', k.candidate_id, 'post', k.candidate ->> 'post', 'school', k.candidate_school_name,
      'name', concat_ws(' ', k.candidate ->> 'surname', k.candidate ->> 'name', k.candidate ->> 'patronymic'))
  end candidate,
  (select coalesce(json_agg(json_build_object('personId', c.person_id, 'kind', c.kind, 'state', c.state,
             'signedOn', c.signed_on, 'documentId', c.document_id,
             'name', case when c.person_id = k.mentee_id then k.mentee_name else a.mentor_name end)
             order by c.kind), '[]')
     from programmes.pair_consent c
    where c.tenant_id = k.tenant_id and c.assignment_id = k.assignment_id) consents`;

const TABLES = `
  programmes.authority_package k
  left join programmes.assignment a on a.tenant_id = k.tenant_id and a.id = k.assignment_id`;

const ONE = `select ${COLUMNS} from ${TABLES} where k.id = $1`;

/** Who has waited longest comes first: by the day of submission, drafts by the day they were begun. */
const LIST = `
  select ${COLUMNS}, count(*) over ()::int total from ${TABLES}
   where $1::text[] is null or k.state = any($1)
   order by k.state in ('ACT_ISSUED', 'REFUSED'), coalesce(k.submitted_on, k.drafted_on), k.id
   limit $2 offset $3`;

type Row = Omit<MentorPackage, 'availableActions'>;

const toPackage = (actor: Actor, row: Row): MentorPackage => ({
  ...row,
  // The coordinator reads the package here and opens no papers of schools.
  letterDocumentId: actor.reach === 'COORDINATOR' ? null : row.letterDocumentId,
  availableActions: packageActions(actor, row),
});

@Injectable()
export class PackagesQueries {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<MentorPackage> {
    const [row] = await this.database.rows<Row>(actor, 'package', ONE, [id]);
    if (!row) throw new NotFoundError('Package');
    return toPackage(actor, row);
  }

  async page(
    actor: Actor,
    states: readonly PackageState[] | null,
    page?: PageInput | null,
  ): Promise<MentorPackagePage> {
    const { limit, offset } = limitOf(page);
    const rows = await this.database.rows<Row & { total: number }>(actor, 'packages', LIST, [
      states,
      limit,
      offset,
    ]);
    return { items: rows.map((row) => toPackage(actor, row)), total: rows[0]?.total ?? 0 };
  }
}

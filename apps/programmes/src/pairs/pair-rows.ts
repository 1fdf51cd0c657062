import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor, Refusal } from '@nastavnik/kernel';

import { caseActions } from '../cases/case-actions';
import type { ReplacementCaseItem } from '../cases/case.types';
import { pairActions } from './pair-actions';
import type { Pair } from './pair.type';

/** Members of a pair that stands whose employment has ended. */
export const LEFT_MEMBERS = `
  (select coalesce(json_agg(json_build_object('personId', r.id, 'name', r.full_name, 'on', r.employment_ended_on)
            order by r.full_name), '[]')
     from programmes.person_ref r
    where r.tenant_id = a.tenant_id and r.id = any(a.member_ids) and r.employment_ended_on is not null
      and a.state in ('PROPOSED', 'CONSENTED', 'APPOINTED', 'ACTIVE'))`;

/** The one way a pair is read, whether alone or in a list. */
export const PAIR_COLUMNS = `
  a.id, a.tenant_id "schoolId", a.school_name "schoolName", a.state, a.via, a.package_id "packageId",
  a.primary_form form, a.forms, a.kinds, a.term_from "from", a.term_to - 1 "to",
  a.term_reason "termReason", a.pay_terms "payTerms", a.proposed_on "proposedOn",
  a.appointment_due "appointmentDue", a.appointment_clause "appointmentClause",
  a.order_request_id is not null "orderRequested", a.order_document_id "orderDocumentId",
  a.order_number "orderNumber", a.order_date "orderDate", a.warnings, a.problem,
  a.cancel_reason "cancelReason", a.ended_on "endedOn", a.end_reason "endReason",
  p.id "programmeId",
  case when p.state = 'AGREED' and p.term_from <= $1 and a.state = 'ACTIVE' then 'RUNNING' else p.state end
    "programmeState",
  json_build_object('id', a.mentor_id, 'name', a.mentor_name, 'post', a.mentor ->> 'post',
    'school', a.mentor_school_name) mentor,
  (select json_agg(json_build_object('id', m.mentee_id, 'name', m.mentee_name,
             'post', m.person ->> 'post', 'school', a.school_name) order by m.mentee_name)
     from programmes.assignment_mentee m
    where m.tenant_id = a.tenant_id and m.assignment_id = a.id) mentees,
  (select coalesce(json_agg(json_build_object('personId', c.person_id, 'kind', c.kind, 'state', c.state,
             'signedOn', c.signed_on, 'documentId', c.document_id,
             'name', coalesce(n.mentee_name, a.mentor_name)) order by c.kind, n.mentee_name), '[]')
     from programmes.pair_consent c
     left join programmes.assignment_mentee n on n.tenant_id = c.tenant_id
      and n.assignment_id = c.assignment_id and n.mentee_id = c.person_id
    where c.tenant_id = a.tenant_id and c.assignment_id = a.id) consents,
  a.supersedes_id "supersedesId", ${LEFT_MEMBERS} "left",
  (select json_build_object('id', k.id, 'state', k.state, 'ground', k.ground, 'explanation', k.explanation,
            'openedOn', k.opened_on, 'due', k.due, 'clause', k.clause, 'note', k.note, 'decision', k.decision,
            'decidedOn', k.decided_on, 'newAssignmentId', k.new_assignment_id)
     from programmes.replacement_case k
    where k.tenant_id = a.tenant_id and k.assignment_id = a.id
    order by k.opened_on desc, k.id desc limit 1) "replacementCase"`;

export const PAIR_TABLES = `
  programmes.assignment a
  left join programmes.programme p on p.tenant_id = a.tenant_id and p.assignment_id = a.id`;

export type PairRow = Omit<
  Pair,
  'warnings' | 'problem' | 'availableActions' | 'replacementCase'
> & {
  readonly replacementCase: Omit<ReplacementCaseItem, 'availableActions'> | null;
  readonly warnings: readonly Refusal[];
  readonly problem: Refusal | null;
};

export const toPair = (actor: Actor, row: PairRow): Pair => ({
  ...row,
  warnings: row.warnings.map((warning) => RefusalAnswer.of(warning)),
  problem: row.problem && RefusalAnswer.of(row.problem),
  replacementCase: row.replacementCase && {
    ...row.replacementCase,
    availableActions: caseActions(actor, { ...row.replacementCase, schoolId: row.schoolId }),
  },
  availableActions: pairActions(actor, row),
});

import { newId, type Work } from '@nastavnik/persistence';
import type { LocalDate, Refusal } from '@nastavnik/kernel';
import {
  activateAssignment,
  appoint,
  type Appointed,
  type AppointSnapshot,
  type PlanDraft,
} from '@nastavnik/programmes-domain';
import { appointmentTerm } from '@nastavnik/regulations';

import { orderReplacement } from '../cases/order-replacement';
import { handedOn } from '../programmes/programme-plan';
import { Programme } from '../programmes/programme.entity';
import { SchoolRules } from '../regulations/school-rules';
import { currentMentees } from './mentor-slots';
import { membersOf, pairMessage, type PairRecord, pairTitle } from './pair-record';

export interface AppointingAct {
  readonly date: LocalDate;
  readonly number: string;
  readonly signerId: string | null;
  readonly signer: 'SCHOOL' | 'AUTHORITY';
}

/**
 * The registered order, or the authority's act, appoints the mentor (004 3.2, 3.3): the pair is active and the ten
 * days for its programme run (004 3.6b). A paper that breaks a rule is kept as the pair's problem for people to see.
 */
export async function appointPair(
  work: Work,
  record: PairRecord,
  act: AppointingAct,
): Promise<Refusal | null> {
  const { assignment } = record;
  const rules = await SchoolRules.load(work.em, assignment.tenantId);
  const parameters = rules.on(act.date);
  const decision = appoint(
    await snapshotFor(work, record, rules),
    {
      orderDate: act.date,
      signerPersonId: act.signerId ?? '',
      signer: act.signer,
      document: 'ORDER',
    },
    parameters,
    rules.calendar,
    work.today,
  );
  if (!decision.ok) return problem(work, record, decision.refusal);
  const active = activateAssignment({
    state: decision.value.state,
    betweenEmployees: true,
    termsFixed: assignment.payTerms.trim() !== '',
  });
  assignment.state = active.ok ? active.value.state : decision.value.state;
  assignment.orderDate = act.date;
  assignment.orderNumber = act.number;
  assignment.problem = null;
  assignment.warnings = [...assignment.warnings, ...decision.value.warnings];
  work.audit({
    fact: 'MENTOR_APPOINTED',
    subjectKind: 'ASSIGNMENT',
    subjectId: assignment.id,
    heading: `Назначен наставник: ${pairTitle(record)}, № ${act.number}`,
    after: { state: assignment.state, orderDate: act.date, orderNumber: act.number },
  });
  work.publish('AssignmentAppointed.v1', assignment.id, {
    ...pairMessage(record),
    kinds: [...assignment.kinds],
    actDate: act.date,
    actNumber: act.number,
    appointmentDue: assignment.appointmentDue ?? null,
    from: assignment.termFrom,
    to: assignment.termTo,
    supersedesId: assignment.supersedesId ?? null,
  });
  const before = await orderReplacement(work, assignment, act.date);
  openProgramme(work, record, decision.value, {
    dueClause: parameters.programmeDueDays.clause,
    draft: before?.plan ? handedOn(before.plan, assignment, work.today) : null,
  });
  return null;
}

async function snapshotFor(
  { em }: Work,
  record: PairRecord,
  rules: SchoolRules,
): Promise<AppointSnapshot> {
  const { assignment, mentees } = record;
  return {
    ...membersOf(record),
    state: assignment.state,
    via: assignment.via,
    supersedesId: assignment.supersedesId ?? null,
    mentor: {
      isEmployee:
        assignment.via === 'AUTHORITY' || assignment.mentorTenantId === assignment.tenantId,
      hasPartnerAgreement: false,
      capacity: assignment.mentorCapacity ?? null,
      currentMentees: await currentMentees(em, assignment.mentorId, assignment.id),
    },
    terms: mentees.flatMap(({ menteeId, actualAdmissionDate }) => {
      const term =
        actualAdmissionDate && appointmentTerm(actualAdmissionDate, rules.versions, rules.calendar);
      return term ? [{ personId: menteeId, due: term.due, clause: term.clause }] : [];
    }),
  };
}

function problem(work: Work, { assignment }: PairRecord, refusal: Refusal): Refusal {
  assignment.problem = refusal;
  work.audit({
    fact: 'APPOINTMENT_FAILED',
    subjectKind: 'ASSIGNMENT',
    subjectId: assignment.id,
    heading: 'Приказ зарегистрирован, но назначение не вступило в силу',
    after: { refusal },
  });
  return refusal;
}

function openProgramme(
  { em, publish }: Work,
  { assignment }: PairRecord,
  { programmeDue }: Appointed,
  { dueClause, draft }: { readonly dueClause: string | null; readonly draft: PlanDraft | null },
): void {
  const programme = em.create(Programme, {
    tenantId: assignment.tenantId,
    id: newId(),
    districtId: assignment.districtId,
    mentorTenantId: assignment.mentorTenantId,
    mentorId: assignment.mentorId,
    memberIds: assignment.memberIds,
    assignmentId: assignment.id,
    state: 'DRAFT',
    due: programmeDue,
    dueClause: programmeDue === null ? null : dueClause,
    draft,
    warnings: [],
  });
  publish('ProgrammeDrafted.v1', programme.id, {
    programmeId: programme.id,
    assignmentId: assignment.id,
    due: programmeDue,
  });
}

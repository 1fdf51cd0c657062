import type { MessageOf } from '@nastavnik/events';
import { toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { issueAct } from '@nastavnik/programmes-domain';

import { appointPair } from '../pairs/appoint-pair';
import { findPair } from '../pairs/pair-record';
import { SchoolRules } from '../regulations/school-rules';
import { AuthorityPackage } from './authority-package.entity';

/** The authority's act is registered: it appoints the mentor, and the package is done (004 3.3). */
export async function recordAct(
  work: Work,
  payload: MessageOf<'DocumentRegistered.v1'>,
): Promise<void> {
  const { em, actor, today } = work;
  const { tenantId } = actor;
  const parcel = await em.findOne(AuthorityPackage, { tenantId, id: payload.subject.id });
  if (!parcel || parcel.actRequestId !== payload.requestId || !parcel.assignmentId) return;
  const record = await findPair(work, parcel.assignmentId);
  if (!record) return;
  const actDate = toLocalDate(payload.date);
  const rules = await SchoolRules.load(em, tenantId);
  const decision = issueAct(
    {
      state: parcel.state,
      candidateId: parcel.candidateId ?? '',
      submittedOn: parcel.submittedOn ?? actDate,
    },
    { actNumber: payload.number, actDate, signerPersonId: parcel.actSignerId ?? '' },
    rules.on(actDate),
    rules.calendar,
    today,
  );
  const problem = decision.ok
    ? await appointPair(work, record, {
        date: actDate,
        number: payload.number,
        signerId: parcel.actSignerId ?? null,
        signer: 'AUTHORITY',
      })
    : decision.refusal;
  parcel.actDocumentId = payload.documentId;
  parcel.problem = problem?.code ?? null;
  if (!decision.ok || problem) {
    work.audit({
      fact: 'ACT_FAILED',
      subjectKind: 'PACKAGE',
      subjectId: parcel.id,
      heading: 'Акт зарегистрирован, но назначение не вступило в силу',
      after: { code: problem?.code },
    });
    return;
  }
  record.assignment.orderDocumentId = payload.documentId;
  parcel.state = decision.value.state;
  parcel.actNumber = payload.number;
  parcel.actDate = actDate;
  work.audit({
    fact: 'ACT_ISSUED',
    subjectKind: 'PACKAGE',
    subjectId: parcel.id,
    heading: `Управление образования назначило наставника, № ${payload.number}`,
    documentId: payload.documentId,
  });
  work.publish('PackageDecided.v1', parcel.id, {
    packageId: parcel.id,
    menteeId: parcel.menteeId,
    outcome: 'ACT_ISSUED',
    decidedOn: actDate,
  });
}

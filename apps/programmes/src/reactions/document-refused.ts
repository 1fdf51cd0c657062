import type { MessageOf } from '@nastavnik/events';
import { toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { cancelAssignment } from '@nastavnik/programmes-domain';

import { AuthorityPackage } from '../packages/authority-package.entity';
import { closeAssignment } from '../pairs/close-assignment';
import { findPair, pairTitle } from '../pairs/pair-record';

type Declined = MessageOf<'DocumentDeclined.v1'>;
type Cancelled = MessageOf<'DocumentCancelled.v1'>;

/** Nobody is made to take part (004 1.3): a declined consent ends the proposal, a declined order may be asked anew. */
export async function documentDeclined(work: Work, payload: Declined): Promise<void> {
  if (payload.code === 'D06' || payload.code === 'D07') return consentDeclined(work, payload);
  if (payload.code === 'D13' || payload.code === 'D20')
    return orderDropped(work, payload, `Приказ не подписан: ${payload.reason}`);
  if (payload.code === 'D24')
    return actDropped(work, payload, `Акт не подписан: ${payload.reason}`);
}

/** A paper that was cancelled before anybody signed it may be asked for anew. */
export async function documentCancelled(work: Work, payload: Cancelled): Promise<void> {
  if (payload.code === 'D13' || payload.code === 'D20')
    return orderDropped(work, payload, `Проект приказа отменён: ${payload.reason}`);
  if (payload.code === 'D24')
    return actDropped(work, payload, `Проект акта отменён: ${payload.reason}`);
}

async function consentDeclined(work: Work, payload: Declined): Promise<void> {
  const record = await findPair(work, payload.subject.id);
  const consent = record?.consents.find(({ id }) => id === payload.requestId);
  if (!record || !consent) return;
  const { assignment } = record;
  const who = consent.kind === 'LABOUR' ? 'Наставник' : 'Наставляемый';
  const decision = cancelAssignment(
    { state: assignment.state },
    { reason: `${who} не дал согласия: ${payload.reason}` },
  );
  if (!decision.ok) return;
  consent.state = 'DECLINED';
  const before = assignment.state;
  await closeAssignment(work, record, {
    state: 'CANCELLED',
    endedOn: toLocalDate(payload.declinedOn),
    reason: decision.value.cancelReason,
  });
  work.audit({
    fact: 'PAIR_CONSENT_DECLINED',
    subjectKind: 'ASSIGNMENT',
    subjectId: assignment.id,
    heading: `${decision.value.cancelReason}: ${pairTitle(record)}`,
    before: { state: before },
    documentId: payload.documentId,
  });
}

async function orderDropped(
  work: Work,
  payload: Declined | Cancelled,
  heading: string,
): Promise<void> {
  const record = await findPair(work, payload.subject.id);
  if (!record || record.assignment.orderRequestId !== payload.requestId) return;
  record.assignment.orderRequestId = null;
  record.assignment.orderDocumentId = null;
  work.audit({
    fact: 'PAIR_ORDER_DROPPED',
    subjectKind: 'ASSIGNMENT',
    subjectId: record.assignment.id,
    heading,
    documentId: payload.documentId,
  });
}

async function actDropped(
  work: Work,
  payload: Declined | Cancelled,
  heading: string,
): Promise<void> {
  const { tenantId } = work.actor;
  const parcel = await work.em.findOne(AuthorityPackage, { tenantId, id: payload.subject.id });
  if (!parcel || parcel.actRequestId !== payload.requestId) return;
  parcel.actRequestId = null;
  parcel.actDocumentId = null;
  work.audit({
    fact: 'ACT_DROPPED',
    subjectKind: 'PACKAGE',
    subjectId: parcel.id,
    heading,
    documentId: payload.documentId,
  });
}

import type { MessageOf } from '@nastavnik/events';
import { toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';

import { recordAct } from '../packages/record-act';
import { appointPair } from '../pairs/appoint-pair';
import { findPair } from '../pairs/pair-record';

/** The order, or the authority's act, has its date and number: it appoints (004 3.2, 3.3). */
export async function documentRegistered(
  work: Work,
  payload: MessageOf<'DocumentRegistered.v1'>,
): Promise<void> {
  if (payload.code === 'D24') return recordAct(work, payload);
  if (payload.code !== 'D13' && payload.code !== 'D20') return;
  const record = await findPair(work, payload.subject.id);
  if (!record || record.assignment.orderRequestId !== payload.requestId) return;
  record.assignment.orderDocumentId = payload.documentId;
  await appointPair(work, record, {
    date: toLocalDate(payload.date),
    number: payload.number,
    signerId: record.assignment.orderSignerId ?? null,
    signer: 'SCHOOL',
  });
}

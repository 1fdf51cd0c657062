import { LockMode } from '@mikro-orm/core';
import type { MessageOf, Subject } from '@nastavnik/events';
import { toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { approveRoadmap } from '@nastavnik/tenants-domain';

import { Roadmap } from '../roadmaps/roadmap.entity';
import { roadmapSnapshot, settle } from '../roadmaps/roadmaps';

interface OrderPaper {
  readonly documentId: string;
  readonly requestId: string;
  readonly code: string;
  readonly subject: Subject;
}

/** The roadmap a paper is about, when it is the order this roadmap waits for; otherwise null. */
async function orderedRoadmap(
  { em, actor }: Work,
  { subject, requestId, code }: OrderPaper,
): Promise<Roadmap | null> {
  if (subject.kind !== 'ROADMAP' || code !== 'D01') return null;
  return em.findOne(
    Roadmap,
    { tenantId: actor.tenantId, id: subject.id, orderRequestId: requestId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}

/** The order is drawn up, or a signature was given: where to find it. */
export async function roadmapOrderPrepared(work: Work, paper: OrderPaper): Promise<void> {
  const roadmap = await orderedRoadmap(work, paper);
  if (roadmap) roadmap.orderDocumentId = paper.documentId;
}

/** The order has a number and a date: the roadmap is approved, and runs from that day (004 O-2). */
export async function roadmapOrderRegistered(
  work: Work,
  paper: MessageOf<'DocumentRegistered.v1'>,
): Promise<void> {
  const roadmap = await orderedRoadmap(work, paper);
  if (!roadmap) return;
  const decision = approveRoadmap(roadmapSnapshot(roadmap));
  if (!decision.ok) throw new Error(`Order ${paper.number}: ${decision.refusal.code}`);
  const orderDate = toLocalDate(paper.date);
  const { documentId, number } = paper;
  Object.assign(roadmap, {
    state: decision.value,
    orderDocumentId: documentId,
    orderNumber: number,
    orderDate,
  });
  settle(roadmap, work.today);
  work.audit({
    fact: 'ROADMAP_APPROVED',
    subjectKind: 'ROADMAP',
    subjectId: roadmap.id,
    heading: `Дорожная карта на ${roadmap.schoolYear} учебный год утверждена приказом № ${number}`,
    after: { orderNumber: number, orderDate },
    documentId,
  });
}

/** The order was declined or cancelled: the draft may be changed again and get another one. */
export async function roadmapOrderGivenUp(
  work: Work,
  paper: OrderPaper & { readonly reason: string },
): Promise<void> {
  const roadmap = await orderedRoadmap(work, paper);
  if (!roadmap || roadmap.orderNumber) return;
  Object.assign(roadmap, { orderRequestId: null, orderDocumentId: null });
  work.audit({
    fact: 'ROADMAP_ORDER_GIVEN_UP',
    subjectKind: 'ROADMAP',
    subjectId: roadmap.id,
    heading: `Приказ об утверждении дорожной карты на ${roadmap.schoolYear} учебный год не состоялся`,
    after: { reason: paper.reason },
    documentId: paper.documentId,
  });
}

import { Injectable } from '@nestjs/common';
import { cancel, keepsPaper } from '@nastavnik/documents-domain';
import { ForbiddenError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { PaperDesk } from '../papers/paper-desk';
import { snapshotFor } from '../papers/snapshot-of';

/** Sets a draft aside before anybody has signed it; whoever asked for it is told. */
@Injectable()
export class CancelDocument {
  constructor(private readonly desk: PaperDesk) {}

  execute(actor: Actor, documentId: string, reason: string): Promise<RefusalAnswer | null> {
    return this.desk.open(actor, documentId, async (work, paper) => {
      const { document, signers, acquaintances } = paper;
      if (!keepsPaper(work.actor.roles, document.code)) throw new ForbiddenError();
      const decision = cancel(snapshotFor(work.actor, document, signers, acquaintances), {
        reason,
      });
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      document.state = decision.value.state;
      document.endedOn = work.today;
      document.endReason = decision.value.reason;
      work.audit({
        fact: 'DOCUMENT_CANCELLED',
        subjectKind: 'DOCUMENT',
        subjectId: document.id,
        heading: `Отменён проект документа «${document.title}»`,
        after: { reason: decision.value.reason },
        documentId: document.id,
      });
      work.publish('DocumentCancelled.v1', document.id, {
        documentId: document.id,
        requestId: document.requestId,
        code: document.code,
        subject: { kind: document.subjectKind, id: document.subjectId },
        cancelledOn: work.today,
        reason: decision.value.reason,
      });
      return null;
    });
  }
}

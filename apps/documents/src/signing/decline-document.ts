import { Injectable } from '@nestjs/common';
import { decline } from '@nastavnik/documents-domain';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { PaperDesk } from '../papers/paper-desk';
import { personOf, snapshotFor } from '../papers/snapshot-of';
import { ownSignature } from './sign-document';

/** Somebody asked to sign says no; the paper ends there (004 1.3). */
@Injectable()
export class DeclineDocument {
  constructor(private readonly desk: PaperDesk) {}

  execute(actor: Actor, documentId: string, reason: string): Promise<RefusalAnswer | null> {
    return this.desk.open(actor, documentId, async (work, paper) => {
      const { document, signers, acquaintances } = paper;
      const signer = ownSignature(work.actor, paper);
      const decision = decline(
        snapshotFor(work.actor, document, signers, acquaintances),
        { personId: personOf(work.actor), role: signer?.role ?? 'RESPONDENT', reason },
        work.today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { state, declinedOn } = decision.value;
      document.state = state;
      document.endedOn = declinedOn;
      document.endReason = decision.value.reason;
      if (signer) {
        signer.state = 'DECLINED';
        signer.personId = personOf(work.actor);
        signer.personName ??= work.actor.name;
      }
      work.audit({
        fact: 'DOCUMENT_DECLINED',
        subjectKind: 'DOCUMENT',
        subjectId: document.id,
        heading: `Отказ подписать документ «${document.title}»`,
        after: { reason: decision.value.reason },
        documentId: document.id,
      });
      work.publish('DocumentDeclined.v1', document.id, {
        documentId: document.id,
        requestId: document.requestId,
        code: document.code,
        subject: { kind: document.subjectKind, id: document.subjectId },
        signerId: personOf(work.actor),
        declinedOn,
        reason: decision.value.reason,
      });
      return null;
    });
  }
}

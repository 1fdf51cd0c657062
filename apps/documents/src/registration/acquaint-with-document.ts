import { Injectable } from '@nestjs/common';
import { acquaint, keepsPaper } from '@nastavnik/documents-domain';
import { ForbiddenError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';

import { PaperDesk } from '../papers/paper-desk';
import { personOf, snapshotFor } from '../papers/snapshot-of';

export interface AcquaintanceGiven {
  readonly documentId: string;
  /** Somebody else, who has signed the printed sheet: whoever keeps the paper writes it down. */
  readonly personId: string | null;
  readonly on: LocalDate | null;
}

/** A person named in a registered paper has read it (004 O-acq). */
@Injectable()
export class AcquaintWithDocument {
  constructor(private readonly desk: PaperDesk) {}

  execute(actor: Actor, given: AcquaintanceGiven): Promise<RefusalAnswer | null> {
    return this.desk.open(actor, given.documentId, async (work, paper) => {
      const { document, signers, acquaintances } = paper;
      const own = personOf(work.actor);
      const personId = given.personId ?? own;
      const forOther = personId !== own;
      if (forOther && !keepsPaper(work.actor.roles, document.code)) throw new ForbiddenError();
      const decision = acquaint(
        snapshotFor(work.actor, document, signers, acquaintances),
        { personId, ...(forOther && given.on ? { on: given.on } : {}) },
        work.today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      document.state = decision.value.state;
      const row = acquaintances.find((line) => line.personId === personId);
      if (row) {
        row.acquaintedOn = (forOther ? given.on : null) ?? work.today;
        row.acquaintedAt = work.now;
        row.recordedBy = forOther ? work.actor.name : null;
        if (!forOther) row.personName ??= work.actor.name;
      }
      work.audit({
        fact: 'DOCUMENT_READ',
        subjectKind: 'DOCUMENT',
        subjectId: document.id,
        heading: `Ознакомление с документом «${document.title}»: ${row?.personName ?? work.actor.name}`,
        after: { personId, on: row?.acquaintedOn },
        documentId: document.id,
      });
      return null;
    });
  }
}

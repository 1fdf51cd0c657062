import { Injectable } from '@nestjs/common';
import { sign, signaturesDue } from '@nastavnik/documents-domain';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';

import { FinishPaper } from '../files/finish-paper';
import type { DocumentSigner } from '../papers/document-signer.entity';
import { PaperDesk, type PaperInHand } from '../papers/paper-desk';
import { holdsSignature, personOf, snapshotFor } from '../papers/snapshot-of';
import { giveSignature } from './give-signature';
import { postOf } from './post-of';

/** How long ago the password may have been given: long enough to read the paper, not to leave the desk. */
const FRESH_MS = 10 * 60 * 1000;

/** Accounts are handed out under the school's local act on simple signatures; without one, one signs on paper. */
const SIMPLE_ADOPTED = { simpleSignatureAdopted: true };

/** A person signs by account: what they saw, named by its SHA-256, and nothing else (63-FZ 6, 9). */
@Injectable()
export class SignDocument {
  constructor(
    private readonly desk: PaperDesk,
    private readonly finish: FinishPaper,
  ) {}

  async execute(actor: Actor, documentId: string, sha256: string): Promise<RefusalAnswer | null> {
    const refused = await this.desk.open(actor, documentId, async (work, paper) => {
      const signer = ownSignature(work.actor, paper);
      const decision = sign(
        snapshotFor(work.actor, paper.document, paper.signers, paper.acquaintances),
        {
          personId: personOf(work.actor),
          role: signer?.role ?? 'RESPONDENT',
          kind: 'SIMPLE',
          contentHash: sha256,
          passwordConfirmed: isFresh(work),
        },
        SIMPLE_ADOPTED,
        work.today,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      if (!signer) return null;
      giveSignature(work, paper, signer, decision.value, {
        personId: personOf(work.actor),
        personName: work.actor.name,
        post: signer.post ?? (await postOf(work, signer.role, personOf(work.actor))),
        scanFileId: null,
        recordedBy: null,
      });
      return null;
    });
    if (!refused) await this.finish.afterwards(actor, documentId);
    return refused;
  }
}

const isFresh = ({ actor, now }: Work): boolean =>
  now.getTime() - (actor.signedInAt ?? 0) * 1000 < FRESH_MS;

/** The signature this person may give: the one whose turn it is, when they are asked more than once. */
export function ownSignature(
  actor: Actor,
  { document, signers, acquaintances }: PaperInHand,
): DocumentSigner | undefined {
  const own = signers.filter((signer) => holdsSignature(actor, signer));
  const due = signaturesDue(snapshotFor(actor, document, signers, acquaintances).signatures).map(
    ({ role }) => role,
  );
  const waiting = own.filter(({ state }) => state === 'WAITING');
  return waiting.find(({ role }) => due.includes(role)) ?? waiting[0] ?? own[0];
}

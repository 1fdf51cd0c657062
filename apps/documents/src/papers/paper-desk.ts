import { LockMode } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { NotFoundError } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, type Work } from '@nastavnik/persistence';

import { Acquaintance } from './acquaintance.entity';
import { Document } from './document.entity';
import { DocumentSigner } from './document-signer.entity';
import { readerOf, standingIn } from './reader';

/** A paper on the desk, locked, with everybody it names. */
export interface PaperInHand {
  readonly document: Document;
  readonly signers: readonly DocumentSigner[];
  readonly acquaintances: readonly Acquaintance[];
}

const SCHOOL_OF = `select d.tenant_id "schoolId" from documents.document d where d.id = $1`;

@Injectable()
export class PaperDesk {
  constructor(private readonly database: Database) {}

  /** The actor as they may act at this paper. @throws NotFoundError for a paper that is not shown to them */
  async standing(actor: Actor, documentId: string): Promise<Actor> {
    const reader = readerOf(actor);
    const [row] = await this.database.rows<{ schoolId: string }>(
      reader,
      'school-of-paper',
      SCHOOL_OF,
      [documentId],
    );
    if (!row) throw new NotFoundError('Document');
    return standingIn(reader, row.schoolId);
  }

  /** One write at one paper, in the school it belongs to. */
  async open<T>(
    actor: Actor,
    documentId: string,
    body: (work: Work, paper: PaperInHand) => Promise<T>,
  ): Promise<T> {
    const standing = await this.standing(actor, documentId);
    return this.database.write(standing, async (work) =>
      body(work, await takeInHand(work, documentId)),
    );
  }
}

export async function takeInHand({ em, actor }: Work, documentId: string): Promise<PaperInHand> {
  const owner = { tenantId: actor.tenantId, documentId };
  const document = await em.findOne(
    Document,
    { tenantId: actor.tenantId, id: documentId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!document) throw new NotFoundError('Document');
  const signers = await em.find(DocumentSigner, owner, { orderBy: { place: 'asc' } });
  const acquaintances = await em.find(Acquaintance, owner, { orderBy: { id: 'asc' } });
  return { document, signers, acquaintances };
}

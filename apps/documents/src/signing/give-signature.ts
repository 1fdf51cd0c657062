import { documentCodeFacts, type SignedNext } from '@nastavnik/documents-domain';
import type { Work } from '@nastavnik/persistence';

import type { DocumentSigner } from '../papers/document-signer.entity';
import type { PaperInHand } from '../papers/paper-desk';

export interface GivenSignature {
  readonly personId: string;
  readonly personName: string | null;
  readonly post: string | null;
  readonly scanFileId: string | null;
  readonly recordedBy: string | null;
}

/** Writes an accepted signature down, and tells whoever asked for the paper. */
export function giveSignature(
  { audit, publish, now }: Work,
  { document, signers }: PaperInHand,
  signer: DocumentSigner,
  next: SignedNext,
  given: GivenSignature,
): void {
  const { signedOn, kind } = next;
  signer.state = 'SIGNED';
  signer.personId = given.personId;
  signer.personName = given.personName ?? signer.personName ?? null;
  signer.post = given.post ?? signer.post ?? null;
  signer.kind = kind;
  signer.signedOn = signedOn;
  signer.signedAt = now;
  signer.signedHash = document.contentHash ?? null;
  signer.scanFileId = given.scanFileId;
  signer.recordedBy = given.recordedBy;
  const complete = signers.every(({ state }) => state === 'SIGNED');
  document.state = next.state;
  document.personIds = [...new Set([...document.personIds, given.personId])];
  if (complete)
    document.signedOn =
      signers
        .map((s) => s.signedOn ?? signedOn)
        .sort()
        .at(-1) ?? signedOn;
  const { title: what } = documentCodeFacts(document.code);
  audit({
    fact: 'DOCUMENT_SIGNED',
    subjectKind: 'DOCUMENT',
    subjectId: document.id,
    heading: `Подписан документ «${document.title || what}»: ${signer.personName ?? ''}`.trim(),
    after: { kind, signedOn, sha256: signer.signedHash, complete },
    documentId: document.id,
  });
  publish('DocumentSigned.v1', document.id, {
    documentId: document.id,
    requestId: document.requestId,
    code: document.code,
    subject: { kind: document.subjectKind, id: document.subjectId },
    signerId: given.personId,
    signedOn,
    kind,
    complete,
  });
}

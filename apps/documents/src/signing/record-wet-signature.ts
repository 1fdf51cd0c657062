import { Injectable } from '@nestjs/common';
import { keepsPaper, sign } from '@nastavnik/documents-domain';
import { ForbiddenError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, type LocalDate, type Refusal, refuse } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';

import { FinishPaper } from '../files/finish-paper';
import { PaperFiles } from '../files/paper-files';
import { StoredFile } from '../files/stored-file.entity';
import type { DocumentSigner } from '../papers/document-signer.entity';
import { PaperDesk, type PaperInHand } from '../papers/paper-desk';
import { snapshotOf } from '../papers/snapshot-of';
import { giveSignature } from './give-signature';
import { holderOf } from './post-of';

export interface WetSignatures {
  readonly documentId: string;
  readonly fileId: string;
  /** Whose signatures the scan bears. */
  readonly signerIds: readonly string[];
  readonly signedOn: LocalDate;
}

const PARAMETERS = { simpleSignatureAdopted: true };

/** Clerk or curator says whose pen has signed the sheet on the scan, and when (domain.md 7.5, the paper route). */
@Injectable()
export class RecordWetSignature {
  constructor(
    private readonly desk: PaperDesk,
    private readonly files: PaperFiles,
    private readonly finish: FinishPaper,
  ) {}

  async execute(actor: Actor, input: WetSignatures): Promise<RefusalAnswer | null> {
    const refused = await this.desk.open(actor, input.documentId, async (work, paper) => {
      if (!keepsPaper(work.actor.roles, paper.document.code)) throw new ForbiddenError();
      const refusal = await this.record(work, paper, input);
      return refusal ? RefusalAnswer.of(refusal) : null;
    });
    if (!refused) await this.finish.afterwards(actor, input.documentId);
    return refused;
  }

  private async record(
    work: Work,
    paper: PaperInHand,
    { fileId, signerIds, signedOn }: WetSignatures,
  ): Promise<Refusal | null> {
    const { document } = paper;
    const scan = await work.em.findOne(StoredFile, {
      tenantId: document.tenantId,
      id: fileId,
      documentId: document.id,
    });
    if (scan?.kind !== 'SCAN' || scan.state !== 'AVAILABLE')
      return refuse('FILE_NOT_AVAILABLE', { field: 'fileId' }).refusal;
    const chosen = paper.signers.filter(({ id }) => signerIds.includes(id));
    if (chosen.length === 0) return refuse('FIELD_REQUIRED', { field: 'signerIds' }).refusal;
    await this.files.draft(work, document);
    const people = new Map<string, Signing>();
    for (const signer of chosen) people.set(signer.id, await whoSigns(work, signer));

    const steps = decide(paper, chosen, people, { scanFileId: fileId, signedOn }, work.today);
    if (!steps.ok) return steps.refusal;
    for (const { signer, next } of steps.value)
      giveSignature(work, paper, signer, next, {
        ...(people.get(signer.id) ?? { personId: '', personName: null, post: null }),
        scanFileId: fileId,
        recordedBy: work.actor.name,
      });
    return null;
  }
}

interface Signing {
  readonly personId: string;
  readonly personName: string | null;
  readonly post: string | null;
}

/** The person named, or whoever holds the role today. */
async function whoSigns(work: Work, signer: DocumentSigner): Promise<Signing> {
  if (signer.personId)
    return {
      personId: signer.personId,
      personName: signer.personName ?? null,
      post: signer.post ?? null,
    };
  const holder = await holderOf(work, signer.role);
  const name = holder && [holder.surname, holder.name, holder.patronymic].filter(Boolean).join(' ');
  return {
    personId: holder?.personId ?? '',
    personName: name ?? null,
    post: holder?.post ?? null,
  };
}

/** Every signature on the sheet, decided one after another before any of them is written down. */
function decide(
  { document, signers, acquaintances }: PaperInHand,
  chosen: readonly DocumentSigner[],
  people: ReadonlyMap<string, Signing>,
  scan: { readonly scanFileId: string; readonly signedOn: LocalDate },
  today: LocalDate,
) {
  const places = signers.map((signer) => ({
    role: signer.role,
    personId: people.get(signer.id)?.personId ?? signer.personId ?? null,
    signedOn: signer.signedOn ?? null,
  }));
  let snapshot = snapshotOf(document, places, acquaintances, () => '');
  const steps = [];
  for (const signer of chosen) {
    const command = {
      personId: people.get(signer.id)?.personId ?? '',
      role: signer.role,
      kind: 'WET_SCAN' as const,
      contentHash: document.contentHash ?? '',
      ...scan,
    };
    const decision = sign(snapshot, command, PARAMETERS, today);
    if (!decision.ok) return decision;
    snapshot = { ...snapshot, state: decision.value.state, signatures: decision.value.signatures };
    steps.push({ signer, next: decision.value });
  }
  return { ok: true as const, value: steps };
}

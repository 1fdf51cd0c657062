import { Inject, Injectable } from '@nestjs/common';
import {
  documentCodeFacts,
  retainUntil,
  type Paper,
  withRegistration,
  withStamps,
} from '@nastavnik/documents-domain';
import type { Actor, LocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { CONFIG, type Config } from '@nastavnik/runtime';
import { fileKey, type FileStore, isFileKey } from '@nastavnik/storage';

import type { Document } from '../papers/document.entity';
import type { DocumentSigner } from '../papers/document-signer.entity';
import { PaperDesk, type PaperInHand } from '../papers/paper-desk';
import { stampOf } from '../signing/stamp-of';
import { FILES } from './file-store';
import { PaperFiles } from './paper-files';
import { StoredFile } from './stored-file.entity';

/** A paper is finished with its number, or with its last signature where it gets none. */
const isFinished = ({ code, state, number }: Document): boolean =>
  documentCodeFacts(code).register === null
    ? ['SIGNED', 'FILED', 'ARCHIVED'].includes(state)
    : Boolean(number);

/**
 * Makes the final files of a finished paper and hands them to the store for keeps. It follows the decision in a
 * transaction of its own: a store that does not answer delays the files, never the signature or the number.
 */
@Injectable()
export class FinishPaper {
  private readonly locking: boolean;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(FILES) private readonly files: FileStore,
    private readonly desk: PaperDesk,
    private readonly paperFiles: PaperFiles,
  ) {
    this.locking = config.S3_OBJECT_LOCK === 'required';
    this.timeZone = config.TIME_ZONE;
  }

  private readonly timeZone: string;

  /** As `execute`, for the way back to a person who has just decided: a failure is made up for by the next reader. */
  async afterwards(actor: Actor, documentId: string): Promise<void> {
    await this.execute(actor, documentId).catch(() => undefined);
  }

  execute(actor: Actor, documentId: string): Promise<void> {
    return this.desk.open(actor, documentId, async (work, inHand) => {
      const { document } = inHand;
      if (!isFinished(document)) return;
      await this.keepScans(work, inHand);
      const paper = this.finalText(inHand);
      if (!paper || (await this.paperFiles.find(work, document, 'FINAL_PDF'))) return;
      const at = document.registeredAt ?? work.now;
      await this.paperFiles.store(work, document, 'FINAL_PDF', paper, at);
      await this.paperFiles.store(work, document, 'FINAL_DOCX', paper, at);
    });
  }

  /** The signed text with its number and stamps; null where the scan itself is the paper. */
  private finalText({ document, signers }: PaperInHand): Paper | null {
    const stamps = signers.flatMap((signer) => stampOf(signer, this.timeZone) ?? []);
    if (!document.paper) return null;
    if (!document.number || !document.date)
      return stamps.length > 0 ? withStamps(document.paper, stamps) : null;
    const registration = { number: document.number, date: document.date as LocalDate };
    return withStamps(withRegistration(document.paper, registration), stamps);
  }

  /** A scan that bears a signature is copied to where it cannot be destroyed: browsers cannot upload there. */
  private async keepScans(work: Work, { document, signers }: PaperInHand): Promise<void> {
    if (!this.locking) return;
    for (const fileId of scansOf(signers)) {
      const scan = await work.em.findOne(StoredFile, { tenantId: document.tenantId, id: fileId });
      if (!scan || scan.locked || !isFileKey(scan.key)) continue;
      const { body } = await this.files.get(scan.key, scan.versionId);
      const bytes = Buffer.concat(await body.toArray());
      const name = scan.key.slice(scan.key.lastIndexOf('/') + 1);
      const key = fileKey(document.tenantId, 'papers', scan.id, `signed-${name}`);
      const day = (document.date ?? document.signedOn ?? work.today) as LocalDate;
      const lock = { retainUntil: work.endOf(retainUntil(document.code, day)) };
      const written = await this.files.put(key, bytes, scan.contentType, lock);
      scan.key = key;
      scan.versionId = written.versionId;
      scan.locked = written.locked;
      scan.retainUntil = written.retainUntil;
    }
  }
}

const scansOf = (signers: readonly DocumentSigner[]): Set<string> =>
  new Set(signers.flatMap(({ scanFileId }) => scanFileId ?? []));

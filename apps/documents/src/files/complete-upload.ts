import { createHash } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import { uploadFlaw } from '@nastavnik/documents-domain';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, refuse } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import {
  type FileKey,
  type FileStore,
  SNIFF_LENGTH,
  sniffContentType,
  type StoredFile as FoundFile,
} from '@nastavnik/storage';

import { PaperDesk } from '../papers/paper-desk';
import { readerOf } from '../papers/reader';
import { FILES } from './file-store';
import { StoredFile } from './stored-file.entity';

const PAPER_OF = `select f.document_id "documentId" from documents.stored_file f where f.id = $1`;

/** The browser says the bytes are there: the service looks at what has really arrived before anybody relies on it. */
@Injectable()
export class CompleteUpload {
  constructor(
    @Inject(FILES) private readonly files: FileStore,
    private readonly database: Database,
    private readonly desk: PaperDesk,
  ) {}

  async execute(actor: Actor, fileId: string): Promise<StoredFile | RefusalAnswer> {
    const [row] = await this.database.rows<{ documentId: string | null }>(
      readerOf(actor),
      'paper-of-file',
      PAPER_OF,
      [fileId],
    );
    if (!row?.documentId) throw new NotFoundError('File');
    const taken = await this.take(actor, row.documentId, fileId);
    if (taken.state !== 'CHECKING') return taken;
    const key = taken.key as FileKey;
    const found = await this.files.head(key);
    if (!found) return this.notArrived(actor, row.documentId, fileId);
    return this.settle(actor, row.documentId, taken, found);
  }

  /** From here on a second answer of the same browser finds the file already being looked at. */
  private take(actor: Actor, documentId: string, fileId: string): Promise<StoredFile> {
    return this.desk.open(actor, documentId, async ({ em }, { document }) => {
      const file = await em.findOne(StoredFile, { tenantId: document.tenantId, id: fileId });
      if (!file) throw new NotFoundError('File');
      if (file.state === 'AWAITING') file.state = 'CHECKING';
      return file;
    });
  }

  private notArrived(actor: Actor, documentId: string, fileId: string): Promise<RefusalAnswer> {
    return this.desk.open(actor, documentId, async ({ em }, { document }) => {
      await em.nativeUpdate(
        StoredFile,
        { tenantId: document.tenantId, id: fileId },
        { state: 'AWAITING' },
      );
      return RefusalAnswer.of(refuse('FILE_NOT_ARRIVED', { field: 'fileId' }).refusal);
    });
  }

  private async settle(
    actor: Actor,
    documentId: string,
    announced: StoredFile,
    found: FoundFile,
  ): Promise<StoredFile> {
    const key = announced.key as FileKey;
    const start = await this.files.readStart(key, SNIFF_LENGTH, found.versionId);
    const flaw = uploadFlaw(announced, {
      type: sniffContentType(start),
      size: found.size,
      sha256: found.sha256 ?? (await this.hashOf(key, found)),
    });
    const settled = await this.desk.open(actor, documentId, async ({ em, audit }, { document }) => {
      const file = await em.findOneOrFail(StoredFile, {
        tenantId: document.tenantId,
        id: announced.id,
      });
      file.state = flaw ? 'REJECTED' : 'AVAILABLE';
      file.flaw = flaw;
      file.versionId = found.versionId;
      audit({
        fact: flaw ? 'UPLOAD_REJECTED' : 'UPLOAD_ACCEPTED',
        subjectKind: 'DOCUMENT',
        subjectId: document.id,
        heading: `${flaw ? 'Отклонён' : 'Принят'} файл «${file.fileName}»`,
        after: { sha256: file.sha256, ...(flaw ? { flaw } : {}) },
        documentId: document.id,
      });
      return file;
    });
    if (flaw) await this.files.remove(key);
    return settled;
  }

  /** Where the store does not know the checksum the bytes are read once. */
  private async hashOf(key: FileKey, { versionId }: FoundFile): Promise<string> {
    const hash = createHash('sha256');
    for await (const piece of (await this.files.get(key, versionId)).body)
      hash.update(piece as Buffer);
    return hash.digest('hex');
  }
}

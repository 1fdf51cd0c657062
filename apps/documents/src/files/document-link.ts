import { Inject, Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, refuse } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { type FileKey, type FileStore } from '@nastavnik/storage';

import { PaperDesk, type PaperInHand } from '../papers/paper-desk';
import { FILES } from './file-store';
import { FileLink } from './file-link.type';
import { FinishPaper } from './finish-paper';
import { PaperFiles } from './paper-files';
import { type FileKind, StoredFile } from './stored-file.entity';

export interface LinkWish {
  readonly documentId: string;
  readonly kind: FileKind;
  /** One of several scans; null: the newest file of the kind. */
  readonly fileId: string | null;
  readonly disposition: 'inline' | 'attachment';
}

const LINK_SECONDS = 5 * 60;

/** A short-lived address of a file, after the same decision as any look at the paper. */
@Injectable()
export class DocumentLink {
  constructor(
    @Inject(FILES) private readonly files: FileStore,
    private readonly desk: PaperDesk,
    private readonly paperFiles: PaperFiles,
    private readonly finish: FinishPaper,
  ) {}

  async execute(actor: Actor, wish: LinkWish): Promise<FileLink | RefusalAnswer> {
    const find = () =>
      this.desk.open(actor, wish.documentId, (work, paper) => this.find(work, paper, wish));
    let file = await find();
    if (!file && wish.kind.startsWith('FINAL')) {
      await this.finish.execute(actor, wish.documentId);
      file = await find();
    }
    if (!file)
      return RefusalAnswer.of(
        refuse(wish.kind.startsWith('DRAFT') ? 'PAPER_NOT_DRAWN' : 'FILE_NOT_AVAILABLE').refusal,
      );
    return this.linkTo(file, wish.disposition);
  }

  async linkTo(file: StoredFile, disposition: 'inline' | 'attachment'): Promise<FileLink> {
    const { fileName, contentType, size, sha256, locked } = file;
    const url = await this.files.presignGet(file.key as FileKey, {
      versionId: file.versionId ?? null,
      fileName,
      contentType,
      disposition,
      expiresInSeconds: LINK_SECONDS,
    });
    const facts = { url, fileName, contentType, size, sha256, locked, seconds: LINK_SECONDS };
    return Object.assign(new FileLink(), facts);
  }

  private find(
    work: Work,
    { document }: PaperInHand,
    { kind, fileId }: LinkWish,
  ): Promise<StoredFile | null> {
    if (kind === 'DRAFT_PDF' || kind === 'DRAFT_DOCX')
      return this.paperFiles.draft(work, document, kind);
    return work.em.findOne(
      StoredFile,
      {
        tenantId: document.tenantId,
        documentId: document.id,
        kind,
        state: 'AVAILABLE',
        ...(fileId ? { id: fileId } : {}),
      },
      { orderBy: { createdAt: 'desc' } },
    );
  }
}

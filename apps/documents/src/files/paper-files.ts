import { Inject, Injectable } from '@nestjs/common';
import { type Paper, retainUntil } from '@nastavnik/documents-domain';
import type { LocalDate } from '@nastavnik/kernel';
import { renderDocx, renderPdf } from '@nastavnik/papers';
import { newId, type Work } from '@nastavnik/persistence';
import { fileKey, type FileStore } from '@nastavnik/storage';

import type { Document } from '../papers/document.entity';
import { fileNameOf } from './file-name';
import { FILES } from './file-store';
import { StoredFile } from './stored-file.entity';

export type DrawnKind = 'DRAFT_PDF' | 'DRAFT_DOCX' | 'FINAL_PDF' | 'FINAL_DOCX';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const isPdf = (kind: DrawnKind): boolean => kind.endsWith('PDF');
const isFinal = (kind: DrawnKind): boolean => kind.startsWith('FINAL');

/** Draws papers into files and remembers what was stored. */
@Injectable()
export class PaperFiles {
  constructor(@Inject(FILES) private readonly files: FileStore) {}

  /** The newest file of this kind, for drafts of the text as it stands. */
  find({ em, actor }: Work, document: Document, kind: DrawnKind): Promise<StoredFile | null> {
    return em.findOne(
      StoredFile,
      {
        tenantId: actor.tenantId,
        documentId: document.id,
        kind,
        ...(isFinal(kind) ? {} : { textNo: document.textNo }),
      },
      { orderBy: { createdAt: 'desc' } },
    );
  }

  /** Draws and stores; a final paper is stored so that nobody can change or destroy it within its term. */
  async store(
    work: Work,
    document: Document,
    kind: DrawnKind,
    paper: Paper,
    drawnAt: Date,
  ): Promise<StoredFile> {
    const { em, actor, now } = work;
    const id = newId(now.getTime());
    const extension = isPdf(kind) ? 'pdf' : 'docx';
    const contentType = isPdf(kind) ? 'application/pdf' : DOCX;
    const bytes = isPdf(kind)
      ? await renderPdf(paper, { createdAt: drawnAt })
      : await renderDocx(paper);
    const day = (document.date ?? document.signedOn ?? work.today) as LocalDate;
    const lock = { retainUntil: work.endOf(retainUntil(document.code, day)) };
    const name = `${isFinal(kind) ? 'final' : `draft-${document.textNo}`}.${extension}`;
    const key = fileKey(document.tenantId, 'papers', id, name);
    const written = await this.files.put(key, bytes, contentType, isFinal(kind) ? lock : undefined);
    if (kind === 'DRAFT_PDF') document.contentHash = written.sha256;
    return em.create(StoredFile, {
      tenantId: document.tenantId,
      districtId: document.districtId,
      id,
      documentId: document.id,
      kind,
      textNo: document.textNo,
      key,
      versionId: written.versionId,
      fileName: fileNameOf(document, extension),
      contentType,
      size: bytes.length,
      sha256: written.sha256,
      state: 'AVAILABLE',
      locked: written.locked,
      retainUntil: written.retainUntil,
      createdAt: now,
      createdBy: actor.name,
    });
  }

  /** The draft as the signers see it, drawn when somebody first wants it. Null for a paper without a text. */
  async draft(
    work: Work,
    document: Document,
    kind: 'DRAFT_PDF' | 'DRAFT_DOCX' = 'DRAFT_PDF',
  ): Promise<StoredFile | null> {
    if (!document.paper) return null;
    const found = await this.find(work, document, kind);
    return found ?? this.store(work, document, kind, document.paper, document.drawnAt);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { maySendScan, SCAN_TYPES, takeUpload, type UploadWish } from '@nastavnik/documents-domain';
import { ForbiddenError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, refuse } from '@nastavnik/kernel';
import { newId } from '@nastavnik/persistence';
import { fileKey, type FileStore } from '@nastavnik/storage';

import { PaperDesk } from '../papers/paper-desk';
import { FILES } from './file-store';
import { StoredFile } from './stored-file.entity';
import { UploadTicket } from './upload.types';

const ENDED: readonly string[] = ['CANCELLED', 'ARCHIVED', 'DESTROYED'];

/** A scan may be sent: straight to the store, by a link that fits these bytes alone. */
@Injectable()
export class RequestUpload {
  constructor(
    @Inject(FILES) private readonly files: FileStore,
    private readonly desk: PaperDesk,
  ) {}

  execute(
    actor: Actor,
    documentId: string,
    wish: UploadWish,
  ): Promise<UploadTicket | RefusalAnswer> {
    return this.desk.open(actor, documentId, async (work, { document }) => {
      const { em, now } = work;
      if (!maySendScan(work.actor.roles, document.code)) throw new ForbiddenError();
      if (ENDED.includes(document.state))
        return RefusalAnswer.of(
          refuse('ACTION_NOT_ALLOWED', { details: { state: document.state } }).refusal,
        );
      const decision = takeUpload(wish);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const { fileName, contentType, size, sha256 } = decision.value;
      const { tenantId, districtId } = document;
      const id = newId(now.getTime());
      const key = fileKey(tenantId, 'uploads', id, `scan.${SCAN_TYPES[contentType]}`);
      em.create(StoredFile, {
        tenantId,
        districtId,
        id,
        documentId,
        kind: 'SCAN',
        textNo: document.textNo,
        key,
        fileName,
        contentType,
        size,
        sha256,
        state: 'AWAITING',
        createdAt: now,
        createdBy: work.actor.name,
      });
      work.audit({
        fact: 'UPLOAD_REQUESTED',
        subjectKind: 'DOCUMENT',
        subjectId: documentId,
        heading: `Отправляется файл «${fileName}»`,
        after: { size, sha256 },
        documentId,
      });
      const { url, headers } = await this.files.presignPut({ key, contentType, size, sha256 });
      return Object.assign(new UploadTicket(), {
        fileId: id,
        url,
        headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      });
    });
  }
}

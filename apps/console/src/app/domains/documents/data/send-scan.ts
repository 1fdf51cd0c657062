import { inject, Service } from '@angular/core';
import { AskUploadDocument, FinishUploadDocument, GraphqlClient } from '@nastavnik/graphql-client';
import { type FileStage, fileSha256, UploadFault, uploadToLink } from '@nastavnik/ui';
import { faultText } from '../../../core/faults/fault-text';
import { refusalText } from '../../../core/refusals/refusal-text';
import { flawText } from '../util/flaw-text';

export interface ScanProgress {
  readonly stage: FileStage;
  readonly sent: number;
  readonly message?: string;
}

const TYPE_BY_ENDING: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

const typeOf = (file: File): string =>
  file.type || (TYPE_BY_ENDING[file.name.toLowerCase().split('.').at(-1) ?? ''] ?? '');

/** Sends a scan straight to the store, and waits until the service has looked at what arrived. */
@Service()
export class SendScan {
  private readonly client = inject(GraphqlClient);

  /** The id of the accepted file, or null; `onProgress` says where it is and what went wrong. */
  async send(
    documentId: string,
    file: File,
    onProgress: (progress: ScanProgress) => void,
  ): Promise<string | null> {
    const fail = (message: string): null => {
      onProgress({ stage: 'failed', sent: 0, message });
      return null;
    };
    onProgress({ stage: 'sending', sent: 0 });
    try {
      const input = {
        documentId,
        fileName: file.name,
        contentType: typeOf(file),
        size: file.size,
        sha256: await fileSha256(file),
      };
      const { requestUpload } = await this.client.run(AskUploadDocument, { input });
      if (requestUpload.__typename === 'Refusal') return fail(refusalText(requestUpload));
      const { fileId, url, headers } = requestUpload;
      const link = {
        url,
        headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
      };
      await uploadToLink(link, file, (sent) => onProgress({ stage: 'sending', sent }));
      onProgress({ stage: 'checking', sent: 1 });
      const { completeUpload } = await this.client.run(FinishUploadDocument, { fileId });
      if (completeUpload.__typename === 'Refusal') return fail(refusalText(completeUpload));
      if (completeUpload.flaw) return fail(flawText(completeUpload.flaw));
      onProgress({ stage: 'done', sent: 1 });
      return fileId;
    } catch (fault) {
      return fail(
        fault instanceof UploadFault
          ? $localize`:@@scan.notSent:Файл не дошёл до хранилища. Проверьте связь и отправьте снова.`
          : faultText(fault),
      );
    }
  }
}

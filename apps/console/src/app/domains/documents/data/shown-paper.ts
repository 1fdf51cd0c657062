import { inject, Service } from '@angular/core';
import { GraphqlClient, OpenFileDocument, type PaperFileKind } from '@nastavnik/graphql-client';
import { fileSha256 } from '@nastavnik/ui';
import { type Refusal, refusalText } from '../../../core/refusals/refusal-text';

/** A file as it was fetched: the bytes the person will see, and what they add up to. */
export interface ShownFile {
  readonly blob: Blob;
  readonly sha256: string;
  readonly fileName: string;
  /** The file in the store, for a few minutes: frames and pictures show it from there. */
  readonly url: string;
}

export class FileNotShown extends Error {}

/** Fetches files of papers, and opens them under their own names. */
@Service()
export class ShownPaper {
  private readonly client = inject(GraphqlClient);

  /** @throws FileNotShown with words for the reader */
  async fetch(documentId: string, kind: PaperFileKind, fileId?: string): Promise<ShownFile> {
    const { url, fileName, sha256 } = await this.link(documentId, kind, 'inline', fileId);
    const response = await fetch(url).catch(() => null);
    if (!response?.ok) {
      throw new FileNotShown(
        $localize`:@@paper.storeSilent:Хранилище файлов не отвечает. Повторите через минуту.`,
      );
    }
    const blob = await response.blob();
    if ((await fileSha256(blob)) !== sha256) {
      throw new FileNotShown(
        $localize`:@@paper.otherBytes:Файл пришёл не целиком или изменён. Обновите страницу.`,
      );
    }
    return { blob, sha256, fileName, url };
  }

  /** Saves the file under its Russian name, or shows it in a tab of its own. */
  async open(
    documentId: string,
    kind: PaperFileKind,
    disposition: 'inline' | 'attachment',
    fileId?: string,
  ): Promise<void> {
    // Opened at once: a tab opened after waiting would be taken for an advertisement.
    const tab = disposition === 'inline' ? window.open('', '_blank') : null;
    try {
      const { url } = await this.link(documentId, kind, disposition, fileId);
      if (tab) tab.location.href = url;
      else window.location.assign(url);
    } catch (fault) {
      tab?.close();
      throw fault;
    }
  }

  private async link(
    documentId: string,
    kind: PaperFileKind,
    disposition: 'inline' | 'attachment',
    fileId?: string,
  ) {
    const asked = { documentId, kind, disposition, fileId: fileId ?? null };
    const { documentLink } = await this.client.run(OpenFileDocument, asked);
    if (documentLink.__typename === 'Refusal')
      throw new FileNotShown(refusalText(documentLink as Refusal));
    return documentLink;
  }
}

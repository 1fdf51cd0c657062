import { Component, effect, inject, input, output, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DomSanitizer, type SafeResourceUrl } from '@angular/platform-browser';
import type { PaperFileKind } from '@nastavnik/graphql-client';
import { Icon } from '@nastavnik/ui';
import { faultText } from '../../../core/faults/fault-text';
import { FileNotShown, ShownPaper } from '../data/shown-paper';

export interface PreviewWish {
  readonly documentId: string;
  readonly kind: PaperFileKind;
  readonly fileId?: string;
  /** Another text of the same paper is another preview. */
  readonly version: string;
}

/** The paper itself, as it will be signed: the very bytes whose sum the signature names. */
@Component({
  selector: 'app-paper-preview',
  imports: [Icon, MatButton],
  template: `
    @if (shown.hasValue()) {
      <div class="bar no-print">
        <a matButton="outlined" [href]="shown.value().link" target="_blank" rel="noopener">
          <ui-icon name="document" />
          <ng-container i18n="@@preview.open">Открыть в отдельном окне</ng-container>
        </a>
      </div>
      @if (shown.value().isPicture) {
        <img [src]="shown.value().url" i18n-alt="@@preview.scan" alt="Скан документа" />
      } @else {
        <iframe [src]="shown.value().address" [title]="title()"></iframe>
      }
    } @else if (shown.error()) {
      <p class="trouble" role="alert">{{ trouble() }}</p>
      <button matButton="outlined" type="button" (click)="shown.reload()">
        <ng-container i18n="@@ui.table.retry">Повторить</ng-container>
      </button>
    } @else {
      <p class="waiting" role="status" i18n="@@preview.loading">Документ открывается</p>
    }
  `,
  styleUrl: './paper-preview.css',
})
export class PaperPreview {
  readonly wish = input.required<PreviewWish>();
  readonly title = input.required<string>();
  /** The sum of what is on the screen: only this may be signed. */
  readonly seen = output<string>();

  private readonly papers = inject(ShownPaper);
  private readonly sanitizer = inject(DomSanitizer);
  protected readonly shown = resource({
    params: () => this.wish(),
    loader: async ({ params: { documentId, kind, fileId } }) => {
      const { blob, sha256, url } = await this.papers.fetch(documentId, kind, fileId);
      const link = URL.createObjectURL(blob);
      const address: SafeResourceUrl = this.sanitizer.bypassSecurityTrustResourceUrl(url);
      return { link, url, address, sha256, isPicture: blob.type.startsWith('image/') };
    },
  });

  constructor() {
    effect((onCleanup) => {
      if (!this.shown.hasValue()) return;
      const { link, sha256 } = this.shown.value();
      this.seen.emit(sha256);
      onCleanup(() => URL.revokeObjectURL(link));
    });
  }

  protected trouble(): string {
    const fault = this.shown.error();
    const cause = fault instanceof FileNotShown ? fault : fault?.cause;
    return cause instanceof FileNotShown ? cause.message : faultText(fault);
  }
}

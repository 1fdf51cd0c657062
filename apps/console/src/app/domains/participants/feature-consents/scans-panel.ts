import { Component, inject, output, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ConsentRegisterDocument, GraphqlClient } from '@nastavnik/graphql-client';
import { type PaperToUpload, PaperUpload } from '../../documents/api';

const PIECE = 200;

/** Scans of consents signed by hand: many files at once, each finds its person's paper. */
@Component({
  selector: 'app-scans-panel',
  imports: [PaperUpload, RouterLink],
  template: `
    <details #panel (toggle)="open.set(panel.open)">
      <summary i18n="@@scans.summary">Загрузить сканы подписанных согласий</summary>
      @if (papers.hasValue() && papers.value(); as waiting) {
        @if (waiting.length > 0) {
          <p i18n="@@scans.what">
            Файл находит документ по фамилии в своём имени. После загрузки откройте документ и
            подтвердите, кто и когда его подписал.
          </p>
          <app-paper-upload [papers]="waiting" (accepted)="accept($event.documentId)" />
          @if (acceptedPapers().length > 0) {
            <p i18n="@@scans.toConfirm">Осталось подтвердить подписи:</p>
            <ul>
              @for (paper of acceptedPapers(); track paper.documentId) {
                <li>
                  <a [routerLink]="['/documents', paper.documentId]">{{ paper.title }}</a>
                </li>
              }
            </ul>
          }
        } @else {
          <p i18n="@@scans.nothing">Сейчас ни одно согласие не ждёт подписи.</p>
        }
      } @else if (papers.error()) {
        <p class="problem" role="alert" i18n="@@scans.failed">
          Список документов не загрузился. Закройте и откройте этот раздел снова.
        </p>
      }
    </details>
  `,
  styleUrl: './scans-panel.css',
})
export class ScansPanel {
  readonly accepted = output();

  private readonly client = inject(GraphqlClient);
  protected readonly open = signal(false);
  protected readonly acceptedPapers = signal<readonly PaperToUpload[]>([]);
  /** Every paper that waits for a signature, looked up when the panel is opened. */
  protected readonly papers = resource({
    params: () => (this.open() ? { filter: 'REQUESTED' as const, search: '' } : undefined),
    loader: async ({ params, abortSignal }) => {
      const papers: PaperToUpload[] = [];
      for (let offset = 0, total = 1; offset < total; offset += PIECE) {
        const asked = { ...params, page: { first: PIECE, offset } };
        const { consentRegister: piece } = await this.client.runUntil(
          abortSignal,
          ConsentRegisterDocument,
          asked,
        );
        total = piece.total;
        for (const { documentId, fullName } of piece.items)
          if (documentId) papers.push({ documentId, title: fullName });
      }
      return papers;
    },
  });

  protected accept(documentId: string): void {
    const known = this.papers.hasValue() ? this.papers.value() : [];
    const paper = known?.find((one) => one.documentId === documentId);
    if (paper) this.acceptedPapers.update((all) => [...all.filter((one) => one !== paper), paper]);
    this.accepted.emit();
  }
}

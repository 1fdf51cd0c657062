import { Component, inject, input, LOCALE_ID, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PaperFileKind, PaperPartsFragment } from '@nastavnik/graphql-client';
import { dayText, fileSizeText, Icon, momentText, StatusChip } from '@nastavnik/ui';
import { flawText } from '../util/flaw-text';

export type PaperFile = PaperPartsFragment['files'][number];

const KINDS: Readonly<Partial<Record<PaperFileKind, string>>> = {
  DRAFT_PDF: $localize`:@@file.DRAFT_PDF:Проект, PDF`,
  DRAFT_DOCX: $localize`:@@file.DRAFT_DOCX:Проект, DOCX`,
  FINAL_PDF: $localize`:@@file.FINAL_PDF:Документ, PDF`,
  FINAL_DOCX: $localize`:@@file.FINAL_DOCX:Документ, DOCX`,
  SCAN: $localize`:@@file.SCAN:Скан`,
};

/** The files of a paper with their sums; what the store holds for good is marked so. */
@Component({
  selector: 'app-file-list',
  imports: [Icon, MatButton, StatusChip],
  template: `
    <ul>
      @for (file of files(); track file.id) {
        <li class="line">
          <div>
            <span class="who">{{ kind(file) }}</span>
            <span class="soft">{{ file.fileName }}, {{ size(file) }}</span>
            <span class="soft">{{ when(file) }}</span>
            <code class="sum">SHA-256 {{ file.sha256 }}</code>
            @if (file.flaw) {
              <span class="soft">{{ flaw(file.flaw) }}</span>
            }
          </div>
          @if (file.locked) {
            <ui-status-chip tone="success" icon="lock">{{ held(file) }}</ui-status-chip>
          }
          @if (file.state === 'AVAILABLE') {
            <div class="buttons no-print">
              <button matButton="outlined" type="button" (click)="saved.emit(file)">
                <ui-icon name="download" />
                <ng-container i18n="@@file.save">Скачать</ng-container>
                <span class="visually-hidden">: {{ kind(file) }}</span>
              </button>
            </div>
          } @else if (file.state === 'REJECTED') {
            <ui-status-chip tone="danger" i18n="@@file.rejected">Не принят</ui-status-chip>
          } @else {
            <ui-status-chip i18n="@@file.waiting">Ещё не загружен</ui-status-chip>
          }
        </li>
      } @empty {
        <li class="soft" i18n="@@file.none">Файлов пока нет</li>
      }
    </ul>
  `,
  styleUrl: './paper-lists.css',
})
export class FileList {
  readonly files = input.required<readonly PaperFile[]>();
  readonly saved = output<PaperFile>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly flaw = flawText;

  protected kind({ kind }: PaperFile): string {
    return KINDS[kind] ?? kind;
  }

  protected size({ size }: PaperFile): string {
    return fileSizeText(size, this.locale);
  }

  protected when({ createdAt, createdBy }: PaperFile): string {
    return `${momentText(createdAt, this.locale)}, ${createdBy}`;
  }

  protected held({ retainUntil }: PaperFile): string {
    const day = retainUntil ? dayText(retainUntil) : '';
    return $localize`:@@file.held:Защищён от изменения до ${day}:day:`;
  }
}

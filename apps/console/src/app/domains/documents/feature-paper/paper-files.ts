import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PaperFileKind, PaperPartsFragment } from '@nastavnik/graphql-client';
import { Icon } from '@nastavnik/ui';
import { faultText } from '../../../core/faults/fault-text';
import { FileNotShown, ShownPaper } from '../data/shown-paper';
import { FileList, type PaperFile } from '../ui-paper/file-list';

/** The files of a paper, and an editable copy of a draft for whoever wants one. */
@Component({
  selector: 'app-paper-files',
  imports: [FileList, Icon, MatButton],
  template: `
    <app-file-list [files]="paper().files" (saved)="save($event.kind, $event)" />
    @if (offersDraft()) {
      <button matButton="outlined" class="no-print" type="button" (click)="save('DRAFT_DOCX')">
        <ui-icon name="download" />
        <ng-container i18n="@@file.draftDocx">Скачать проект в DOCX</ng-container>
      </button>
    }
    @if (problem()) {
      <p role="alert">{{ problem() }}</p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 12px;
    }

    app-file-list {
      align-self: stretch;
    }

    p {
      margin: 0;
      color: var(--tone-danger);
    }
  `,
})
export class PaperFiles {
  readonly paper = input.required<PaperPartsFragment>();

  private readonly papers = inject(ShownPaper);
  protected readonly problem = signal('');
  protected readonly offersDraft = computed(
    () =>
      this.paper().hasText &&
      ['DRAFT', 'AGREED'].includes(this.paper().state) &&
      !this.paper().files.some(({ kind }) => kind === 'DRAFT_DOCX'),
  );

  protected async save(kind: PaperFileKind, file?: PaperFile): Promise<void> {
    this.problem.set('');
    try {
      await this.papers.open(this.paper().id, kind, 'attachment', file?.id);
    } catch (fault) {
      this.problem.set(fault instanceof FileNotShown ? fault.message : faultText(fault));
    }
  }
}

import { DOCUMENT } from '@angular/common';
import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon, Toasts } from '@nastavnik/ui';
import { type FileTable, saveCsv, saveWorkbook } from '../../../core/files/table-file';

/** Takes away exactly what is shown: as a workbook, as text for any program, on paper. */
@Component({
  selector: 'app-export-actions',
  imports: [Icon, MatButton],
  template: `
    <div class="actions no-print">
      <button
        matButton="outlined"
        type="button"
        [disabled]="busy() || !ready()"
        (click)="workbook()"
      >
        <ui-icon name="download" />
        <ng-container i18n="@@statistics.saveXlsx">Скачать XLSX</ng-container>
      </button>
      <button matButton="outlined" type="button" [disabled]="!ready()" (click)="csv()">
        <ui-icon name="download" />
        <ng-container i18n="@@statistics.saveCsv">Скачать CSV</ng-container>
      </button>
      <button matButton="outlined" type="button" [disabled]="!ready()" (click)="print()">
        <ui-icon name="print" />
        <ng-container i18n="@@statistics.print">Печать</ng-container>
      </button>
    </div>
  `,
})
export class ExportActions {
  readonly table = input.required<() => FileTable>();
  readonly ready = input(true);

  protected readonly busy = signal(false);
  private readonly document = inject(DOCUMENT);
  private readonly toasts = inject(Toasts);

  protected async workbook(): Promise<void> {
    this.busy.set(true);
    try {
      await saveWorkbook(this.table()());
    } catch {
      this.toasts.show($localize`:@@statistics.saveFailed:Файл не сохранён. Повторите.`);
    } finally {
      this.busy.set(false);
    }
  }

  protected csv(): void {
    saveCsv(this.table()(), this.document);
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}

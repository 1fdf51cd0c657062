import { DOCUMENT } from '@angular/common';
import { Component, computed, effect, inject, LOCALE_ID, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  ConfirmationPanel,
  countText,
  FileDrop,
  formatNumber,
  PageFrame,
  ProgressLine,
} from '@nastavnik/ui';
import { focusHeading } from '../../../core/forms/focus-heading';
import { PeopleNav } from '../ui-nav/people-nav';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { ImportStore, type ImportStep } from './import-store';
import { FileTrouble, type FileTroubleCode, MOST_ROWS, parseStaffFile } from './parse-staff-file';
import { saveCsvTemplate, saveTemplate } from './staff-files';

const MOST_BYTES = 10 * 1024 * 1024;

/** The staff list of a school: file, columns, check, load, result. Nothing is stored before the person says so. */
@Component({
  selector: 'app-import-page',
  imports: [
    CheckStep,
    ColumnsStep,
    ConfirmationPanel,
    FileDrop,
    MatButton,
    PageFrame,
    PeopleNav,
    ProgressLine,
    RouterLink,
  ],
  templateUrl: './import-page.html',
  styleUrl: './import-page.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ImportPage {
  protected readonly store = inject(ImportStore);
  private readonly document = inject(DOCUMENT);
  private readonly locale = inject(LOCALE_ID);
  protected readonly reading = signal(false);
  protected readonly trouble = signal('');
  protected readonly mostBytes = MOST_BYTES;

  protected readonly heading = computed(() => {
    const headings: Readonly<Record<ImportStep, string>> = {
      file: $localize`:@@import.title:Загрузка списка работников`,
      columns: $localize`:@@import.columnsTitle:Столбцы файла`,
      checking: $localize`:@@import.checkingTitle:Проверка файла`,
      check: $localize`:@@import.checkTitle:Ещё не загружено`,
      loading: $localize`:@@import.loadingTitle:Загрузка`,
      result: $localize`:@@import.resultTitle:Список загружен`,
    };
    return headings[this.store.step()];
  });
  protected readonly lead = computed(() => this.store.file()?.name ?? '');
  protected readonly done = computed(() => {
    const { created, changed } = this.store.loaded();
    return $localize`:@@import.done:Новых: ${this.number(created)}:created:, изменено: ${this.number(changed)}:changed:`;
  });

  constructor() {
    let seen = this.store.step();
    effect(() => {
      const step = this.store.step();
      if (step !== seen) focusHeading(this.document);
      seen = step;
    });
  }

  protected async take([file]: readonly File[]): Promise<void> {
    if (!file) return;
    this.trouble.set('');
    this.reading.set(true);
    try {
      this.store.take(await parseStaffFile(file));
    } catch (error) {
      const code = error instanceof FileTrouble ? error.code : 'UNREADABLE';
      this.trouble.set(this.troubleText(code, file.name));
    } finally {
      this.reading.set(false);
    }
  }

  protected template(): Promise<void> {
    return saveTemplate();
  }

  protected csvTemplate(): void {
    saveCsvTemplate(this.document);
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.store.unfinished()) event.preventDefault();
  }

  protected rows(count: number): string {
    return countText(
      count,
      {
        one: $localize`:@@import.row.one:строка`,
        few: $localize`:@@import.row.few:строки`,
        many: $localize`:@@import.row.many:строк`,
        other: $localize`:@@import.row.other:строки`,
      },
      this.locale,
    );
  }

  private number(value: number): string {
    return formatNumber(value, this.locale);
  }

  private troubleText(code: FileTroubleCode, name: string): string {
    switch (code) {
      case 'EMPTY':
        return $localize`:@@import.empty:В файле «${name}:name:» нет строк под заголовками. Проверьте, что список на первом листе.`;
      case 'TOO_LONG':
        return $localize`:@@import.tooLong:В файле «${name}:name:» больше ${this.number(MOST_ROWS)}:count: строк. Разделите его на части.`;
      default:
        return $localize`:@@import.unreadable:Файл «${name}:name:» не читается. Сохраните список как XLSX или CSV и выберите его снова.`;
    }
  }
}

import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { STAFF_COLUMNS, type StaffColumnKey } from '@nastavnik/participants-domain';
import { ImportStore } from './import-store';

/** Which column of the file is which; guessed from the headings and remembered. */
@Component({
  selector: 'app-columns-step',
  imports: [MatButton],
  template: `
    <p i18n="@@import.columnsWhat">
      Столбцы найдены по заголовкам. Проверьте и, если нужно, выберите другие: выбор запомнится.
    </p>
    @if (store.missing().length > 0) {
      <p class="problem" role="status" i18n="@@import.columnsMissing">
        Не найдены обязательные столбцы: {{ missing() }}.
      </p>
    }
    <div class="columns">
      @for (column of columns; track column.key) {
        <label>
          <span class="name">
            {{ column.heading }}
            @if (column.required) {
              <span class="soft" i18n="@@import.required">(обязателен)</span>
            }
          </span>
          <select #chosen class="control" (change)="choose(column.key, chosen.value)">
            <option
              value=""
              [selected]="placeOf(column.key) === undefined"
              i18n="@@import.noColumn"
            >
              нет в файле
            </option>
            @for (heading of headings(); track $index) {
              <option [value]="$index" [selected]="placeOf(column.key) === $index">
                {{ heading || '—' }}
              </option>
            }
          </select>
          <span class="soft sample">{{ sample(column.key) }}</span>
        </label>
      }
    </div>
    <div class="actions">
      <button
        matButton="filled"
        type="button"
        [disabled]="store.missing().length > 0"
        disabledInteractive
        (click)="store.check()"
      >
        <ng-container i18n="@@import.check">Проверить</ng-container>
      </button>
      <button matButton="outlined" type="button" (click)="store.again()">
        <ng-container i18n="@@import.otherFile">Выбрать другой файл</ng-container>
      </button>
    </div>
  `,
  styleUrl: './columns-step.css',
})
export class ColumnsStep {
  protected readonly store = inject(ImportStore);
  protected readonly columns = STAFF_COLUMNS;
  protected readonly headings = computed(() => this.store.file()?.headings ?? []);
  protected readonly missing = computed(() => this.store.missing().join(', '));

  protected placeOf(key: StaffColumnKey): number | undefined {
    return this.store.mapping()[key];
  }

  protected choose(key: StaffColumnKey, value: string): void {
    this.store.place(key, value === '' ? null : Number(value));
  }

  /** What stands in the column, to recognise it by. */
  protected sample(key: StaffColumnKey): string {
    const place = this.placeOf(key);
    if (place === undefined) return '';
    const cells = this.store.file()?.lines.map((line) => line[place]?.trim() ?? '') ?? [];
    return cells.find((cell) => cell !== '') ?? '';
  }
}

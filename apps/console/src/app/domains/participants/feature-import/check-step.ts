import { Component, computed, inject, LOCALE_ID, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { StaffProblem } from '@nastavnik/participants-domain';
import { DataTable, formatNumber, Icon, type TableColumn } from '@nastavnik/ui';
import { ImportStore } from './import-store';
import { columnHeading, wrongText } from './problem-text';

const PAGE_SIZE = 50;

/** What loading would do, every problem by row and person, and the button that loads. */
@Component({
  selector: 'app-check-step',
  imports: [DataTable, Icon, MatButton],
  templateUrl: './check-step.html',
  styleUrl: './check-step.css',
})
export class CheckStep {
  protected readonly store = inject(ImportStore);
  private readonly locale = inject(LOCALE_ID);
  protected readonly page = signal(0);
  protected readonly pageSize = signal(PAGE_SIZE);

  protected readonly problems = computed(() => this.store.checked()?.problems ?? []);
  protected readonly shown = computed(() =>
    this.problems().slice(this.page() * this.pageSize(), (this.page() + 1) * this.pageSize()),
  );
  protected readonly figures = computed(() => {
    const { created, changed, unchanged, bad } = this.store.counts();
    return [
      { title: $localize`:@@check.new:Новые`, count: created },
      { title: $localize`:@@check.changed:Изменённые`, count: changed },
      { title: $localize`:@@check.unchanged:Без изменений`, count: unchanged },
      { title: $localize`:@@check.bad:С ошибками`, count: bad },
    ];
  });
  protected readonly loadable = computed(
    () => this.store.counts().created + this.store.counts().changed,
  );

  protected readonly columns: readonly TableColumn<StaffProblem>[] = [
    {
      key: 'row',
      title: $localize`:@@check.row:Строка`,
      align: 'end',
      text: ({ row }) => row,
      width: '80px',
    },
    {
      key: 'person',
      title: $localize`:@@check.person:Работник`,
      naming: true,
      text: ({ person }) => person || '—',
    },
    {
      key: 'column',
      title: $localize`:@@check.column:Столбец`,
      text: ({ column }) => columnHeading(column),
    },
    { key: 'value', title: $localize`:@@check.value:В файле`, text: ({ value }) => value || '—' },
    {
      key: 'wrong',
      title: $localize`:@@check.wrong:Что не так`,
      text: wrongText,
    },
    {
      key: 'expected',
      title: $localize`:@@check.expected:Что нужно`,
      text: ({ expected }) => expected,
    },
  ];
  protected readonly keyOf = ({ row, column, code }: StaffProblem): string =>
    `${row}/${column}/${code}`;

  protected number(value: number): string {
    return formatNumber(value, this.locale);
  }

  protected resize(size: number): void {
    this.page.set(0);
    this.pageSize.set(size);
  }
}

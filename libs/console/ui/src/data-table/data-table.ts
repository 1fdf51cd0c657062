import { NgTemplateOutlet } from '@angular/common';
import {
  booleanAttribute,
  Component,
  computed,
  contentChildren,
  inject,
  input,
  LOCALE_ID,
  model,
  output,
  type TemplateRef,
  ViewEncapsulation,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatTableModule } from '@angular/material/table';
import { EmptyState } from '../empty-state/empty-state';
import { Icon } from '../icon/icon';
import { countText } from '../text/plural';
import { TableCell } from './table-cell';
import type { TableColumn, TableSort, TableState } from './table-column';
import { TablePager } from './table-pager';
import {
  isSelected,
  NOTHING_SELECTED,
  selectedCount,
  type TableSelection,
  withPage,
  withRow,
} from './table-selection';

const SELECT_COLUMN = 'ui-select';
const SKELETON_ROWS = 8;

/**
 * Rows of one page; the server sorts, filters and counts. The table only shows what it is given and says what the
 * person asked for. Slots: `[emptyAction]` for the first act in an empty list, `[selectionActions]` for acts on the
 * selected rows.
 */
@Component({
  selector: 'ui-data-table',
  imports: [EmptyState, Icon, MatButton, MatTableModule, NgTemplateOutlet, TablePager],
  templateUrl: './data-table.html',
  styleUrl: './data-table.css',
  encapsulation: ViewEncapsulation.None,
})
export class DataTable<Row> {
  /** What the table holds, for screen readers: «Наставники». */
  readonly label = input.required<string>();
  readonly columns = input.required<readonly TableColumn<Row>[]>();
  readonly rows = input.required<readonly Row[]>();
  readonly rowKey = input.required<(row: Row) => string>();
  /** The row's name in «Выбрать …»; by default its key. */
  readonly rowName = input<(row: Row) => string>();
  readonly state = input<TableState>('ready');
  readonly total = input(0);
  readonly page = input(0);
  readonly pageSize = input(50);
  readonly sort = input<TableSort | null>(null);
  readonly filtered = input(false);
  readonly selectable = input(false, { transform: booleanAttribute });
  readonly selection = model<TableSelection>(NOTHING_SELECTED);
  /** How rows stand on a phone. */
  readonly phone = input<'cards' | 'scroll'>('cards');
  readonly emptyHeading = input($localize`:@@ui.table.nothingYet:Пока ничего нет`);
  readonly emptyText = input('');
  /** Whom to ask for the right. */
  readonly noRightText = input('');
  /** The key of the row whose side sheet is open. */
  readonly current = input<string | null>(null);

  readonly pageChange = output<number>();
  readonly pageSizeChange = output<number>();
  readonly sortChange = output<TableSort | null>();
  readonly filterReset = output<void>();
  readonly retry = output<void>();

  private readonly cells = contentChildren(TableCell);
  private readonly locale = inject(LOCALE_ID);

  protected readonly templates = computed(
    (): ReadonlyMap<string, TemplateRef<{ $implicit: unknown }>> =>
      new Map(this.cells().map((cell) => [cell.key(), cell.template])),
  );
  protected readonly shown = computed(() => [
    ...(this.selectable() ? [SELECT_COLUMN] : []),
    ...this.columns().map((column) => column.key),
  ]);
  protected readonly skeleton = computed(
    () => this.state() === 'loading' && this.rows().length === 0,
  );
  protected readonly skeletonRows = Array.from({ length: SKELETON_ROWS }, (_, index) => index);
  protected readonly pageKeys = computed(() => this.rows().map(this.rowKey()));
  protected readonly pageSelected = computed(
    () =>
      this.pageKeys().length > 0 &&
      this.pageKeys().every((key) => isSelected(this.selection(), key)),
  );
  protected readonly someSelected = computed(
    () => !this.pageSelected() && this.pageKeys().some((key) => isSelected(this.selection(), key)),
  );
  protected readonly selected = computed(() => selectedCount(this.selection(), this.total()));
  protected readonly selectedText = computed(() => {
    const count = this.countWords(this.selected());
    return $localize`:@@ui.table.selected:Выбрано: ${count}:count:`;
  });
  protected readonly allFoundText = computed(() => {
    const count = this.countWords(this.total());
    return $localize`:@@ui.table.selectAllFound:Выбрать все найденные: ${count}:count:`;
  });
  protected readonly canSelectAllFound = computed(
    () =>
      this.pageSelected() &&
      this.selection().kind === 'rows' &&
      this.total() > this.pageKeys().length,
  );
  protected readonly trackByKey = (_: number, row: Row): string => this.rowKey()(row);

  protected isRowSelected(row: Row): boolean {
    return isSelected(this.selection(), this.rowKey()(row));
  }

  protected selectRow(row: Row, chosen: boolean): void {
    const key = this.rowKey()(row);
    this.selection.update((old) => withRow(old, key, chosen, this.pageKeys()));
  }

  protected selectPage(chosen: boolean): void {
    this.selection.update((old) => withPage(old, chosen, this.pageKeys()));
  }

  protected selectAllFound(): void {
    this.selection.set({ kind: 'all-found' });
  }

  protected clearSelection(): void {
    this.selection.set(NOTHING_SELECTED);
  }

  protected selectLabel(row: Row): string {
    const name = (this.rowName() ?? this.rowKey())(row);
    return $localize`:@@ui.table.selectRow:Выбрать: ${name}:name:`;
  }

  protected ariaSort(column: TableColumn<Row>): 'ascending' | 'descending' | 'none' | null {
    if (!column.sortable) return null;
    if (this.sort()?.key !== column.key) return 'none';
    return this.sort()?.direction === 'desc' ? 'descending' : 'ascending';
  }

  protected toggleSort(column: TableColumn<Row>): void {
    const ascending = this.ariaSort(column) === 'ascending';
    this.sortChange.emit({ key: column.key, direction: ascending ? 'desc' : 'asc' });
  }

  private countWords(count: number): string {
    const forms = {
      one: $localize`:@@ui.table.row.one:строка`,
      few: $localize`:@@ui.table.row.few:строки`,
      many: $localize`:@@ui.table.row.many:строк`,
      other: $localize`:@@ui.table.row.other:строки`,
    };
    return countText(count, forms, this.locale);
  }
}

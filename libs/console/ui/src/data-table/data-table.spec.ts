import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component, LOCALE_ID, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatTableHarness } from '@angular/material/table/testing';
import { DataTable } from './data-table';
import { TableCell } from './table-cell';
import type { TableColumn, TableSort, TableState } from './table-column';
import { NOTHING_SELECTED, type TableSelection } from './table-selection';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly load: number;
}

@Component({
  imports: [DataTable, TableCell],
  template: `
    <ui-data-table
      label="Наставники"
      selectable
      emptyHeading="Наставников пока нет"
      [columns]="columns"
      [rows]="rows()"
      [rowKey]="key"
      [state]="state()"
      [total]="total()"
      [page]="page()"
      [pageSize]="2"
      [sort]="sort()"
      [filtered]="filtered()"
      [(selection)]="selection"
      (pageChange)="asked.push(['page', $event])"
      (sortChange)="asked.push(['sort', $event])"
      (filterReset)="asked.push(['reset'])"
      (retry)="asked.push(['retry'])"
    >
      <ng-template uiCell="load" let-row>{{ row.load }} из 3</ng-template>
      <button emptyAction>Добавить</button>
    </ui-data-table>
  `,
})
class Host {
  readonly columns: readonly TableColumn<Row>[] = [
    { key: 'name', title: 'Имя', text: (row) => row.name, sortable: true, naming: true },
    { key: 'load', title: 'Нагрузка', align: 'end' },
  ];
  readonly rows = signal<readonly Row[]>([
    { id: '1', name: 'Ясноборова А. П.', load: 1 },
    { id: '2', name: 'Тихолесов В. И.', load: 3 },
  ]);
  readonly state = signal<TableState>('ready');
  readonly total = signal(2400);
  readonly page = signal(0);
  readonly sort = signal<TableSort | null>(null);
  readonly filtered = signal(false);
  readonly selection = signal<TableSelection>(NOTHING_SELECTED);
  readonly asked: unknown[][] = [];
  readonly key = (row: Row): string => row.id;
}

describe('DataTable', () => {
  let fixture: ComponentFixture<Host>;
  let host: Host;
  let element: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'ru' }] });
    fixture = TestBed.createComponent(Host);
    host = fixture.componentInstance;
    element = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
  });

  const button = (text: string): Promise<MatButtonHarness> =>
    TestbedHarnessEnvironment.loader(fixture).getHarness(MatButtonHarness.with({ text }));
  const boxes = (): HTMLInputElement[] => [
    ...element.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
  ];
  const words = (): string => element.textContent.replace(/\s+/g, ' ');

  it('shows the rows it was given, by text or by template', async () => {
    const table = await TestbedHarnessEnvironment.loader(fixture).getHarness(MatTableHarness);

    const rows = await table.getCellTextByIndex();

    expect(rows.map((cells) => cells.slice(1))).toEqual([
      ['Ясноборова А. П.', '1 из 3'],
      ['Тихолесов В. И.', '3 из 3'],
    ]);
  });

  it('stands in a labelled region that the keyboard can scroll', () => {
    const region = element.querySelector<HTMLElement>('[role=region]');

    expect(region?.getAttribute('aria-label')).toBe('Наставники');
    expect(region?.tabIndex).toBe(0);
  });

  it.each<[TableSort | null, string, TableSort]>([
    [null, 'none', { key: 'name', direction: 'asc' }],
    [{ key: 'name', direction: 'asc' }, 'ascending', { key: 'name', direction: 'desc' }],
    [{ key: 'name', direction: 'desc' }, 'descending', { key: 'name', direction: 'asc' }],
  ])('asks the server to sort, from %j', async (sort, aria, asked) => {
    host.sort.set(sort);
    await fixture.whenStable();

    element.querySelector<HTMLButtonElement>('th button')?.click();

    expect(element.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe(aria);
    expect(host.asked).toEqual([['sort', asked]]);
  });

  it('says which rows are shown and asks for the next page', async () => {
    expect(words()).toContain('1–2 из 2 400');

    element.querySelector<HTMLButtonElement>('[aria-label="Следующая страница"]')?.click();

    expect(host.asked).toEqual([['page', 1]]);
  });

  it('keeps «page selected» and «all found selected» apart', async () => {
    boxes()[0]?.click();
    await fixture.whenStable();
    expect(words()).toContain('Выбрано: 2 строки');

    await (await button('Выбрать все найденные: 2\u00a0400\u00a0строк')).click();

    expect(host.selection()).toEqual({ kind: 'all-found' });
    expect(words()).toContain('Выбрано: 2 400 строк');
  });

  it('leaves the rest of the page when one row is taken out of all found', async () => {
    host.selection.set({ kind: 'all-found' });
    await fixture.whenStable();

    boxes()[1]?.click();

    expect(host.selection()).toEqual({ kind: 'rows', keys: new Set(['2']) });
  });

  it('keeps rows chosen on another page', async () => {
    host.selection.set({ kind: 'rows', keys: new Set(['77']) });
    await fixture.whenStable();

    boxes()[0]?.click();

    expect(host.selection()).toEqual({ kind: 'rows', keys: new Set(['77', '1', '2']) });
  });

  it('shows a skeleton on the first load and keeps the rows on later ones', async () => {
    host.state.set('loading');
    await fixture.whenStable();
    expect(element.querySelector('table')).not.toBeNull();

    host.rows.set([]);
    await fixture.whenStable();

    expect(element.querySelector('.skeleton')).not.toBeNull();
    expect(element.querySelector('[aria-busy=true]')).not.toBeNull();
  });

  describe('when there are no rows', () => {
    beforeEach(() => {
      host.rows.set([]);
      host.total.set(0);
    });

    it('offers the first act when there is nothing yet', async () => {
      await fixture.whenStable();

      expect(words()).toContain('Наставников пока нет');
      expect(words()).toContain('Добавить');
    });

    it('offers to reset the filter when nothing was found', async () => {
      host.filtered.set(true);
      await fixture.whenStable();

      await (await button('Сбросить отбор')).click();

      expect(words()).toContain('Ничего не найдено');
      expect(host.asked).toEqual([['reset']]);
    });

    it('offers to try again when the load failed', async () => {
      host.state.set('failed');
      await fixture.whenStable();

      await (await button('Повторить')).click();

      expect(host.asked).toEqual([['retry']]);
    });

    it('says so when the list is not open to the person', async () => {
      host.state.set('no-right');
      await fixture.whenStable();

      expect(words()).toContain('Этот список вам не открыт');
    });
  });
});

import { Component, computed, inject, LOCALE_ID, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  type DocumentState,
  type DocumentView,
  PapersDocument,
  type PaperRowFragment,
} from '@nastavnik/graphql-client';
import { mayDo } from '@nastavnik/kernel';
import {
  DataTable,
  dateText,
  formatNumber,
  isSelected,
  NOTHING_SELECTED,
  PageFrame,
  StatusChip,
  TableCell,
  type TableColumn,
  type TableSelection,
  TODAY,
} from '@nastavnik/ui';
import { pagedList } from '../../../core/data/paged-list';
import { Session } from '../../../core/session/session';
import { CODE_TITLES, STATE_CHOICES, standingWords, stateText } from '../util/paper-words';
import { waitingText } from '../util/signer-role-text';
import { PrintBundle } from './print-bundle';

const VIEWS: readonly { readonly value: DocumentView; readonly title: string }[] = [
  { value: 'MINE', title: $localize`:@@papers.MINE:Ждут моей подписи` },
  { value: 'TO_READ', title: $localize`:@@papers.TO_READ:Ждут моего ознакомления` },
  { value: 'TO_REGISTER', title: $localize`:@@papers.TO_REGISTER:Ждут регистрации` },
  { value: 'TROUBLED', title: $localize`:@@papers.TROUBLED:Требуют внимания` },
];
const YEARS_BACK = 3;

/** Every paper the person may see, those that wait for them first. */
@Component({
  selector: 'app-papers-page',
  imports: [...[DataTable, MatButton, PageFrame, PrintBundle, RouterLink, StatusChip, TableCell]],
  templateUrl: './papers-page.html',
  styleUrl: '../util/filter-line.css',
})
export class PapersPage {
  private readonly locale = inject(LOCALE_ID);
  private readonly role = inject(Session).activeGrant()?.role;
  private readonly thisYear = Number(inject(TODAY)().slice(0, 4));
  protected readonly keeps = this.role !== undefined && mayDo([this.role], 'document:register');
  protected readonly selection = signal<TableSelection>(NOTHING_SELECTED);

  protected readonly list = pagedList({
    query: PapersDocument,
    asked: (url) => ({
      filter: {
        view: (url.param('view') || null) as DocumentView | null,
        codes: url.param('code') ? [url.param('code')] : null,
        states: url.param('state') ? [url.param('state') as DocumentState] : null,
        year: Number(url.param('year')) || null,
        personId: url.param('person') || null,
        subjectId: url.param('subject') || null,
      },
      search: url.param('q'),
    }),
    answer: (data) => data.documents,
  });
  protected readonly url = this.list.url;
  protected readonly views = computed(() => [
    { value: '', title: this.counted($localize`:@@papers.all:Все`, 'ALL') },
    ...VIEWS.filter(({ value }) => this.keeps || value === 'MINE' || value === 'TO_READ').map(
      ({ value, title }) => ({ value, title: this.counted(title, value) }),
    ),
  ]);
  protected readonly chosen = computed(() =>
    this.list.rows().filter((row) => isSelected(this.selection(), row.id)),
  );

  protected readonly codes = Object.entries(CODE_TITLES);
  protected readonly states = STATE_CHOICES.map((value) => ({ value, title: stateText(value) }));
  protected readonly years = Array.from({ length: YEARS_BACK }, (_, i) => this.thisYear - i);
  protected readonly columns: readonly TableColumn<PaperRowFragment>[] = [
    { key: 'title', title: $localize`:@@papers.document:Документ`, naming: true },
    {
      key: 'people',
      title: $localize`:@@papers.people:О ком`,
      text: ({ people }) => people || '—',
    },
    { key: 'state', title: $localize`:@@papers.state:Состояние` },
    {
      key: 'waiting',
      title: $localize`:@@papers.waiting:Кто подписывает`,
      text: (row) => waitingText(row.waitingFor) || '—',
      wideOnly: true,
    },
    { key: 'number', title: $localize`:@@papers.number:Номер`, text: (row) => row.number ?? '—' },
    {
      key: 'date',
      title: $localize`:@@papers.date:Дата`,
      text: (row) => dateText(row.date ?? row.createdOn),
    },
  ];
  protected readonly keyOf = ({ id }: PaperRowFragment): string => id;
  protected readonly nameOf = ({ title }: PaperRowFragment): string => title;
  protected readonly words = standingWords;

  private counted(title: string, view: string): string {
    const count = this.list.answer()?.counts.find((one) => one.view === view)?.count ?? 0;
    return `${title} (${formatNumber(count, this.locale)})`;
  }
}

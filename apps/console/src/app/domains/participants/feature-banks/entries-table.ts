import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  BankEntriesDocument,
  type BankSide,
  type BankState,
  type EntryPartsFragment,
} from '@nastavnik/graphql-client';
import { DataTable, formatNumber, StatusChip, TableCell, type TableColumn } from '@nastavnik/ui';
import { pagedList } from '../../../core/data/paged-list';
import { PeopleChanges } from '../data/people-changes';
import { CountFilter } from '../ui-filter/count-filter';
import { injectOpenRow } from '../util/open-row';
import { bankWords, menteeReasonText } from '../util/state-text';

const STATES = [
  'CANDIDATE',
  'CONSENTED',
  'SURVEYED',
  'ACTIVE',
  'MATCHED',
  'SUSPENDED',
] as const satisfies readonly BankState[];

/** One bank: who is in it, how far they have come, and how much they carry. */
@Component({
  selector: 'app-entries-table',
  imports: [CountFilter, DataTable, RouterLink, StatusChip, TableCell],
  templateUrl: './entries-table.html',
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 16px;
    }
  `,
})
export class EntriesTable {
  readonly side = input.required<BankSide>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly current = injectOpenRow();
  protected readonly chosen = computed(() => this.url.param('state') as BankState | '');

  protected readonly entries = pagedList({
    query: BankEntriesDocument,
    asked: (url) => ({
      side: this.side(),
      state: (url.param('state') as BankState) || null,
      search: url.param('q'),
    }),
    answer: (data) => data.bankEntries,
    after: inject(PeopleChanges).count,
  });
  protected readonly url = this.entries.url;
  protected readonly filtered = computed(() => this.url.param('q') !== '' || this.chosen() !== '');
  protected readonly choices = computed(() => {
    const count = (state: BankState) =>
      this.entries.answer()?.counts.find((one) => one.state === state)?.count ?? 0;
    return [
      {
        value: '',
        title: $localize`:@@staff.all:Все`,
        count: STATES.reduce((sum, state) => sum + count(state), 0),
      },
      ...STATES.map((state) => ({
        value: state,
        title: bankWords(state).text,
        count: count(state),
      })),
    ];
  });

  protected readonly columns = computed((): readonly TableColumn<EntryPartsFragment>[] => [
    { key: 'name', title: $localize`:@@banks.person:Участник`, naming: true },
    {
      key: 'position',
      title: $localize`:@@staff.position:Должность`,
      text: (row) => row.position ?? '',
      wideOnly: true,
    },
    { key: 'state', title: $localize`:@@banks.state:Состояние` },
    this.side() === 'MENTOR'
      ? { key: 'load', title: $localize`:@@banks.load:Нагрузка`, text: (row) => this.loadText(row) }
      : {
          key: 'reason',
          title: $localize`:@@banks.reason:Причина`,
          text: (row) => this.reasonText(row),
        },
    this.side() === 'MENTOR'
      ? {
          key: 'answers',
          title: $localize`:@@banks.competences:Чем может помочь`,
          text: (row) => row.competences.join('; ') || '—',
          wideOnly: true,
        }
      : {
          key: 'answers',
          title: $localize`:@@banks.requests:В чём нужна помощь`,
          text: (row) => row.requests.join('; ') || '—',
          wideOnly: true,
        },
  ]);
  protected readonly keyOf = ({ id }: EntryPartsFragment): string => id;
  protected readonly words = bankWords;

  protected reset(): void {
    this.url.setFilter({ q: null, state: null });
  }

  private loadText({ load, capacity, capacityLimit }: EntryPartsFragment): string {
    const limit = capacity ?? capacityLimit;
    const now = formatNumber(load, this.locale);
    if (limit === null) return now;
    return $localize`:@@banks.loadOf:${now}:load: из ${formatNumber(limit, this.locale)}:limit:`;
  }

  private reasonText({ reason, reasonKeptApart }: EntryPartsFragment): string {
    if (reasonKeptApart) return $localize`:@@banks.reasonApart:хранится отдельно`;
    return reason === null ? '—' : menteeReasonText(reason);
  }
}

import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GraphqlClient, ProgrammesDocument, type ProgrammesQuery } from '@nastavnik/graphql-client';
import {
  DataTable,
  DueDate,
  injectTableUrl,
  PageFrame,
  StatusChip,
  TableCell,
  type TableColumn,
} from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';
import { kept } from '../../../core/data/kept';
import { tableState } from '../../../core/data/table-state';
import { programmeWords } from '../util/state-text';
import { dayText } from '../util/day-text';

type Line = ProgrammesQuery['programmes']['items'][number];

/** Personalised programmes: what is next in each, what is due, what is late. */
@Component({
  selector: 'app-programmes-page',
  imports: [DataTable, DueDate, PageFrame, RouterLink, StatusChip, TableCell],
  templateUrl: './programmes-page.html',
})
export class ProgrammesPage {
  private readonly client = inject(GraphqlClient);
  protected readonly url = injectTableUrl();
  protected readonly overdue = computed(() => this.url.param('show') === 'overdue');
  protected readonly programmes = resource({
    params: () => ({
      filter: { search: this.url.param('q'), overdue: this.overdue() },
      page: { first: this.url.pageSize(), offset: this.url.page() * this.url.pageSize() },
    }),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, ProgrammesDocument, params)).programmes,
  });
  private readonly last = kept(this.programmes);
  protected readonly rows = computed(() => this.last()?.items ?? []);
  protected readonly total = computed(() => this.last()?.total ?? 0);
  protected readonly state = computed(() => tableState(this.programmes));
  protected readonly columns: readonly TableColumn<Line>[] = [
    { key: 'mentees', title: $localize`:@@pairs.mentees:Наставляемый`, naming: true },
    { key: 'mentor', title: $localize`:@@pairs.mentor:Наставник`, text: (row) => row.mentorName },
    { key: 'next', title: $localize`:@@programmes.next:Ближайшее`, text: (row) => this.next(row) },
    { key: 'due', title: $localize`:@@programmes.due:Срок` },
    {
      key: 'done',
      title: $localize`:@@programmes.done:Выполнено`,
      text: (row) =>
        $localize`:@@programmes.doneOf:${row.eventsDone}:done: из ${row.eventsTotal}:total:`,
      wideOnly: true,
    },
    { key: 'state', title: $localize`:@@pairs.state:Состояние` },
  ];
  protected readonly keyOf = ({ id }: Line): string => id;
  protected readonly words = programmeWords;
  protected readonly clause = clauseText;

  private next(row: Line): string {
    if (!row.nextEventTitle) return '—';
    return `${row.nextEventTitle}, ${dayText(row.nextEventDate)}`;
  }
}

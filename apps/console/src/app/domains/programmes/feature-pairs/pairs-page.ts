import { Component, computed, inject, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  GraphqlClient,
  MenteesWithoutMentorDocument,
  type PairPartsFragment,
  PairsDocument,
  type PairState,
} from '@nastavnik/graphql-client';
import { mayDo } from '@nastavnik/kernel';
import {
  DataTable,
  dateText,
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
import { Session } from '../../../core/session/session';
import { formText, pairWords } from '../util/state-text';
import { dayText } from '../util/day-text';

const RUNNING: readonly PairState[] = ['PROPOSED', 'CONSENTED', 'APPOINTED', 'ACTIVE'];
const PAST: readonly PairState[] = ['ENDED', 'REPLACED', 'RESIGNED', 'CANCELLED'];

/** Pairs and groups of the school; above them those who still have no mentor. */
@Component({
  selector: 'app-pairs-page',
  imports: [DataTable, DueDate, MatButton, PageFrame, RouterLink, StatusChip, TableCell],
  templateUrl: './pairs-page.html',
  styleUrl: '../util/card.css',
})
export class PairsPage {
  private readonly client = inject(GraphqlClient);
  private readonly role = inject(Session).activeGrant()?.role;
  protected readonly url = injectTableUrl();
  protected readonly mayPropose = this.role !== undefined && mayDo([this.role], 'pair:propose');
  protected readonly mayCoordinate = this.role !== undefined && mayDo([this.role], 'package:read');
  protected readonly past = computed(() => this.url.param('show') === 'past');

  protected readonly waiting = resource({
    params: () => (this.mayPropose ? {} : undefined),
    loader: async ({ abortSignal }) =>
      (await this.client.runUntil(abortSignal, MenteesWithoutMentorDocument, {}))
        .menteesWithoutMentor,
  });
  protected readonly pairs = resource({
    params: () => ({
      filter: { states: this.past() ? [...PAST] : [...RUNNING], search: this.url.param('q') },
      page: { first: this.url.pageSize(), offset: this.url.page() * this.url.pageSize() },
    }),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, PairsDocument, params)).pairs,
  });
  private readonly last = kept(this.pairs);
  protected readonly rows = computed(() => this.last()?.items ?? []);
  protected readonly total = computed(() => this.last()?.total ?? 0);
  protected readonly state = computed(() => tableState(this.pairs));

  protected readonly columns: readonly TableColumn<PairPartsFragment>[] = [
    { key: 'mentees', title: $localize`:@@pairs.mentees:Наставляемый`, naming: true },
    { key: 'mentor', title: $localize`:@@pairs.mentor:Наставник`, text: (row) => row.mentor.name },
    {
      key: 'form',
      title: $localize`:@@pairs.form:Форма`,
      text: (row) => formText(row.form),
      wideOnly: true,
    },
    {
      key: 'term',
      title: $localize`:@@pairs.term:Срок`,
      text: (row) => `${dateText(row.from)} – ${dateText(row.to)}`,
      wideOnly: true,
    },
    { key: 'order', title: $localize`:@@pairs.order:Приказ`, text: (row) => this.order(row) },
    { key: 'state', title: $localize`:@@pairs.state:Состояние` },
  ];
  protected readonly keyOf = ({ id }: PairPartsFragment): string => id;
  protected readonly words = pairWords;
  protected readonly clause = clauseText;

  protected names(row: PairPartsFragment): string {
    return row.mentees.map(({ name }) => name).join(', ');
  }

  private order(row: PairPartsFragment): string {
    if (row.orderNumber)
      return $localize`:@@pairs.orderNo:№ ${row.orderNumber}:number: от ${dayText(row.orderDate)}:date:`;
    return '—';
  }
}

import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mayDo } from '@nastavnik/kernel';
import {
  GraphqlClient,
  MenteesWithoutMentorDocument,
  PairsDocument,
  type PairsQuery,
  type PairState,
} from '@nastavnik/graphql-client';
import {
  Control,
  DataTable,
  dateText,
  Field,
  PageFrame,
  TableCell,
  type TableColumn,
} from '@nastavnik/ui';
import { pagedList } from '../../../core/data/paged-list';
import { Session } from '../../../core/session/session';
import { injectAnswer } from '../data/answer';
import { PairsNav } from '../ui-nav/pairs-nav';
import { StateChip } from '../ui-state/state-chip';
import { Term } from '../ui-term/term';
import { formText } from '../util/form-text';
import { stateChoices, statesAsked } from '../util/state-choice';
import { pairName } from '../util/short-name';
import { pairStateWord, programmeStateWord } from '../util/state-text';
import { WaitingMentees } from './waiting-mentees';

type PairLine = PairsQuery['pairs']['items'][number];

const STATES = [
  'PROPOSED',
  'CONSENTED',
  'APPOINTED',
  'ACTIVE',
  'ENDED',
  'REPLACED',
  'RESIGNED',
  'CANCELLED',
] as const satisfies readonly PairState[];
const FIRST_WAITING = 10;
const MORE_WAITING = 40;

/** Who needs a mentor comes first; then pairs and groups, those with something to do on top. */
@Component({
  selector: 'app-pairs-page',
  imports: [
    Control,
    DataTable,
    Field,
    PageFrame,
    PairsNav,
    RouterLink,
    StateChip,
    TableCell,
    Term,
    WaitingMentees,
  ],
  templateUrl: './pairs-page.html',
  styleUrl: './pairs-page.css',
})
export class PairsPage {
  private readonly client = inject(GraphqlClient);
  private readonly role = inject(Session).activeGrant()?.role;

  protected readonly maySuggest = this.role !== undefined && mayDo([this.role], 'pair:suggest');
  private readonly seesManySchools =
    this.role === 'DISTRICT_ADMIN' || this.role === 'REGIONAL_COORDINATOR';
  protected readonly waitingShown = signal(FIRST_WAITING);

  protected readonly waiting = injectAnswer(
    () => (this.maySuggest ? { first: this.waitingShown(), offset: 0 } : null),
    async (page, stop) =>
      (await this.client.runUntil(stop, MenteesWithoutMentorDocument, { page }))
        .menteesWithoutMentor,
  );
  protected readonly pairs = pagedList({
    query: PairsDocument,
    asked: (url) => ({
      filter: {
        search: url.param('search'),
        states: statesAsked(url.param('states'), STATES),
        schoolId: url.param('school') || null,
      },
    }),
    answer: (data) => data.pairs,
  });
  protected readonly url = this.pairs.url;

  protected readonly chosenStates = computed(() =>
    (statesAsked(this.url.param('states'), STATES) ?? []).join(','),
  );
  protected readonly states = computed(() =>
    stateChoices(
      this.url.param('states'),
      STATES,
      (state) => pairStateWord(state).text,
      this.pairs.answer()?.counts,
    ),
  );
  protected readonly all = computed(() =>
    (this.pairs.answer()?.counts ?? []).reduce((sum, { count }) => sum + count, 0),
  );
  protected readonly columns: readonly TableColumn<PairLine>[] = [
    { key: 'pair', title: $localize`:@@pairs.pair:Наставник и наставляемые`, naming: true },
    ...(this.seesManySchools
      ? [
          {
            key: 'school',
            title: $localize`:@@pairs.school:Школа`,
            text: (row: PairLine) => row.schoolName,
          },
        ]
      : []),
    {
      key: 'form',
      title: $localize`:@@pairs.form:Форма`,
      text: (row) => formText(row.form),
      wideOnly: true,
    },
    { key: 'state', title: $localize`:@@pairs.state:Состояние` },
    { key: 'term', title: $localize`:@@pairs.appointment:Назначение` },
    { key: 'programme', title: $localize`:@@pairs.programme:Программа` },
  ];
  protected readonly line = (row: unknown): PairLine => row as PairLine;
  protected readonly rowKey = (row: PairLine): string => row.id;
  protected readonly rowName = (row: PairLine): string =>
    pairName(
      row.mentor.name,
      row.mentees.map(({ name }) => name),
    );
  protected readonly stateWord = pairStateWord;
  protected readonly programmeWord = programmeStateWord;

  protected readonly listLabel = $localize`:@@pairs.listHeading:Пары и группы`;

  protected orderText({ orderNumber, orderDate }: PairLine): string {
    const date = orderDate === null ? '' : dateText(orderDate);
    return $localize`:@@pairs.order:приказ № ${orderNumber}:number: от ${date}:date:`;
  }

  protected isOpen(row: PairLine): boolean {
    return row.state === 'PROPOSED' || row.state === 'CONSENTED';
  }

  protected showMoreWaiting(): void {
    this.waitingShown.update((shown) => shown + MORE_WAITING);
  }
}

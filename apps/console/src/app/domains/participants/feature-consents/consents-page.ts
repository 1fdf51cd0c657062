import { Component, computed, effect, inject, LOCALE_ID, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  type ConsentFilter,
  ConsentRegisterDocument,
  type ConsentRowFragment,
  DeclineConsentDocument,
  GraphqlClient,
  RequestConsentsDocument,
  WithdrawConsentDocument,
} from '@nastavnik/graphql-client';
import {
  Confirm,
  countText,
  DataTable,
  dateText,
  NOTHING_SELECTED,
  PageFrame,
  SideSheetOutlet,
  StatusChip,
  TableCell,
  type TableColumn,
  type TableSelection,
} from '@nastavnik/ui';
import { pagedList } from '../../../core/data/paged-list';
import { injectAct } from '../../../core/data/act';
import { PeopleChanges } from '../data/people-changes';
import { CountFilter } from '../ui-filter/count-filter';
import { SearchBox } from '../ui-filter/search-box';
import { PeopleNav } from '../ui-nav/people-nav';
import { injectOpenRow } from '../util/open-row';
import { consentWords } from '../util/state-text';
import { ScansPanel } from './scans-panel';

const FILTERS = [
  'ALL',
  'MISSING',
  'REQUESTED',
  'SIGNED',
  'DECLINED',
  'WITHDRAWN',
  'EXPIRED',
] as const satisfies readonly ConsentFilter[];
/** While papers are being prepared, the register looks again so often. */
const LOOK_AGAIN_MS = 1000;

/** Everybody in the school and their consent to the processing of data; asks for all the missing ones at once. */
@Component({
  selector: 'app-consents-page',
  imports: [
    CountFilter,
    DataTable,
    MatButton,
    PageFrame,
    PeopleNav,
    RouterLink,
    ScansPanel,
    SearchBox,
    SideSheetOutlet,
    StatusChip,
    TableCell,
  ],
  templateUrl: './consents-page.html',
  styleUrl: './consents-page.css',
})
export class ConsentsPage {
  private readonly client = inject(GraphqlClient);
  private readonly locale = inject(LOCALE_ID);
  private readonly confirm = inject(Confirm);
  protected readonly current = injectOpenRow();
  protected readonly act = injectAct();
  protected readonly selection = signal<TableSelection>(NOTHING_SELECTED);

  protected readonly filter = computed(() => (this.url.param('filter') || 'ALL') as ConsentFilter);
  protected readonly register = pagedList({
    query: ConsentRegisterDocument,
    asked: (url) => ({
      filter: (url.param('filter') || 'ALL') as ConsentFilter,
      search: url.param('q'),
    }),
    answer: (data) => data.consentRegister,
    after: inject(PeopleChanges).count,
  });
  protected readonly url = this.register.url;
  protected readonly beingPrepared = computed(() => this.register.answer()?.beingPrepared ?? 0);
  protected readonly missing = computed(() => this.countOf('MISSING'));
  protected readonly choices = computed(() =>
    FILTERS.map((value) => ({
      value,
      title: value === 'ALL' ? $localize`:@@staff.all:Все` : consentWords(value).text,
      count: this.countOf(value),
    })),
  );
  protected readonly chosenToAsk = computed(() => {
    const selection = this.selection();
    return selection.kind === 'rows'
      ? this.register
          .rows()
          .filter((row) => selection.keys.has(row.personId) && this.may(row, 'REQUEST'))
      : this.register.rows().filter((row) => this.may(row, 'REQUEST'));
  });

  protected readonly columns: readonly TableColumn<ConsentRowFragment>[] = [
    { key: 'name', title: $localize`:@@staff.name:Работник`, naming: true },
    {
      key: 'position',
      title: $localize`:@@staff.position:Должность`,
      text: (row) => row.position,
      wideOnly: true,
    },
    { key: 'state', title: $localize`:@@consents.state:Согласие` },
    { key: 'date', title: $localize`:@@consents.date:Дата`, text: (row) => this.dateOf(row) },
    { key: 'paper', title: $localize`:@@consents.paper:Документ` },
    { key: 'actions', title: $localize`:@@consents.actions:Действия` },
  ];
  protected readonly keyOf = ({ personId }: ConsentRowFragment): string => personId;
  protected readonly nameOf = ({ fullName }: ConsentRowFragment): string => fullName;
  protected readonly words = consentWords;

  constructor() {
    effect((onCleanup) => {
      // Looks again after every answer that still has papers on their way.
      const answer = this.register.answer();
      if (!answer || answer.beingPrepared === 0) return;
      const timer = setTimeout(() => this.register.reload(), LOOK_AGAIN_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected may(row: ConsentRowFragment, action: string): boolean {
    return row.availableActions.includes(action);
  }

  protected people(count: number): string {
    return countText(
      count,
      {
        one: $localize`:@@consents.person.one:человека`,
        few: $localize`:@@consents.person.few:человек`,
        many: $localize`:@@consents.person.many:человек`,
        other: $localize`:@@consents.person.other:человек`,
      },
      this.locale,
    );
  }

  protected askAll(): Promise<void> {
    return this.ask(this.missing(), { personIds: null, allMissing: true });
  }

  protected async askChosen(): Promise<void> {
    const personIds = this.chosenToAsk().map(({ personId }) => personId);
    await this.ask(personIds.length, { personIds, allMissing: false });
    this.selection.set(NOTHING_SELECTED);
  }

  protected askOne({ personId }: ConsentRowFragment): Promise<void> {
    return this.request({ personIds: [personId], allMissing: false });
  }

  protected async decline({ consentId, fullName }: ConsentRowFragment): Promise<void> {
    const agreed = await this.confirm.ask({
      heading: $localize`:@@consents.declineHeading:Записать отказ`,
      text: $localize`:@@consents.declineText:${fullName}:name:: согласие не дано. Участие добровольное, для человека ничего не меняется.`,
      act: $localize`:@@consents.declineAct:Записать отказ`,
    });
    if (!agreed || !consentId) return;
    await this.act.run(
      async () => (await this.client.run(DeclineConsentDocument, { consentId })).declineConsent,
      $localize`:@@consents.declineDone:Отказ записан`,
    );
    this.register.reload();
  }

  protected async withdraw({ consentId, fullName }: ConsentRowFragment): Promise<void> {
    const agreed = await this.confirm.ask({
      heading: $localize`:@@consents.withdrawHeading:Отозвать согласие`,
      text: $localize`:@@consents.withdrawText:${fullName}:name: отзывает согласие на обработку персональных данных.`,
      act: $localize`:@@consents.withdrawAct:Записать отзыв`,
      consequences: [
        $localize`:@@consents.withdrawStops:Записи в базах приостанавливаются; при идущей паре — после её завершения.`,
        $localize`:@@consents.withdrawDestroy:В течение 30 дней уничтожается то, что хранилось только по этому согласию.`,
        $localize`:@@consents.withdrawOrders:Приказы и другие документы остаются.`,
      ],
      dangerous: true,
    });
    if (!agreed || !consentId) return;
    await this.act.run(
      async () => (await this.client.run(WithdrawConsentDocument, { consentId })).withdrawConsent,
      $localize`:@@consents.withdrawDone:Отзыв записан`,
    );
    this.register.reload();
  }

  private async ask(
    count: number,
    input: { personIds: string[] | null; allMissing: boolean },
  ): Promise<void> {
    const people = this.people(count);
    const agreed = await this.confirm.ask({
      heading: $localize`:@@consents.askHeading:Запросить согласия`,
      text: $localize`:@@consents.askText:Будут подготовлены согласия для ${people}:people:. Каждый получит свой документ на подпись.`,
      act: $localize`:@@consents.askAct:Запросить`,
    });
    if (agreed) await this.request(input);
  }

  private async request(input: { personIds: string[] | null; allMissing: boolean }): Promise<void> {
    await this.act.run(
      async () => (await this.client.run(RequestConsentsDocument, { input })).requestConsents,
      $localize`:@@consents.requestedMany:Согласия запрошены: документы готовятся`,
    );
    this.register.reload();
  }

  private countOf(filter: ConsentFilter): number {
    return this.register.answer()?.counts.find((one) => one.filter === filter)?.count ?? 0;
  }

  private dateOf(row: ConsentRowFragment): string {
    const date = row.endedOn ?? row.signedOn ?? row.requestedOn;
    return date ? dateText(date) : '—';
  }
}

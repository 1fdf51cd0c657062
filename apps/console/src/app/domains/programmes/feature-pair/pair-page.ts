import { Component, computed, DestroyRef, inject, input, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  CancelPairDocument,
  GraphqlClient,
  PairCardDocument,
  type PairPartsFragment,
  RequestPairOrderDocument,
} from '@nastavnik/graphql-client';
import {
  Confirm,
  dateText,
  DueDate,
  EmptyState,
  KeyValues,
  type KeyValue,
  PageFrame,
  ProgressSteps,
  StatusChip,
  type Step,
} from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';
import { kept } from '../../../core/data/kept';
import { refusalText } from '../../../core/refusals/refusal-text';
import { injectAct } from '../util/act';
import { pairSteps } from '../util/pair-steps';
import { formText, kindText, pairWords } from '../util/state-text';
import { dayText } from '../util/day-text';

const LOOK_AGAIN = 1000;

/** One pair on its way: consents, order, appointment, programme. Looks again while papers travel. */
@Component({
  selector: 'app-pair-page',
  imports: [
    DueDate,
    EmptyState,
    KeyValues,
    MatButton,
    PageFrame,
    ProgressSteps,
    RouterLink,
    StatusChip,
  ],
  templateUrl: './pair-page.html',
  styleUrl: '../util/card.css',
})
export class PairPage {
  readonly id = input.required<string>();

  private readonly client = inject(GraphqlClient);
  private readonly confirm = inject(Confirm);
  protected readonly act = injectAct();
  protected readonly reason = signal('');
  protected readonly cancelling = signal(false);

  protected readonly pair = resource({
    params: () => this.id(),
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, PairCardDocument, { id: params })).pair,
  });
  private readonly last = kept(this.pair);
  protected readonly card = computed(() => this.last() ?? null);
  protected readonly heading = computed(() => {
    const pair = this.card();
    const names = pair?.mentees.map(({ name }) => name).join(', ');
    return names ?? $localize`:@@pair.title:Пара`;
  });
  protected readonly words = pairWords;
  protected readonly clause = clauseText;
  protected readonly refusal = refusalText;
  protected readonly steps = computed((): readonly Step[] => {
    const pair = this.card();
    return pair ? pairSteps(pair) : [];
  });
  protected readonly facts = computed((): readonly KeyValue[] => {
    const pair = this.card();
    return pair ? factsOf(pair) : [];
  });
  protected readonly travelling = computed(() => {
    const pair = this.card();
    return pair !== null && (pair.state === 'PROPOSED' || pair.state === 'CONSENTED');
  });

  constructor() {
    const timer = setInterval(() => {
      if (this.travelling() && !document.hidden) this.pair.reload();
    }, LOOK_AGAIN);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected can(action: string): boolean {
    return this.card()?.availableActions.includes(action) ?? false;
  }

  protected async requestOrder(): Promise<void> {
    const done = $localize`:@@pair.orderAsked:Приказ готовится: он появится в документах руководителя`;
    await this.act.run(
      async () =>
        (await this.client.run(RequestPairOrderDocument, { id: this.id() })).requestPairOrder,
      done,
    );
    this.pair.reload();
  }

  protected async cancel(): Promise<void> {
    const agreed = await this.confirm.ask({
      heading: $localize`:@@pair.cancelHeading:Отменить пару`,
      text: $localize`:@@pair.cancelText:Согласия и место у наставника освободятся. Отмену видно в истории.`,
      act: $localize`:@@pair.cancelAct:Отменить пару`,
      dangerous: true,
    });
    if (!agreed) return;
    const answer = await this.act.run(
      async () =>
        (await this.client.run(CancelPairDocument, { id: this.id(), reason: this.reason() }))
          .cancelPair,
      $localize`:@@pair.cancelDone:Пара отменена`,
    );
    if (answer) this.cancelling.set(false);
    this.pair.reload();
  }
}

function factsOf(pair: PairPartsFragment): readonly KeyValue[] {
  const order = pair.orderNumber ? `№ ${pair.orderNumber}, ${dayText(pair.orderDate)}` : '';
  return [
    {
      label: $localize`:@@pair.mentor:Наставник`,
      value: `${pair.mentor.name}, ${pair.mentor.post}`,
      hint: pair.mentor.school,
    },
    ...pair.mentees.map((mentee) => ({
      label: $localize`:@@pair.mentee:Наставляемый`,
      value: `${mentee.name}, ${mentee.post}`,
      hint: mentee.school,
    })),
    { label: $localize`:@@pair.form:Форма`, value: formText(pair.form) },
    { label: $localize`:@@pair.kinds:Виды`, value: pair.kinds.map(kindText).join(', ') },
    {
      label: $localize`:@@pair.term:Срок`,
      value: `${dateText(pair.from)} – ${dateText(pair.to)}`,
      ...(pair.termReason ? { hint: pair.termReason } : {}),
    },
    { label: $localize`:@@pair.order:Приказ`, value: order },
  ];
}

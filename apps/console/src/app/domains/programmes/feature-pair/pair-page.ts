import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  Confirm,
  Icon,
  KeyValues,
  type KeyValue,
  PageFrame,
  ProgressSteps,
  Toasts,
} from '@nastavnik/ui';
import { AuditTrail } from '../../../core/history/audit-trail';
import { NotLoaded } from '../ui-loading/not-loaded';
import { ReasonForm } from '../ui-reason/reason-form';
import { StateChip } from '../ui-state/state-chip';
import { Term } from '../ui-term/term';
import { Warnings } from '../ui-warnings/warnings';
import { formText, kindsText } from '../util/form-text';
import { pairName } from '../util/short-name';
import { pairStateWord } from '../util/state-text';
import { termText } from '../util/term-text';
import { CasePanel } from './case-panel';
import { PairPapers } from './pair-papers';
import { PairStore } from './pair-store';
import { pairSteps } from './pair-steps';

/** One pair on its way from consents over the order to the appointment. */
@Component({
  selector: 'app-pair-page',
  imports: [
    AuditTrail,
    CasePanel,
    Icon,
    KeyValues,
    MatButton,
    NotLoaded,
    PageFrame,
    PairPapers,
    ProgressSteps,
    ReasonForm,
    RouterLink,
    StateChip,
    Term,
    Warnings,
  ],
  providers: [PairStore],
  templateUrl: './pair-page.html',
  styleUrl: './pair-page.css',
})
export class PairPage {
  /** From the address. */
  readonly id = input.required<string>();

  protected readonly store = inject(PairStore);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);

  protected readonly pair = this.store.pair;
  protected readonly stepsLabel = $localize`:@@pair.steps:Шаги`;
  protected readonly cancelling = signal(false);
  protected readonly heading = computed(() => {
    const pair = this.pair();
    if (pair === null) return $localize`:@@pair.title:Пара`;
    return pairName(
      pair.mentor.name,
      pair.mentees.map(({ name }) => name),
    );
  });
  protected readonly word = computed(() => pairStateWord(this.pair()?.state ?? 'PROPOSED'));
  protected readonly steps = computed(() => {
    const pair = this.pair();
    return pair === null ? [] : pairSteps(pair);
  });
  protected readonly open = computed(() =>
    ['PROPOSED', 'CONSENTED'].includes(this.pair()?.state ?? ''),
  );
  protected readonly facts = computed((): readonly KeyValue[] => {
    const pair = this.pair();
    if (pair === null) return [];
    const person = ({ name, post, school }: { name: string; post: string; school: string }) =>
      [name, post, pair.via === 'AUTHORITY' ? school : ''].filter(Boolean).join(', ');
    return [
      { label: $localize`:@@pair.mentor:Наставник`, value: person(pair.mentor) },
      {
        label: $localize`:@@pair.mentees:Наставляемые`,
        value: pair.mentees.map(person).join('\n'),
      },
      { label: $localize`:@@pair.form:Форма`, value: pair.forms.map(formText).join(', ') },
      { label: $localize`:@@pair.kinds:Виды`, value: kindsText(pair.kinds) },
      {
        label: $localize`:@@pair.term:Срок`,
        value: termText(pair.from, pair.to),
        ...(pair.termReason ? { hint: pair.termReason } : {}),
      },
      { label: $localize`:@@pair.pay:Оплата`, value: pair.payTerms },
      ...(pair.cancelReason
        ? [{ label: $localize`:@@pair.cancelReason:Причина отмены`, value: pair.cancelReason }]
        : []),
      ...(pair.endReason
        ? [{ label: $localize`:@@pair.endReason:Причина завершения`, value: pair.endReason }]
        : []),
    ];
  });

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }

  protected may(action: string): boolean {
    return this.pair()?.availableActions.includes(action) ?? false;
  }

  protected async requestOrder(): Promise<void> {
    if (await this.store.requestOrder()) {
      this.toasts.show($localize`:@@pair.orderRequested:Приказ формируется`);
    }
  }

  protected async cancel(reason: string): Promise<void> {
    const sure = await this.confirm.ask({
      heading: $localize`:@@pair.cancelQuestion:Отменить пару?`,
      text: this.heading(),
      consequences: [
        $localize`:@@pair.cancelPapers:Документы, которые ещё не подписаны, больше не понадобятся.`,
        $localize`:@@pair.cancelMentee:Наставляемый снова окажется среди тех, кто ждёт наставника.`,
      ],
      act: $localize`:@@pair.cancelAct:Отменить пару`,
      dangerous: true,
    });
    if (sure && (await this.store.cancel(reason))) this.cancelling.set(false);
  }
}

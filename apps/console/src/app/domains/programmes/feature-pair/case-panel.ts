import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PairPartsFragment, ReplacementGround } from '@nastavnik/graphql-client';
import { dateText, Icon, KeyValues, type KeyValue, Toasts } from '@nastavnik/ui';
import { Session } from '../../../core/session/session';
import { MentorCard } from '../feature-pair-new/mentor-card';
import { ReasonForm } from '../ui-reason/reason-form';
import { Term } from '../ui-term/term';
import { caseStateText, groundText } from '../util/case-text';
import { CaseOpenForm } from './case-open-form';
import { CaseStore } from './case-store';

type Act = 'REVIEW' | 'REJECT' | 'WITHDRAW' | 'GIVE_UP_SEARCH';

const UNDER_WAY: readonly string[] = ['OPENED', 'REVIEWED', 'MENTOR_FOUND'];

const FORMS: Readonly<Record<Act, { readonly heading: string; readonly act: string }>> = {
  REVIEW: {
    heading: $localize`:@@case.reviewHeading:Что сказали обе стороны`,
    act: $localize`:@@case.review:Записать итог разговора`,
  },
  REJECT: {
    heading: $localize`:@@case.rejectHeading:Почему наставник остаётся`,
    act: $localize`:@@case.reject:Отказать в замене`,
  },
  WITHDRAW: {
    heading: $localize`:@@case.withdrawHeading:Почему перевода не было`,
    act: $localize`:@@case.withdraw:Закрыть: перевода не было`,
  },
  GIVE_UP_SEARCH: {
    heading: $localize`:@@case.giveUpHeading:Почему замены нет`,
    act: $localize`:@@case.giveUp:Завершить наставничество без замены`,
  },
};

/** The case on replacing the mentor: why, by when, and the next step of whoever may take it. */
@Component({
  selector: 'app-case-panel',
  imports: [CaseOpenForm, Icon, KeyValues, MatButton, MentorCard, ReasonForm, RouterLink, Term],
  providers: [CaseStore],
  templateUrl: './case-panel.html',
  styleUrl: './pair-page.css',
})
export class CasePanel {
  readonly pair = input.required<PairPartsFragment>();

  protected readonly store = inject(CaseStore);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);

  /** The form that is open. */
  protected readonly asking = signal<Act | 'OPEN' | null>(null);
  protected readonly found = computed(() => this.pair().replacementCase);
  protected readonly underWay = computed(() => UNDER_WAY.includes(this.found()?.state ?? ''));
  protected readonly member = computed(() =>
    ['MENTOR', 'MENTEE'].includes(this.session.activeGrant()?.role ?? ''),
  );
  protected readonly mayOpen = computed(() => this.pair().availableActions.includes('OPEN_CASE'));
  protected readonly left = computed(() =>
    this.pair().left.map(
      ({ name, on }) =>
        $localize`:@@case.left:${name}:name: не работает в школе с ${dateText(on)}:date:.`,
    ),
  );
  protected readonly acts = computed(() =>
    (Object.keys(FORMS) as Act[])
      .filter((act) => this.found()?.availableActions.includes(act))
      .map((act) => ({ act, text: FORMS[act].act })),
  );
  protected readonly mayChoose = computed(
    () => this.found()?.availableActions.includes('FIND_MENTOR') ?? false,
  );
  protected readonly form = computed(() => {
    const asking = this.asking();
    return asking === null || asking === 'OPEN' ? null : FORMS[asking];
  });
  protected readonly facts = computed((): readonly KeyValue[] => {
    const found = this.found();
    if (!found) return [];
    const optional = (label: string, value: string | null): KeyValue[] =>
      value ? [{ label, value }] : [];
    return [
      { label: $localize`:@@case.ground:Основание`, value: groundText(found.ground) },
      { label: $localize`:@@case.state:Состояние`, value: caseStateText(found.state) },
      { label: $localize`:@@case.opened:Открыто`, value: dateText(found.openedOn) },
      ...optional($localize`:@@case.explanation:Что случилось`, found.explanation),
      ...optional($localize`:@@case.note:Итог разговора`, found.note),
      ...optional($localize`:@@case.decision:Решение`, found.decision),
    ];
  });

  protected async open(ground: ReplacementGround, explanation: string): Promise<void> {
    if (await this.store.open({ assignmentId: this.pair().id, ground, explanation }))
      this.asking.set(null);
  }

  protected async decide(words: string): Promise<void> {
    const [asking, found] = [this.asking(), this.found()];
    if (asking === null || asking === 'OPEN' || !found) return;
    if (await this.store.decide(asking, found.id, words)) this.asking.set(null);
  }

  protected choose(): void {
    this.store.lookFor(this.pair().mentees[0]?.id ?? null);
  }

  protected async propose(mentorId: string): Promise<void> {
    const found = this.found();
    if (found && (await this.store.propose(found.id, mentorId))) {
      this.store.lookFor(null);
      this.toasts.show($localize`:@@case.proposed:Замена предложена, ждём согласий`);
    }
  }
}

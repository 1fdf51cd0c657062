import { Component, computed, effect, inject, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { MentoringKind } from '@nastavnik/regulations';
import { EmptyState, ErrorSummary, KeyValues, type KeyValue, PageFrame } from '@nastavnik/ui';
import { NotLoaded } from '../ui-loading/not-loaded';
import { Term } from '../ui-term/term';
import { formText, kindsText } from '../util/form-text';
import { termText } from '../util/term-text';
import { MentorChoice } from './mentor-choice';
import { ProposalStore } from './proposal-store';
import { TermsForm } from './terms-form';

type StepName = 'mentor' | 'terms' | 'check';

/** A mentor for one mentee in three steps: who, on what terms, check. The step and the mentor stand in the address. */
@Component({
  selector: 'app-proposal-page',
  imports: [
    EmptyState,
    ErrorSummary,
    KeyValues,
    MatButton,
    MentorChoice,
    NotLoaded,
    PageFrame,
    RouterLink,
    Term,
    TermsForm,
  ],
  providers: [ProposalStore],
  templateUrl: './proposal-page.html',
  styleUrl: './proposal-page.css',
})
export class ProposalPage {
  readonly mentee = input<string>();
  readonly mentor = input<string>();
  readonly step = input<string>();

  protected readonly store = inject(ProposalStore);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly summary = viewChild(ErrorSummary);

  protected readonly chosen = computed(() => {
    const all = this.store.suggestions.value()?.suggestMentors ?? [];
    return all.find(({ mentor }) => mentor.id === this.mentor()) ?? null;
  });
  /** A step whose answers are not there yet falls back to the first that lacks them. */
  protected readonly now = computed((): StepName => {
    if (this.chosen() === null) return 'mentor';
    const { from, to } = this.store.terms();
    return this.step() === 'check' && from !== null && to !== null ? 'check' : 'terms';
  });
  protected readonly stepText = computed(() => {
    switch (this.now()) {
      case 'mentor':
        return $localize`:@@proposal.stepMentor:Шаг 1 из 3. Выберите наставника`;
      case 'terms':
        return $localize`:@@proposal.stepTerms:Шаг 2 из 3. Условия`;
      case 'check':
        return $localize`:@@proposal.stepCheck:Шаг 3 из 3. Проверьте ответы`;
    }
  });
  protected readonly answers = computed((): readonly KeyValue[] => {
    const { form, kinds, groupIds, from, to, termReason, payTerms } = this.store.terms();
    const mentor = this.chosen()?.mentor;
    const grouped = kinds.includes('GROUP');
    const mentees = [
      this.store.mentee()?.name ?? '',
      ...this.store
        .others()
        .filter(({ id }) => grouped && groupIds.includes(id))
        .map(({ name }) => name),
    ];
    return [
      {
        key: 'mentor',
        label: $localize`:@@pair.mentor:Наставник`,
        value: [mentor?.name, mentor?.post].filter(Boolean).join(', '),
      },
      { label: $localize`:@@pair.mentees:Наставляемые`, value: mentees.join('\n') },
      { key: 'terms', label: $localize`:@@pair.form:Форма`, value: formText(form) },
      {
        key: 'terms',
        label: $localize`:@@pair.kinds:Виды`,
        value: kindsText(kinds as readonly MentoringKind[]),
      },
      {
        key: 'terms',
        label: $localize`:@@pair.term:Срок`,
        value: from && to ? termText(from, to) : '',
        hint: termReason,
      },
      {
        key: 'terms',
        label: $localize`:@@pair.pay:Оплата`,
        value: payTerms || $localize`:@@proposal.payByAct:по локальному акту`,
      },
    ];
  });
  protected readonly errors = computed(() => {
    const problem = this.store.problem();
    if (problem === null) return [];
    const step: StepName = problem.field === 'mentorId' ? 'mentor' : 'terms';
    return [
      { message: problem.message, ...(problem.field ? { focus: () => this.goTo(step) } : {}) },
    ];
  });

  constructor() {
    effect(() => this.store.menteeId.set(this.mentee() ?? null));
  }

  protected choose(mentorId: string): void {
    this.store.problem.set(null);
    this.go({ mentor: mentorId, step: 'terms' });
  }

  protected goTo(step: string): void {
    this.go(step === 'mentor' ? { mentor: null, step: null } : { step });
  }

  protected async propose(): Promise<void> {
    const mentorId = this.mentor();
    if (mentorId === undefined) return;
    const id = await this.store.propose(mentorId);
    if (id === null) this.summary()?.announce();
    else await this.router.navigate(['/pairs', id, 'proposed'], { replaceUrl: true });
  }

  private go(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      queryParamsHandling: 'merge',
    });
  }
}

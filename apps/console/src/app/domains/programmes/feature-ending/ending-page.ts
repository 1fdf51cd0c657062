import { Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { type RefusalPartsFragment, TerminateProgrammeDocument } from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import { REASON_BOUNDS } from '@nastavnik/programmes-domain';
import { COMPLETION_REASONS, type CompletionReason } from '@nastavnik/regulations';
import {
  Confirm,
  Control,
  DateInput,
  ErrorSummary,
  Field,
  PageFrame,
  TODAY,
  Toasts,
} from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { Session } from '../../../core/session/session';
import { ProgrammeStore } from '../feature-programme/programme-store';
import { ChoiceList } from '../ui-choice/choice-list';
import { NotLoaded } from '../ui-loading/not-loaded';
import { completionReasonText } from '../util/ending-text';
import { pairName } from '../util/short-name';

interface Ending {
  readonly reason: CompletionReason | '';
  readonly explanation: string;
  readonly endedOn: LocalDate | null;
  readonly agreedIds: readonly string[];
  readonly mediation: readonly string[];
}

const EARLY = COMPLETION_REASONS.filter((reason) => reason !== 'FULL');
const OF_MENTOR: readonly CompletionReason[] = ['MENTOR_INITIATIVE', 'MUTUAL'];
const OF_MENTEE: readonly CompletionReason[] = ['MENTEE_INITIATIVE', 'MUTUAL'];

/** A programme ends early: why, since when, who agreed, and what follows. */
@Component({
  selector: 'app-ending-page',
  imports: [
    ChoiceList,
    Control,
    DateInput,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    MatButton,
    NotLoaded,
    PageFrame,
    RouterLink,
  ],
  providers: [ProgrammeStore],
  templateUrl: './ending-page.html',
})
export class EndingPage {
  /** The programme, from the address. */
  readonly id = input.required<string>();

  protected readonly store = inject(ProgrammeStore);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly confirm = inject(Confirm);
  private readonly role = inject(Session).activeGrant()?.role;
  protected readonly today = inject(TODAY)();
  private readonly summary = viewChild(ErrorSummary);

  protected readonly form = form(
    signal<Ending>({
      reason: '',
      explanation: '',
      endedOn: this.today,
      agreedIds: [],
      mediation: [],
    }),
    (path) => {
      required(path.reason, { message: $localize`:@@ending.reasonMissing:Выберите причину` });
      required(path.endedOn, { message: $localize`:@@ending.dateMissing:Укажите последний день` });
      const short = $localize`:@@ending.explanationShort:Опишите обстоятельства: не меньше ${REASON_BOUNDS.min}:min: знаков`;
      required(path.explanation, { message: short });
      validate(path.explanation, ({ value }) =>
        value() === '' || value().trim().length >= REASON_BOUNDS.min
          ? undefined
          : { kind: 'short', message: short },
      );
    },
    {
      submission: {
        action: () => this.problems.run(() => this.end()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly reasons = (this.role === 'MENTOR'
    ? OF_MENTOR
    : this.role === 'MENTEE'
      ? OF_MENTEE
      : EARLY
  ).map((value) => ({ value, text: completionReasonText(value) }));
  protected readonly mediations = [
    {
      value: 'offered',
      text: $localize`:@@ending.mediation:Сторонам предложили помощь в примирении`,
    },
  ];
  protected readonly names = computed(() => {
    const programme = this.store.programme();
    return programme === null
      ? ''
      : pairName(
          programme.mentor.name,
          programme.mentees.map(({ name }) => name),
        );
  });
  protected readonly everyone = computed(() => {
    const programme = this.store.programme();
    return programme === null
      ? []
      : [programme.mentor, ...programme.mentees].map(({ id, name, post }) => ({
          value: id,
          text: name,
          hint: post,
        }));
  });
  protected readonly mutual = computed(() => this.form.reason().value() === 'MUTUAL');
  protected readonly mayEnd = computed(
    () => this.store.programme()?.availableActions.includes('TERMINATE') ?? false,
  );

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }

  private async end(): Promise<RefusalPartsFragment | null> {
    const { reason, explanation, endedOn, agreedIds, mediation } = this.form().value();
    if (reason === '' || !(await this.sure())) return null;
    const refusal = await this.store.send(TerminateProgrammeDocument, 'terminateProgramme', {
      input: {
        programmeId: this.id(),
        reason,
        explanation: explanation.trim(),
        endedOn,
        agreedIds: reason === 'MUTUAL' ? agreedIds : [],
        mediationOffered: mediation.length > 0,
      },
    });
    if (refusal) return refusal;
    this.toasts.show($localize`:@@ending.done:Программа прекращена`);
    await this.router.navigate(['/programmes', this.id()]);
    return null;
  }

  private sure(): Promise<boolean> {
    return this.confirm.ask({
      heading: $localize`:@@ending.question:Прекратить программу досрочно?`,
      text: this.names(),
      consequences: [
        $localize`:@@ending.reports:Наставник и наставляемый пишут отчёты, как и при завершении.`,
        $localize`:@@ending.final:Вернуться к этой программе будет нельзя; понадобится новая пара.`,
      ],
      act: $localize`:@@ending.act:Прекратить программу`,
      dangerous: true,
    });
  }
}

import { Component, computed, inject, resource, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import {
  GraphqlClient,
  MenteesWithoutMentorDocument,
  type MentoringForm,
  type MentoringKind,
  type PairPartsFragment,
  ProposePairDocument,
  SuggestMentorsDocument,
  type SuggestMentorsQuery,
} from '@nastavnik/graphql-client';
import { addMonths, type LocalDate } from '@nastavnik/kernel';
import {
  ConfirmationPanel,
  Control,
  DateInput,
  EmptyState,
  ErrorSummary,
  Field,
  PageFrame,
  StatusChip,
  TODAY,
} from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import type { Refusal } from '../../../core/refusals/refusal-text';
import { matchReasonText, matchStopText } from '../util/match-text';
import { FORM_CODES, formText, KIND_CODES, kindText } from '../util/state-text';

type Suggestion = SuggestMentorsQuery['suggestMentors'][number];

const USUAL_MONTHS = 9;

interface Terms {
  form: MentoringForm;
  kind: MentoringKind;
  from: LocalDate | null;
  to: LocalDate | null;
  termReason: string;
}

/** From a mentee to a proposed pair: ranked mentors with their reasons, the terms, and what happens next. */
@Component({
  selector: 'app-match-page',
  imports: [
    ConfirmationPanel,
    Control,
    DateInput,
    EmptyState,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    MatButton,
    PageFrame,
    RouterLink,
    StatusChip,
  ],
  templateUrl: './match-page.html',
  styleUrl: '../util/card.css',
})
export class MatchPage {
  private readonly client = inject(GraphqlClient);
  private readonly query = toSignal(inject(ActivatedRoute).queryParamMap);
  private readonly today = inject(TODAY)();
  private readonly summary = viewChild(ErrorSummary);

  protected readonly menteeId = computed(() => this.query()?.get('mentee') ?? '');
  protected readonly mentee = resource({
    params: () => this.menteeId() || undefined,
    loader: async ({ params, abortSignal }) => {
      const { menteesWithoutMentor } = await this.client.runUntil(
        abortSignal,
        MenteesWithoutMentorDocument,
        { page: { first: 200, offset: 0 } },
      );
      return menteesWithoutMentor.items.find(({ id }) => id === params) ?? null;
    },
  });
  protected readonly suggestions = resource({
    params: () => this.menteeId() || undefined,
    loader: async ({ params, abortSignal }) =>
      (await this.client.runUntil(abortSignal, SuggestMentorsDocument, { menteeId: params }))
        .suggestMentors,
  });

  protected readonly chosen = signal<Suggestion | null>(null);
  protected readonly proposed = signal<PairPartsFragment | null>(null);
  protected readonly forms = FORM_CODES;
  protected readonly kinds = KIND_CODES;
  protected readonly formText = formText;
  protected readonly kindText = kindText;
  protected readonly reasonText = matchReasonText;
  protected readonly stopText = matchStopText;

  protected readonly model = signal<Terms>({
    form: 'TEACHER_TEACHER',
    kind: 'TRADITIONAL',
    from: this.today,
    to: addMonths(this.today, USUAL_MONTHS),
    termReason: '',
  });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.from, { message: $localize`:@@match.fromMissing:Укажите первый день` });
      required(path.to, { message: $localize`:@@match.toMissing:Укажите последний день` });
    },
    {
      submission: {
        action: () => this.problems.run(() => this.send()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  protected choose(suggestion: Suggestion | null): void {
    this.chosen.set(suggestion);
  }

  private async send(): Promise<Refusal | null> {
    const suggestion = this.chosen();
    const { form: chosenForm, kind, from, to, termReason } = this.model();
    if (!suggestion || !from || !to) return null;
    const input = {
      mentorId: suggestion.mentor.id,
      menteeIds: [this.menteeId()],
      form: chosenForm,
      kinds: [kind],
      from,
      to,
      termReason: termReason || null,
    };
    const { proposePair: answer } = await this.client.run(ProposePairDocument, { input });
    if (answer.__typename === 'Refusal') return answer;
    this.proposed.set(answer);
    return null;
  }
}

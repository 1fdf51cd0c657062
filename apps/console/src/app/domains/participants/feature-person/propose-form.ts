import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  type BankSide,
  GraphqlClient,
  type MenteeReason,
  ProposeCandidateDocument,
} from '@nastavnik/graphql-client';
import { Control, ErrorSummary, Field } from '@nastavnik/ui';
import { MENTEE_REASONS } from '@nastavnik/participants-domain';
import type { Refusal } from '../../../core/refusals/refusal-text';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { asRefusal } from '../../../core/data/act';
import { menteeReasonText, sideText } from '../util/state-text';
import { listOf } from '../util/list-of';

/** Puts a person forward for one of the banks. */
@Component({
  selector: 'app-propose-form',
  imports: [Control, ErrorSummary, Field, FormField, FormRoot, MatButton],
  templateUrl: './propose-form.html',
  styleUrl: '../util/sheet-form.css',
})
export class ProposeForm {
  readonly personId = input.required<string>();
  readonly side = input.required<BankSide>();
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly heading = computed(() => sideText(this.side()));
  protected readonly reasons = MENTEE_REASONS.map((value) => ({
    value,
    title: menteeReasonText(value),
  }));
  private readonly model = signal<{ reason: MenteeReason | ''; answers: string; capacity: string }>(
    {
      reason: '',
      answers: '',
      capacity: '',
    },
  );
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.reason, {
        when: () => this.side() === 'MENTEE',
        message: $localize`:@@propose.reasonMissing:Выберите, почему нужен наставник`,
      });
    },
    {
      submission: {
        action: () => this.problems.run(() => this.send()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  private async send(): Promise<Refusal | null> {
    const { reason, answers, capacity } = this.model();
    const side = this.side();
    const input = {
      personId: this.personId(),
      side,
      reason: reason || null,
      competences: side === 'MENTOR' ? listOf(answers) : [],
      requests: side === 'MENTEE' ? listOf(answers) : [],
      capacity: capacity.trim() === '' ? null : Number(capacity),
    };
    const answer = await this.client.run(ProposeCandidateDocument, { input });
    const refusal = asRefusal(answer.proposeCandidate);
    if (refusal === null) this.done.emit();
    return refusal;
  }
}

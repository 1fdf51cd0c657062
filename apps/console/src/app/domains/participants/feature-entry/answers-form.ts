import {
  booleanAttribute,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  EditEntryDocument,
  type EntryPartsFragment,
  GraphqlClient,
  RecordSurveyDocument,
} from '@nastavnik/graphql-client';
import { Control, DateInput, ErrorSummary, Field, TODAY } from '@nastavnik/ui';
import type { Refusal } from '../../../core/refusals/refusal-text';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { asRefusal } from '../../../core/data/act';
import { listOf } from '../util/list-of';

/** The answers of an entry: the questionnaire as it came in (`survey`), or a later change. */
@Component({
  selector: 'app-answers-form',
  imports: [Control, DateInput, ErrorSummary, Field, FormField, FormRoot, MatButton],
  templateUrl: './answers-form.html',
  styleUrl: '../util/sheet-form.css',
})
export class AnswersForm {
  readonly entry = input.required<EntryPartsFragment>();
  readonly survey = input(false, { transform: booleanAttribute });
  /** A page of its own has nowhere to go back to. */
  readonly cancellable = input(true);
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly today = inject(TODAY)();
  protected readonly isMentor = computed(() => this.entry().side === 'MENTOR');
  private readonly model = linkedSignal(() => {
    const { side, competences, requests, capacity } = this.entry();
    return {
      filedOn: this.today,
      answers: (side === 'MENTOR' ? competences : requests).join('\n'),
      capacity: capacity === null ? '' : String(capacity),
    };
  });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      const when = () => this.survey();
      required(path.filedOn, {
        when,
        message: $localize`:@@survey.dayMissing:Укажите день анкеты`,
      });
      required(path.answers, {
        when,
        message: $localize`:@@survey.answersMissing:Впишите хотя бы один ответ`,
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
    const { filedOn, answers, capacity } = this.model();
    const entryId = this.entry().id;
    const list = listOf(answers);
    const said = this.isMentor()
      ? { competences: list, requests: [...this.entry().requests] }
      : { competences: [...this.entry().competences], requests: list };
    const answer = this.survey()
      ? (await this.client.run(RecordSurveyDocument, { input: { entryId, filedOn, ...said } }))
          .recordSurvey
      : (
          await this.client.run(EditEntryDocument, {
            input: { entryId, capacity: capacity.trim() === '' ? null : Number(capacity), ...said },
          })
        ).editEntry;
    const refusal = asRefusal(answer);
    if (refusal === null) this.done.emit();
    return refusal;
  }
}

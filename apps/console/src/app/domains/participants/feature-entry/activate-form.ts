import { Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  ActivateEntryDocument,
  type EntryPartsFragment,
  GraphqlClient,
} from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import { DateInput, ErrorSummary, Field, TODAY } from '@nastavnik/ui';
import type { Refusal } from '../../../core/refusals/refusal-text';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { asRefusal } from '../../../core/data/act';

/** Takes a candidate into the working bank; of a mentor the curator confirms criteria and training. */
@Component({
  selector: 'app-activate-form',
  imports: [DateInput, ErrorSummary, Field, FormField, FormRoot, MatButton],
  template: `
    <form [formRoot]="form">
      <h3 i18n="@@activate.heading">Включение в базу</h3>
      <ui-error-summary [errors]="problems.errors()" />
      @if (isMentor()) {
        <p class="soft" i18n="@@activate.rule">
          Положение может требовать, чтобы наставник отвечал критериям и прошёл обучение: отметьте
          то, что выполнено.
        </p>
        <label class="choice">
          <input type="checkbox" [formField]="form.criteriaConfirmed" />
          <span i18n="@@activate.criteria">Критериям отвечает</span>
        </label>
        @for (error of form.criteriaConfirmed().errors(); track error.kind) {
          <p class="problem">{{ error.message }}</p>
        }
        <ui-field
          i18n-label="@@activate.trainedOn"
          label="День окончания обучения"
          [of]="form.trainedOn"
        >
          <ui-date-input [formField]="form.trainedOn" [latest]="today" />
        </ui-field>
      } @else {
        <p i18n="@@activate.mentee">После включения человеку можно подобрать наставника.</p>
      }
      <div class="actions">
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          disabledInteractive
        >
          <ng-container i18n="@@entry.activate">Включить в базу</ng-container>
        </button>
        <button matButton="outlined" type="button" (click)="left.emit()">
          <ng-container i18n="@@people.cancel">Отмена</ng-container>
        </button>
      </div>
    </form>
  `,
  styleUrl: '../util/sheet-form.css',
})
export class ActivateForm {
  readonly entry = input.required<EntryPartsFragment>();
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly today = inject(TODAY)();
  protected readonly isMentor = computed(() => this.entry().side === 'MENTOR');
  private readonly model = linkedSignal<{
    criteriaConfirmed: boolean;
    trainedOn: LocalDate | null;
  }>(() => ({ criteriaConfirmed: false, trainedOn: this.entry().trainedOn }));
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(this.model, () => undefined, {
    submission: {
      action: () => this.problems.run(() => this.send()),
      onInvalid: () => this.problems.fail(),
    },
  });

  private async send(): Promise<Refusal | null> {
    const input = { entryId: this.entry().id, ...this.model() };
    const refusal = asRefusal(
      (await this.client.run(ActivateEntryDocument, { input })).activateEntry,
    );
    if (refusal === null) this.done.emit();
    return refusal;
  }
}

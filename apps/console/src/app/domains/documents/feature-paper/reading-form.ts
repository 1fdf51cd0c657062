import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { AcquaintWithPaperDocument, GraphqlClient } from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import { DateInput, ErrorSummary, Field, TODAY } from '@nastavnik/ui';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { asRefusal } from '../../../core/data/act';

/** Somebody has signed the printed sheet of acquaintance: the day written on it. */
@Component({
  selector: 'app-reading-form',
  imports: [DateInput, ErrorSummary, Field, FormField, FormRoot, MatButton],
  template: `
    <form [formRoot]="form">
      <h3 i18n="@@reading.heading">Подпись на листе ознакомления: {{ name() }}</h3>
      <ui-error-summary [errors]="problems.errors()" />
      <ui-field i18n-label="@@wet.when" label="Дата на листе" [of]="form.on">
        <ui-date-input [formField]="form.on" [latest]="today" />
      </ui-field>
      <div class="actions">
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          disabledInteractive
        >
          <ng-container i18n="@@reading.record">Записать</ng-container>
        </button>
        <button matButton="outlined" type="button" (click)="left.emit()">
          <ng-container i18n="@@people.cancel">Отмена</ng-container>
        </button>
      </div>
    </form>
  `,
  styleUrl: '../util/paper-form.css',
})
export class ReadingForm {
  readonly documentId = input.required<string>();
  readonly personId = input.required<string>();
  readonly name = input.required<string>();
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly today = inject(TODAY)();
  private readonly model = signal<{ on: LocalDate | null }>({ on: this.today });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.on, { message: $localize`:@@wet.whenMissing:Укажите дату на листе` });
    },
    {
      submission: {
        action: () => this.problems.run(() => this.send()),
        onInvalid: () => this.problems.fail(),
      },
    },
  );

  private async send() {
    const asked = { documentId: this.documentId(), personId: this.personId(), on: this.model().on };
    const refusal = asRefusal((await this.client.run(AcquaintWithPaperDocument, asked)).acquaint);
    if (refusal === null) this.done.emit();
    return refusal;
  }
}

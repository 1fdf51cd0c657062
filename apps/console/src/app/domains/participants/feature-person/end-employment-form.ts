import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  EndEmploymentDocument,
  GraphqlClient,
  type PersonPartsFragment,
} from '@nastavnik/graphql-client';
import type { LocalDate } from '@nastavnik/kernel';
import { DateInput, ErrorSummary, Field, TODAY } from '@nastavnik/ui';
import type { Refusal } from '../../../core/refusals/refusal-text';
import { type FormProblems, formProblems } from '../../../core/forms/form-problems';
import { asRefusal } from '../../../core/data/act';

/** Says when a person left and what follows from it. */
@Component({
  selector: 'app-end-employment-form',
  imports: [DateInput, ErrorSummary, Field, FormField, FormRoot, MatButton],
  template: `
    <form [formRoot]="form">
      <h3 i18n="@@end.heading">Прекращение работы</h3>
      <ui-error-summary [errors]="problems.errors()" />
      <p i18n="@@end.what">
        {{ employment().position }}. Запись в списке останется, изменить дату потом нельзя: при
        возвращении человека загрузите список с новой датой допуска.
      </p>
      @if (entries() > 0) {
        <p i18n="@@end.banks">
          Записи в базах будут приостановлены. Если идёт пара, куратор получит дело о замене или
          досрочном завершении.
        </p>
      }
      <ui-field i18n-label="@@end.lastDay" label="Последний рабочий день" [of]="form.lastDay">
        <ui-date-input [formField]="form.lastDay" [latest]="today" />
      </ui-field>
      <div class="actions">
        <button
          matButton="filled"
          type="submit"
          [disabled]="form().submitting()"
          disabledInteractive
        >
          <ng-container i18n="@@end.act">Записать</ng-container>
        </button>
        <button matButton="outlined" type="button" (click)="left.emit()">
          <ng-container i18n="@@people.cancel">Отмена</ng-container>
        </button>
      </div>
    </form>
  `,
  styleUrl: '../util/sheet-form.css',
})
export class EndEmploymentForm {
  readonly employment = input.required<PersonPartsFragment['employments'][number]>();
  readonly entries = input(0);
  readonly done = output();
  readonly left = output();

  private readonly client = inject(GraphqlClient);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly today = inject(TODAY)();
  private readonly model = signal<{ lastDay: LocalDate | null }>({ lastDay: null });
  protected readonly problems: FormProblems = formProblems(
    () => this.form,
    () => this.summary(),
  );
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.lastDay, {
        message: $localize`:@@end.dayMissing:Укажите последний рабочий день`,
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
    const { lastDay } = this.model();
    if (lastDay === null) return null;
    const asked = { employmentId: this.employment().id, lastDay };
    const refusal = asRefusal((await this.client.run(EndEmploymentDocument, asked)).endEmployment);
    if (refusal === null) this.done.emit();
    return refusal;
  }
}

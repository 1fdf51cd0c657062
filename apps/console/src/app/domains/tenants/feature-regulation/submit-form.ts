import { Component, effect, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { LocalDate } from '@nastavnik/kernel';
import { Control, DateInput, Field } from '@nastavnik/ui';

export interface Minutes {
  readonly number: string;
  readonly date: LocalDate | null;
}

/** Hands the draft to the head, with the minutes of the council where there are any. */
@Component({
  selector: 'app-submit-form',
  imports: [Control, DateInput, Field, FormField, FormRoot, MatButton],
  templateUrl: './submit-form.html',
  styleUrl: '../util/form-page.css',
})
export class SubmitForm {
  readonly minutesRequired = input(false);
  readonly problem = input('');
  readonly field = input<string | null>(null);
  readonly pending = input(false);
  readonly submitted = output<Minutes>();

  protected readonly form = form(
    signal<Minutes>({ number: '', date: null }),
    (path) => {
      const needed = { when: () => this.minutesRequired() };
      required(path.number, {
        ...needed,
        message: $localize`:@@regulation.numberMissing:Укажите номер протокола`,
      });
      required(path.date, {
        ...needed,
        message: $localize`:@@regulation.dateMissing:Укажите дату протокола`,
      });
    },
    {
      submission: {
        action: async () => {
          this.submitted.emit(this.form().value());
          return undefined;
        },
        onInvalid: () => this.form().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );

  constructor() {
    effect(() => {
      if (this.field() === 'minutesNumber') this.form.number().focusBoundControl();
      if (this.field() === 'minutesDate') this.form.date().focusBoundControl();
    });
  }

  protected problemOf(field: string): string {
    return this.field() === field ? this.problem() : '';
  }
}

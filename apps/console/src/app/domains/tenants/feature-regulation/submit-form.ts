import { Component, computed, effect, input, linkedSignal, output } from '@angular/core';
import { applyEach, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { LocalDate } from '@nastavnik/kernel';
import { Control, DateInput, Field } from '@nastavnik/ui';
import type { Version } from './regulation-store';

/** Minutes of one body as they are filled in. */
export interface Minutes {
  readonly body: string;
  readonly number: string;
  readonly date: LocalDate | null;
}

/** Hands the draft to the head, with the minutes of every body that considers it. */
@Component({
  selector: 'app-submit-form',
  imports: [Control, DateInput, Field, FormField, FormRoot, MatButton],
  templateUrl: './submit-form.html',
  styleUrl: '../util/form-page.css',
})
export class SubmitForm {
  readonly bodies = input.required<Version['collegialBodies']>();
  readonly problem = input('');
  /** The field at fault as the server names it: `STAFF_MEETING.number`. */
  readonly field = input<string | null>(null);
  readonly pending = input(false);
  readonly submitted = output<readonly Minutes[]>();

  protected readonly required = computed(() => this.bodies().some((body) => body.required));
  // Kept while the same bodies are asked: a changed rule elsewhere must not empty what was typed.
  private readonly model = linkedSignal<string, { entries: Minutes[] }>({
    source: () =>
      this.bodies()
        .map(({ code }) => code)
        .join(),
    computation: (codes) => ({
      entries: codes.split(',').map((body) => ({ body, number: '', date: null })),
    }),
  });

  protected readonly form = form(
    this.model,
    (path) => {
      const when = () => this.required();
      applyEach(path.entries, (entry) => {
        required(entry.number, {
          when,
          message: $localize`:@@regulation.numberMissing:Укажите номер протокола`,
        });
        required(entry.date, {
          when,
          message: $localize`:@@regulation.dateMissing:Укажите дату протокола`,
        });
      });
    },
    {
      submission: {
        action: async () => {
          this.submitted.emit(this.form().value().entries);
          return undefined;
        },
        onInvalid: () => this.form().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );

  constructor() {
    effect(() => {
      const [body, name] = this.field()?.split('.') ?? [];
      const place = this.bodies().findIndex(({ code }) => code === body);
      const entry = this.form.entries[place];
      if (name === 'number') entry?.number().focusBoundControl();
      if (name === 'date') entry?.date().focusBoundControl();
    });
  }

  protected problemOf(body: string, name: string): string {
    return this.field() === `${body}.${name}` ? this.problem() : '';
  }
}

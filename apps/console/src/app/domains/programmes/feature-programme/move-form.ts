import { afterNextRender, Component, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { LocalDate } from '@nastavnik/kernel';
import { REASON_BOUNDS } from '@nastavnik/programmes-domain';
import { Control, DateInput, Field } from '@nastavnik/ui';

export interface Move {
  readonly plannedDate: LocalDate;
  readonly reason: string;
}

/** A new day for an event, and why. */
@Component({
  selector: 'app-move-form',
  host: { '(keydown.escape)': 'dismissed.emit()' },
  imports: [Control, DateInput, Field, FormField, FormRoot, MatButton],
  template: `
    <section class="panel" [attr.aria-label]="label">
      <h2>{{ label }}</h2>
      <form [formRoot]="form">
        <ui-field
          i18n-label="@@move.date"
          label="Новая дата"
          [of]="form.plannedDate"
          [problem]="problem()"
        >
          <ui-date-input #day [earliest]="after()" [formField]="form.plannedDate" />
        </ui-field>
        <ui-field i18n-label="@@reason.label" label="Причина" [of]="form.reason">
          <textarea uiControl rows="2" [formField]="form.reason"></textarea>
        </ui-field>
        <div class="actions">
          <button matButton="filled" type="submit" [disabled]="pending()" disabledInteractive>
            <ng-container i18n="@@events.move">Перенести</ng-container>
          </button>
          <button matButton="outlined" type="button" (click)="dismissed.emit()">
            <ng-container i18n="@@reason.back">Не сейчас</ng-container>
          </button>
        </div>
      </form>
    </section>
  `,
  styles: `
    h2 {
      margin-block-end: 12px;
    }
  `,
})
export class MoveForm {
  readonly after = input.required<LocalDate>();
  readonly pending = input(false);
  readonly problem = input('');
  readonly given = output<Move>();
  readonly dismissed = output<void>();

  protected readonly label = $localize`:@@move.heading:Перенос мероприятия`;
  private readonly day = viewChild.required<DateInput>('day');
  protected readonly form = form(
    signal<{ plannedDate: LocalDate | null; reason: string }>({ plannedDate: null, reason: '' }),
    (path) => {
      required(path.plannedDate, { message: $localize`:@@move.dateMissing:Укажите новую дату` });
      const short = $localize`:@@reason.short:Опишите причину: не меньше ${REASON_BOUNDS.min}:min: знаков`;
      required(path.reason, { message: short });
      validate(path.reason, ({ value }) =>
        value() === '' || value().trim().length >= REASON_BOUNDS.min
          ? undefined
          : { kind: 'short', message: short },
      );
    },
    {
      submission: {
        action: () => {
          const { plannedDate, reason } = this.form().value();
          if (plannedDate !== null) this.given.emit({ plannedDate, reason: reason.trim() });
          return Promise.resolve(undefined);
        },
        onInvalid: () => this.form().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );

  constructor() {
    afterNextRender(() => this.day().focus());
  }
}

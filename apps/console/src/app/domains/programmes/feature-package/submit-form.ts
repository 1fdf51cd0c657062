import {
  afterNextRender,
  Component,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Control, Field } from '@nastavnik/ui';

/** The head sends the package under the outgoing number of the school. */
@Component({
  selector: 'app-submit-form',
  host: { '(keydown.escape)': 'dismissed.emit()' },
  imports: [Control, Field, FormField, FormRoot, MatButton],
  template: `
    <section class="panel" [attr.aria-label]="label">
      <h2>{{ label }}</h2>
      <form [formRoot]="form">
        <ui-field
          i18n-label="@@packageSubmit.number"
          label="Исходящий номер письма"
          i18n-hint="@@packageSubmit.hint"
          hint="По журналу исходящих документов школы"
          [of]="form.outgoingNumber"
          [problem]="problem()"
        >
          <input #box uiControl autocomplete="off" [formField]="form.outgoingNumber" />
        </ui-field>
        <div class="actions">
          <button matButton="filled" type="submit" [disabled]="pending()" disabledInteractive>
            <ng-container i18n="@@packageSubmit.act">Отправить в управление</ng-container>
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
export class SubmitForm {
  readonly pending = input(false);
  readonly problem = input('');
  readonly given = output<string>();
  readonly dismissed = output<void>();

  protected readonly label = $localize`:@@packageSubmit.heading:Отправка пакета`;
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly form = form(
    signal({ outgoingNumber: '' }),
    (path) => {
      required(path.outgoingNumber, {
        message: $localize`:@@packageSubmit.missing:Укажите исходящий номер`,
      });
    },
    {
      submission: {
        action: () => {
          this.given.emit(this.form().value().outgoingNumber.trim());
          return Promise.resolve(undefined);
        },
        onInvalid: () => this.box().nativeElement.focus(),
      },
    },
  );

  constructor() {
    afterNextRender(() => this.box().nativeElement.focus());
  }
}

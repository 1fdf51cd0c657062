import {
  afterNextRender,
  Component,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { REASON_BOUNDS } from '@nastavnik/programmes-domain';
import { Control, Field } from '@nastavnik/ui';

/** Asks why, before an act that needs a reason: one text, the act as a button, and a way back. */
@Component({
  selector: 'app-reason-form',
  imports: [Control, Field, FormField, FormRoot, MatButton],
  templateUrl: './reason-form.html',
  styleUrl: './reason-form.css',
  host: { '(keydown.escape)': 'dismissed.emit()' },
})
export class ReasonForm {
  readonly heading = input.required<string>();
  /** The act, a verb: «Отменить пару». */
  readonly act = input.required<string>();
  readonly hint = input('');
  readonly dangerous = input(false);
  readonly pending = input(false);
  /** What the server answered to the last try. */
  readonly problem = input('');
  readonly given = output<string>();
  readonly dismissed = output<void>();

  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly form = form(
    signal({ reason: '' }),
    (path) => {
      const short = $localize`:@@reason.short:Опишите причину: не меньше ${REASON_BOUNDS.min}:min: знаков`;
      required(path.reason, { message: short });
      validate(path.reason, ({ value }) =>
        value() === '' || value().trim().length >= REASON_BOUNDS.min
          ? undefined
          : { kind: 'short', message: short },
      );
      maxLength(path.reason, REASON_BOUNDS.max);
    },
    {
      submission: {
        action: () => {
          this.given.emit(this.form().value().reason.trim());
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

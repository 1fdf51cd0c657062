import { Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';

let created = 0;

/**
 * Label above, hint, the field's first error beside it, and the control as content:
 * `<ui-field label="Фамилия" [of]="form.surname"><input uiControl [formField]="form.surname" /></ui-field>`.
 * Errors show once the field was left or the form was submitted.
 */
@Component({
  selector: 'ui-field',
  templateUrl: './field.html',
  styleUrl: './field.css',
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly of = input<FieldTree<unknown>>();
  /** An error not known to the form, for instance a refusal of the server. */
  readonly problem = input('');

  readonly controlId = `field-${++created}`;
  protected readonly hintId = `${this.controlId}-hint`;
  protected readonly errorId = `${this.controlId}-error`;

  protected readonly optional = computed(() => {
    const field = this.of();
    return field !== undefined && !field().required();
  });
  readonly error = computed(() => {
    const field = this.of()?.();
    const own = field?.touched() ? field.errors()[0] : undefined;
    return own
      ? (own.message ?? $localize`:@@ui.errors.invalid:Значение не подходит`)
      : this.problem();
  });
  readonly describedBy = computed(
    () =>
      [this.hint() && this.hintId, this.error() && this.errorId].filter(Boolean).join(' ') || null,
  );
}

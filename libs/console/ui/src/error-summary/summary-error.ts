import type { FieldTree } from '@angular/forms/signals';

/** One line of the error summary; `focus` takes the person to the field, absent when no field is at fault. */
export interface SummaryError {
  readonly message: string;
  readonly focus?: () => void;
}

/** The lines for a signal form, in the order of its fields. */
export function summaryErrorsOf<T>(form: FieldTree<T>): readonly SummaryError[] {
  return form()
    .errorSummary()
    .map((error) => {
      const field = error.fieldTree();
      const message = error.message ?? $localize`:@@ui.errors.invalid:Значение не подходит`;
      return field === form() ? { message } : { message, focus: () => field.focusBoundControl() };
    });
}

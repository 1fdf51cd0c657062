import { computed, Directive, inject } from '@angular/core';
import { Field } from './field';

/** Ties a native input, select or textarea to the label, hint and error of the `<ui-field>` around it. */
@Directive({
  selector: 'input[uiControl], select[uiControl], textarea[uiControl]',
  host: {
    class: 'control',
    '[id]': 'field?.controlId',
    '[attr.aria-describedby]': 'field?.describedBy()',
    '[attr.aria-invalid]': 'invalid() ? true : null',
  },
})
export class Control {
  protected readonly field = inject(Field, { optional: true });
  protected readonly invalid = computed(() => Boolean(this.field?.error()));
}

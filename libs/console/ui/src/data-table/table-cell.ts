import { Directive, inject, input, TemplateRef } from '@angular/core';

/** The template of one column's cells: `<ng-template uiCell="status" let-row>`. */
@Directive({ selector: 'ng-template[uiCell]' })
export class TableCell {
  readonly key = input.required<string>({ alias: 'uiCell' });
  readonly template = inject<TemplateRef<{ $implicit: unknown }>>(TemplateRef);
}

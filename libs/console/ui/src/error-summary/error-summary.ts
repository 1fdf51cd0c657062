import { Component, effect, type ElementRef, inject, input, viewChild } from '@angular/core';
import { PageTitle } from '../page-title/page-title';
import type { SummaryError } from './summary-error';

/**
 * What keeps a form from being accepted. Stands above the form; after a failed submit call `announce()`: the title
 * starts with «Ошибка:», focus comes here, and each line leads to its field.
 */
@Component({
  selector: 'ui-error-summary',
  templateUrl: './error-summary.html',
  styleUrl: './error-summary.css',
})
export class ErrorSummary {
  readonly errors = input.required<readonly SummaryError[]>();

  private readonly pageTitle = inject(PageTitle);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  constructor() {
    effect(() => {
      if (this.errors().length === 0) this.pageTitle.markFailed(false);
    });
  }

  /** Call after the errors are set; waits until they are on the screen. */
  announce(): void {
    this.pageTitle.markFailed(true);
    setTimeout(() => this.box()?.nativeElement.focus());
  }

  protected lead(event: Event, error: SummaryError): void {
    event.preventDefault();
    error.focus?.();
  }
}

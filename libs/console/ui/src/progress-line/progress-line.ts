import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { formatNumber } from '../text/plural';

/** How much of the whole is done, in words beside the bar; no total means no claim about the share. */
@Component({
  selector: 'ui-progress-line',
  template: `
    <span class="words">{{ text() }}</span>
    <progress [attr.aria-label]="label()" [value]="done()" [max]="total() || 1"></progress>
  `,
  styleUrl: './progress-line.css',
})
export class ProgressLine {
  readonly label = input.required<string>();
  readonly done = input.required<number>();
  readonly total = input.required<number>();
  /** Replaces «3 из 12». */
  readonly words = input('');

  private readonly locale = inject(LOCALE_ID);
  protected readonly text = computed(() => {
    if (this.words()) return this.words();
    const done = formatNumber(this.done(), this.locale);
    const total = formatNumber(this.total(), this.locale);
    return $localize`:@@ui.progress.words:${done}:done: из ${total}:total:`;
  });
}

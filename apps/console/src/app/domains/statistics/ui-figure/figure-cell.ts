import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { figureText, type GivenMeasure, type Unit } from '../util/figure-text';

/** A figure with what it was divided from; `bar` (0 to 100, one scale for the column) draws it for comparison. */
@Component({
  selector: 'app-figure-cell',
  template: `
    <span class="value" [class.absent]="measure().state !== 'VALUE'">{{ text() }}</span>
    @if (fraction()) {
      <span class="fraction">{{ fraction() }}</span>
    }
    @if (bar() !== null) {
      <span class="bar no-print" aria-hidden="true"
        ><span [style.inline-size.%]="bar()"></span
      ></span>
    }
  `,
  styleUrl: './figure-cell.css',
})
export class FigureCell {
  readonly measure = input.required<GivenMeasure>();
  readonly unit = input.required<Unit>();
  readonly fraction = input('');
  readonly bar = input<number | null>(null);

  private readonly locale = inject(LOCALE_ID);
  protected readonly text = computed(() => figureText(this.measure(), this.unit(), this.locale));
}

import { Component, inject, input, LOCALE_ID, output } from '@angular/core';
import { formatNumber } from '@nastavnik/ui';

export interface FilterChoice {
  readonly value: string;
  readonly title: string;
  readonly count: number;
}

/** One filter at a time, each with what it would find: buttons in a line, on phones one list. */
@Component({
  selector: 'app-count-filter',
  template: `
    <label class="phone">
      <span>{{ label() }}</span>
      <select #box class="control" (change)="choose.emit(box.value)">
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value" [selected]="choice.value === chosen()">
            {{ choice.title }}: {{ number(choice.count) }}
          </option>
        }
      </select>
    </label>
    <div role="group" [attr.aria-label]="label()">
      @for (choice of choices(); track choice.value) {
        <button
          type="button"
          [attr.aria-pressed]="choice.value === chosen()"
          (click)="choose.emit(choice.value)"
        >
          {{ choice.title }} <span class="count">{{ number(choice.count) }}</span>
        </button>
      }
    </div>
  `,
  styleUrl: './count-filter.css',
})
export class CountFilter {
  readonly label = input.required<string>();
  readonly choices = input.required<readonly FilterChoice[]>();
  readonly chosen = input.required<string>();
  readonly choose = output<string>();

  private readonly locale = inject(LOCALE_ID);

  protected number(count: number): string {
    return formatNumber(count, this.locale);
  }
}

import { Component, computed, input } from '@angular/core';
import type { LocalDate } from '@nastavnik/kernel';
import { DueDate } from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';

/** The last day of a term with the clause that set it: «завтра, 21 ноября (п. 3.7 Положения)». */
@Component({
  selector: 'app-term',
  imports: [DueDate],
  template: `
    <ui-due-date [date]="date()" [open]="open()" [explanation]="words()" />
    @if (words()) {
      <span class="clause">{{ words() }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: baseline;
    }

    .clause {
      color: var(--text-soft);
      font-size: 13px;
      line-height: 20px;
    }
  `,
})
export class Term {
  readonly date = input.required<LocalDate>();
  readonly clause = input<string | null>(null);
  /** Whether what is due is still to be done. */
  readonly open = input(true);
  protected readonly words = computed(() => clauseText(this.clause() ?? ''));
}

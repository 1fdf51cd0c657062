import { booleanAttribute, Component, computed, input } from '@angular/core';
import type { LocalDate } from '@nastavnik/kernel';
import { DueDate } from '@nastavnik/ui';
import { clauseText } from '../../../core/clauses/clause-text';

/** The last day of a term with what set it: «завтра, 21 ноября (п. 3.7 Положения)». */
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
  /** No source sets this term: it is ours, and says so. */
  readonly ours = input(false, { transform: booleanAttribute });
  protected readonly words = computed(() =>
    this.ours()
      ? $localize`:@@term.ours:срок системы, в Положении не назван`
      : clauseText(this.clause() ?? ''),
  );
}

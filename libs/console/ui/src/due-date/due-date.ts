import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { MatTooltip } from '@angular/material/tooltip';
import type { LocalDate } from '@nastavnik/kernel';
import { Icon } from '../icon/icon';
import { dateText, distanceText, fullDateText, nearDateText } from '../text/date-text';
import { TODAY } from '../text/today';

/**
 * A term in the reader's words («завтра, 21 ноября»). Hover or focus tells the exact day, how far it is, and how the
 * days were counted (`explanation`). A term that is `open` and past is overdue and says so.
 */
@Component({
  selector: 'ui-due-date',
  imports: [Icon, MatTooltip],
  template: `
    <button type="button" [class.overdue]="overdue()" [matTooltip]="exact()">
      @if (overdue()) {
        <ui-icon name="warning" />
        <ng-container i18n="@@ui.due.overdue">просрочено:</ng-container>&ngsp;
      }
      <time class="no-print" [attr.datetime]="date()">{{ words() }}</time>
      <span class="print-only" aria-hidden="true">{{ onPaper() }}</span>
    </button>
  `,
  styleUrl: './due-date.css',
})
export class DueDate {
  readonly date = input.required<LocalDate>();
  readonly explanation = input('');
  /** Whether what is due is still to be done; a date of the past that was met is not overdue. */
  readonly open = input(true);

  private readonly locale = inject(LOCALE_ID);
  private readonly today = inject(TODAY)();

  protected readonly overdue = computed(() => this.open() && this.date() < this.today);
  protected readonly words = computed(() => nearDateText(this.date(), this.today, this.locale));
  protected readonly onPaper = computed(() => dateText(this.date()));
  protected readonly exact = computed(() => {
    const day = fullDateText(this.date(), this.locale);
    const distance = distanceText(this.date(), this.today, this.locale);
    return [`${day}, ${distance}`, this.explanation()].filter(Boolean).join('\n');
  });
}

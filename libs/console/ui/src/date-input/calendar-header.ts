import { Component } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCalendarHeader } from '@angular/material/datepicker';
import { Icon } from '../icon/icon';

/** Month and arrows above the calendar; the button is named by the month it shows, which Material's own is not. */
@Component({
  selector: 'ui-calendar-header',
  imports: [Icon, MatButton, MatIconButton],
  template: `
    <button
      matButton
      type="button"
      [attr.aria-describedby]="hint.id"
      (click)="currentPeriodClicked()"
    >
      <span aria-live="polite">{{ periodButtonText }}</span>
      <ui-icon name="chevron-down" />
    </button>
    <span #hint class="visually-hidden" id="ui-calendar-hint" i18n="@@ui.calendar.choose">
      Выбрать месяц и год
    </span>
    <span class="arrows">
      <button
        matIconButton
        type="button"
        disabledInteractive
        [disabled]="!previousEnabled()"
        [attr.aria-label]="prevButtonLabel"
        (click)="previousClicked()"
      >
        <ui-icon name="chevron-left" />
      </button>
      <button
        matIconButton
        type="button"
        disabledInteractive
        [disabled]="!nextEnabled()"
        [attr.aria-label]="nextButtonLabel"
        (click)="nextClicked()"
      >
        <ui-icon name="chevron-right" />
      </button>
    </span>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: 8px 8px 0;
    }
    .arrows {
      display: flex;
    }
  `,
})
export class CalendarHeader extends MatCalendarHeader<Date> {}

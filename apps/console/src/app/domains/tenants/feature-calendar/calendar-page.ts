import { Component, computed, inject, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type CalendarPartsFragment,
  GraphqlClient,
  WorkCalendarDocument,
} from '@nastavnik/graphql-client';
import { type LocalDate, mayDo } from '@nastavnik/kernel';
import { EmptyState, PageFrame, StatusChip, Toasts } from '@nastavnik/ui';
import { kept } from '../../../core/data/kept';
import { tableState } from '../../../core/data/table-state';
import { Session } from '../../../core/session/session';
import { CalendarYearForm } from './calendar-year-form';
import { dayListText } from './day-list';

/** The days off of each year, which the administrator of the district corrects. */
@Component({
  selector: 'app-calendar-page',
  imports: [CalendarYearForm, EmptyState, MatButton, PageFrame, StatusChip],
  templateUrl: './calendar-page.html',
  styles: `
    .year {
      display: flex;
      flex-direction: column;
      gap: 8px;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: center;
    }
    h2,
    p,
    dl,
    dd {
      margin: 0;
    }
    dt {
      color: var(--text-soft);
      font-size: 13px;
    }
    dd {
      margin-block-end: 8px;
      overflow-wrap: anywhere;
    }
  `,
})
export class CalendarPage {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);

  protected readonly answer = resource({
    loader: ({ abortSignal }) => this.client.runUntil(abortSignal, WorkCalendarDocument, {}),
  });
  private readonly last = kept(this.answer);
  protected readonly state = computed(() => tableState(this.answer));
  protected readonly years = computed(() => this.last()?.workCalendar ?? []);
  protected readonly edited = signal<number | null>(null);
  protected readonly mayCorrect = computed(() => {
    const role = this.session.activeGrant()?.role;
    return role !== undefined && mayDo([role], 'calendar:correct');
  });

  protected text(days: readonly LocalDate[]): string {
    return days.length === 0 ? $localize`:@@calendar.none:нет` : dayListText(days);
  }

  protected editLabel(year: number): string {
    return $localize`:@@calendar.editYear:Исправить ${year}:year: год`;
  }

  protected accept(changed: CalendarPartsFragment): void {
    const answer = this.last();
    if (answer)
      this.answer.set({
        workCalendar: answer.workCalendar.map((one) => (one.year === changed.year ? changed : one)),
      });
    this.edited.set(null);
    this.toasts.show(
      $localize`:@@calendar.saved:Календарь ${changed.year}:year: года сохранён. Новые сроки считаются по нему.`,
    );
  }
}

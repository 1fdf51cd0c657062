import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type CalendarPartsFragment,
  CorrectCalendarDocument,
  GraphqlClient,
  GraphqlFault,
} from '@nastavnik/graphql-client';
import { Control, Field } from '@nastavnik/ui';
import { faultText } from '../../../core/faults/fault-text';
import { refusalText } from '../../../core/refusals/refusal-text';
import { dayListText, readDayList } from './day-list';

/** Corrects one year: its days off, the weekends that are worked, and the act that says so. */
@Component({
  selector: 'app-calendar-year-form',
  imports: [Control, Field, MatButton],
  templateUrl: './calendar-year-form.html',
  styleUrl: '../util/form-page.css',
})
export class CalendarYearForm {
  readonly year = input.required<CalendarPartsFragment>();
  readonly saved = output<CalendarPartsFragment>();
  readonly overtaken = output<void>();
  readonly cancelled = output<void>();

  private readonly client = inject(GraphqlClient);
  protected readonly pending = signal(false);
  private readonly refused = signal<{ field: string | null; text: string } | null>(null);
  protected readonly daysOff = this.box(() => dayListText(this.year().daysOff));
  protected readonly workingWeekends = this.box(() => dayListText(this.year().workingWeekends));
  protected readonly source = this.box(() => this.year().source);
  protected readonly general = computed(() => {
    const refused = this.refused();
    return refused && (refused.field === null || refused.field === 'year') ? refused.text : '';
  });

  protected problemOf(field: string): string {
    const refused = this.refused();
    return refused?.field === field ? refused.text : '';
  }

  /** The days of the decree, as the system knows them, instead of what was entered. */
  protected takeNational(): void {
    const { nationalDaysOff, nationalWorkingWeekends, nationalSource } = this.year();
    this.daysOff.set(dayListText(nationalDaysOff));
    this.workingWeekends.set(dayListText(nationalWorkingWeekends));
    this.source.set(nationalSource);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.pending()) return;
    const [daysOff, workingWeekends] = [this.daysOff(), this.workingWeekends()].map(readDayList);
    const wrong = (
      [
        ['daysOff', daysOff],
        ['workingWeekends', workingWeekends],
      ] as const
    ).find(([, list]) => (list?.wrong.length ?? 0) > 0);
    if (wrong) {
      const words = wrong[1]?.wrong.join(', ') ?? '';
      this.refused.set({
        field: wrong[0],
        text: $localize`:@@calendar.notDays:Это не дни: ${words}:words:. Укажите день в виде 20.11.2026.`,
      });
      return;
    }
    this.refused.set(null);
    this.pending.set(true);
    try {
      const { correctCalendar: answer } = await this.client.run(CorrectCalendarDocument, {
        input: {
          year: this.year().year,
          daysOff: [...(daysOff?.days ?? [])],
          workingWeekends: [...(workingWeekends?.days ?? [])],
          source: this.source(),
          expectedVersion: this.year().version,
        },
      });
      if (answer.__typename === 'Refusal')
        this.refused.set({ field: answer.field ?? null, text: refusalText(answer) });
      else this.saved.emit(answer);
    } catch (fault) {
      const met = fault instanceof GraphqlFault && fault.code === 'CONFLICT';
      if (met) this.overtaken.emit();
      this.refused.set({
        field: null,
        text: met
          ? $localize`:@@calendar.overtaken:Этот год только что исправил другой человек. Его дни показаны выше; проверьте свои и сохраните ещё раз.`
          : faultText(fault),
      });
    } finally {
      this.pending.set(false);
    }
  }

  /** What is typed stays when the year is asked for anew; another year begins afresh. */
  private box(text: () => string) {
    return linkedSignal<number, string>({
      source: () => this.year().year,
      computation: () => text(),
    });
  }
}

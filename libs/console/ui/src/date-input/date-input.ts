import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { type FormValueControl, transformedValue } from '@angular/forms/signals';
import { MatIconButton } from '@angular/material/button';
import { DateAdapter } from '@angular/material/core';
import { MatDatepicker, MatDatepickerInput } from '@angular/material/datepicker';
import { formatRussian, parseLocalDate, type LocalDate } from '@nastavnik/kernel';
import { Control } from '../field/control';
import { Icon } from '../icon/icon';
import { CalendarHeader } from './calendar-header';
import { provideRussianDates } from './russian-date-adapter';

/**
 * A day, typed as `20.11.2026` or chosen in the calendar. The value is a `LocalDate` (`2026-11-20`) or null; text
 * that is no day is an error of the field and never changes the value.
 */
@Component({
  selector: 'ui-date-input',
  imports: [Control, Icon, MatDatepicker, MatDatepickerInput, MatIconButton],
  templateUrl: './date-input.html',
  styleUrl: './date-input.css',
  // Here and not at the root, so that the calendar loads only with pages that ask for days.
  providers: [provideRussianDates()],
})
export class DateInput implements FormValueControl<LocalDate | null> {
  readonly value = model<LocalDate | null>(null);
  readonly disabled = input(false);
  readonly touch = output<void>();
  readonly earliest = input<LocalDate | null>(null);
  readonly latest = input<LocalDate | null>(null);

  protected readonly header = CalendarHeader;
  private readonly adapter = inject<DateAdapter<Date>>(DateAdapter);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  protected readonly typed = transformedValue<LocalDate | null, string>(this.value, {
    parse: (text) => {
      const day = parseLocalDate(text);
      if (day !== null || text.trim() === '') return { value: day };
      const message = $localize`:@@ui.date.invalid:Укажите день в виде 20.11.2026`;
      return { error: { kind: 'date', message } };
    },
    format: (day) => (day === null ? '' : formatRussian(day)),
  });
  protected readonly firstDay = computed(() => this.asDate(this.earliest()));
  protected readonly lastDay = computed(() => this.asDate(this.latest()));
  protected readonly chosen = computed(() => this.asDate(this.value()));

  /** Called by the form when the error summary leads here. */
  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }

  protected choose(date: Date | null): void {
    this.value.set(date && (this.adapter.toIso8601(date) as LocalDate));
  }

  private asDate(day: LocalDate | null): Date | null {
    return day === null ? null : this.adapter.parse(day, null);
  }
}

import { inject, LOCALE_ID, Service, type Provider } from '@angular/core';
import { DateAdapter, MAT_DATE_FORMATS, NativeDateAdapter } from '@angular/material/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';
import { parseLocalDate } from '@nastavnik/kernel';
import { CalendarTexts } from './calendar-texts';

const TYPED = 'dd.mm.yyyy';

/** Types and shows days as `20.11.2026` in every language; the week starts on Monday. */
@Service({ autoProvided: false })
export class RussianDateAdapter extends NativeDateAdapter {
  constructor() {
    super();
    this.setLocale(inject(LOCALE_ID));
  }

  override parse(value: unknown): Date | null {
    if (value instanceof Date) return value;
    if (typeof value !== 'string' || value.trim() === '') return null;
    const day = parseLocalDate(value);
    if (day === null) return this.invalid();
    return this.createDate(
      Number(day.slice(0, 4)),
      Number(day.slice(5, 7)) - 1,
      Number(day.slice(8)),
    );
  }

  override format(date: Date, displayFormat: object): string {
    if ((displayFormat as unknown) !== TYPED) return super.format(date, displayFormat);
    return this.toIso8601(date).split('-').reverse().join('.');
  }

  // «П, В, С, Ч, П» names two days alike.
  override getDayOfWeekNames(style: 'long' | 'short' | 'narrow'): string[] {
    return super.getDayOfWeekNames(style === 'narrow' ? 'short' : style);
  }

  override getFirstDayOfWeek(): number {
    return 1;
  }
}

/** The adapter and its formats, for a component that uses Material's own date controls. */
export function provideRussianDates(): Provider[] {
  return [
    { provide: MatDatepickerIntl, useClass: CalendarTexts },
    { provide: DateAdapter, useClass: RussianDateAdapter },
    {
      provide: MAT_DATE_FORMATS,
      useValue: {
        parse: { dateInput: TYPED, timeInput: null },
        display: {
          dateInput: TYPED,
          monthYearLabel: { year: 'numeric', month: 'long' },
          dateA11yLabel: { year: 'numeric', month: 'long', day: 'numeric' },
          monthYearA11yLabel: { year: 'numeric', month: 'long' },
          timeInput: { hour: 'numeric', minute: 'numeric' },
          timeOptionLabel: { hour: 'numeric', minute: 'numeric' },
        },
      },
    },
  ];
}

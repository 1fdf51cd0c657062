import { Service } from '@angular/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';

/** The words of the calendar for screen readers. */
@Service({ autoProvided: false })
export class CalendarTexts extends MatDatepickerIntl {
  override calendarLabel = $localize`:@@ui.calendar.label:Календарь`;
  override openCalendarLabel = $localize`:@@ui.calendar.open:Открыть календарь`;
  override closeCalendarLabel = $localize`:@@ui.calendar.close:Закрыть календарь`;
  override prevMonthLabel = $localize`:@@ui.calendar.prevMonth:Предыдущий месяц`;
  override nextMonthLabel = $localize`:@@ui.calendar.nextMonth:Следующий месяц`;
  override prevYearLabel = $localize`:@@ui.calendar.prevYear:Предыдущий год`;
  override nextYearLabel = $localize`:@@ui.calendar.nextYear:Следующий год`;
  override prevMultiYearLabel = $localize`:@@ui.calendar.prevYears:Предыдущие 24 года`;
  override nextMultiYearLabel = $localize`:@@ui.calendar.nextYears:Следующие 24 года`;
}

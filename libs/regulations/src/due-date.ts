import { addDays, type LocalDate } from '@nastavnik/kernel';

import { ruleValue, type DayType, type Parameter } from './parameter';
import type { RegulationParameters } from './regulation-parameters';
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from './working-calendar';

/**
 * The last day of a term of so many days. The start day is not counted: 10 days from 1 September end on 11 September.
 * Calendar and unspecified days include days off, and with `roll` an end on a day off moves to the next working day
 * (Labour Code art. 14); of working days only working ones are counted.
 */
export function dueDate(
  start: LocalDate,
  days: number,
  dayType: DayType,
  roll: boolean,
  calendar: WorkingCalendar,
): LocalDate {
  if (dayType !== 'WORKING') {
    const end = addDays(start, days);
    return roll ? nextWorkingDay(calendar, end) : end;
  }
  let day = start;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** The last day of a term set by a parameter in days; null where the regulation is silent or the rule is off. */
export function parameterDue(
  start: LocalDate,
  parameter: Parameter<number>,
  parameters: RegulationParameters,
  calendar: WorkingCalendar,
): LocalDate | null {
  const days = ruleValue(parameter);
  if (days === null) return null;
  const roll = ruleValue(parameters.rollToWorkingDay) ?? false;
  return dueDate(start, days, parameter.dayType, roll, calendar);
}

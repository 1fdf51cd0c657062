import { addMonths, type LocalDate } from '@nastavnik/kernel';
import { nextWorkingDay, type WorkingCalendar } from '@nastavnik/regulations';

import type { ItemDates } from './roadmap-item';

/** A day that fell on a day off a year later, and the working day it was moved to. */
export interface ShiftedDay {
  readonly key: string;
  readonly field: keyof ItemDates;
  /** The same day of the next year. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const MONTHS = 12;

/**
 * Last year's items for the next year: the same days, moved on to working days, with a list of those that had to move
 * (29 February becomes 28 February first). Owners, words and dependencies are kept; the work begins anew.
 */
export function copyItems<Item extends ItemDates & { readonly key: string }>(
  items: readonly Item[],
  calendar: WorkingCalendar,
): { readonly items: readonly (Item & ItemDates)[]; readonly shifted: readonly ShiftedDay[] } {
  const shifted: ShiftedDay[] = [];
  const move = (key: string, field: keyof ItemDates, day: LocalDate): LocalDate => {
    const from = addMonths(day, MONTHS);
    const to = nextWorkingDay(calendar, from);
    if (to !== from) shifted.push({ key, field, from, to });
    return to;
  };
  const copies = items.map((item) => ({
    ...item,
    startsOn: move(item.key, 'startsOn', item.startsOn),
    dueOn: move(item.key, 'dueOn', item.dueOn),
  }));
  return { items: copies, shifted };
}

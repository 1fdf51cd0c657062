import { accept, addDays, daysBetween, refuse, type Decision } from '@nastavnik/kernel';
import { nextWorkingDay, type WorkingCalendar } from '@nastavnik/regulations';

import type { TenantsRefusal } from '../refusals';
import { openItems, type ItemDates, type PlannedItem } from './roadmap-item';

/** What the dates of one item were, and what they become. */
export interface ItemMove<Item extends PlannedItem = PlannedItem> {
  readonly item: Item;
  readonly to: ItemDates;
}

/** Whether these are the days of an item: it cannot be due before it begins. */
export const checkDates = (dates: ItemDates): Decision<ItemDates, TenantsRefusal> =>
  dates.dueOn < dates.startsOn
    ? refuse('PERIOD_ENDS_BEFORE_START', { field: 'dueOn' })
    : accept(dates);

/**
 * The move asked for, and the moves it brings about: whatever waits for the moved item, directly or through another,
 * goes by as many days as its due day did and lands on working days. Done and cancelled items stay where they are.
 */
export function previewMove<Item extends PlannedItem>(
  items: readonly Item[],
  moved: Item,
  to: ItemDates,
  calendar: WorkingCalendar,
): Decision<readonly ItemMove<Item>[], TenantsRefusal> {
  const checked = checkDates(to);
  if (!checked.ok) return checked;
  const days = daysBetween(moved.dueOn, to.dueOn);
  const shift = (date: ItemDates['dueOn']) => nextWorkingDay(calendar, addDays(date, days));
  const followers = days === 0 ? [] : dependentsOf(items, moved.key);
  return accept([
    { item: moved, to },
    ...openItems(followers).map((item) => ({
      item,
      to: { startsOn: shift(item.startsOn), dueOn: shift(item.dueOn) },
    })),
  ]);
}

/** Everything that waits for the item, in the order of the plan; a ring of dependencies is walked once. */
function dependentsOf<Item extends PlannedItem>(
  items: readonly Item[],
  key: string,
): readonly Item[] {
  const reached = new Set([key]);
  let size = 0;
  while (size !== reached.size) {
    size = reached.size;
    for (const item of items)
      if (item.after.some((other) => reached.has(other))) reached.add(item.key);
  }
  return items.filter((item) => item.key !== key && reached.has(item.key));
}

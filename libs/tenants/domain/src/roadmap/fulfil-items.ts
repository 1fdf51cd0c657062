import { nextState, type LocalDate } from '@nastavnik/kernel';

import { ROADMAP_ITEM_MACHINE, type RoadmapItemState } from './roadmap-item-machine';
import type { RoadmapState } from './roadmap-machine';

/**
 * A fact of another part of the system that does an item: a registered order by its code, a bank that has its first
 * active entry, an agreed programme.
 */
export type RoadmapFact =
  `ORDER_SIGNED:${string}` | 'BANK_FILLED:MENTEE' | 'BANK_FILLED:MENTOR' | 'PROGRAMME_AGREED';

export interface FulfillableItem {
  readonly state: RoadmapItemState;
  readonly fulfilledBy: string | null;
}

/**
 * The items a fact does by itself (domain.md 3.2 B). A fact counts from the draft on, since the order that approves the
 * roadmap is itself one of its items, and only inside the days of the roadmap; what is done stays as it is.
 */
export function fulfilledItems<Item extends FulfillableItem>(
  roadmap: {
    readonly state: RoadmapState;
    readonly startsOn: LocalDate;
    readonly endsOn: LocalDate;
  },
  items: readonly Item[],
  fact: RoadmapFact,
  on: LocalDate,
): readonly Item[] {
  if (roadmap.state === 'COMPLETED' || on < roadmap.startsOn || roadmap.endsOn < on) return [];
  return items.filter(
    ({ state, fulfilledBy }) =>
      fulfilledBy === fact && nextState(ROADMAP_ITEM_MACHINE, state, 'FULFIL') !== null,
  );
}

import type { LocalDate } from '@nastavnik/kernel';

import type { RoadmapItemState } from './roadmap-item-machine';

/** The days an item is planned for, both included. */
export interface ItemDates {
  readonly startsOn: LocalDate;
  readonly dueOn: LocalDate;
}

export interface PlannedItem extends ItemDates {
  /** Stage and place in it, `2.1`: what other items name when they wait for this one. */
  readonly key: string;
  readonly state: RoadmapItemState;
  readonly after: readonly string[];
}

const isOpen = ({ state }: { readonly state: RoadmapItemState }): boolean =>
  state === 'PLANNED' || state === 'IN_PROGRESS';

/** Neither done nor cancelled, and the due day is past. On the due day itself it is still in time (domain.md 3.2 B). */
export const isOverdue = (
  item: { readonly state: RoadmapItemState; readonly dueOn: LocalDate },
  today: LocalDate,
): boolean => isOpen(item) && item.dueOn < today;

export interface StageProgress {
  readonly done: number;
  /** Without the cancelled ones. */
  readonly total: number;
  /** Whole per cent, rounded down, so that 100 means all; null: nothing is left to do or to count. */
  readonly percent: number | null;
}

/** Done ÷ not cancelled (domain.md 3.2 B). */
export function stageProgress(
  items: readonly { readonly state: RoadmapItemState }[],
): StageProgress {
  const total = items.filter(({ state }) => state !== 'CANCELLED').length;
  const done = items.filter(({ state }) => state === 'DONE').length;
  return { done, total, percent: total === 0 ? null : Math.floor((done * 100) / total) };
}

export const openItems = <Item extends { readonly state: RoadmapItemState }>(
  items: readonly Item[],
): readonly Item[] => items.filter(isOpen);

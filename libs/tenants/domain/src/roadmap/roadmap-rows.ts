import { formatRussian } from '@nastavnik/kernel';

import type { ItemDates } from './roadmap-item';
import type { RoadmapItemState } from './roadmap-item-machine';
import type { RoadmapRow } from './school-roadmap';

interface RowItem extends ItemDates {
  readonly stage: number;
  readonly text: string;
  readonly owner: string;
  readonly state: RoadmapItemState;
}

/**
 * The annex of the order (004 O-2): one row per stage with its actions, the days from the first to the last, and every
 * owner once. Cancelled items and empty stages are left out.
 */
export function roadmapRows(
  stages: readonly { readonly no: number; readonly title: string; readonly parallel: boolean }[],
  items: readonly RowItem[],
): readonly RoadmapRow[] {
  return stages.flatMap(({ no, title, parallel }) => {
    const own = items.filter(({ stage, state }) => stage === no && state !== 'CANCELLED');
    const first = own.map(({ startsOn }) => startsOn).sort()[0];
    const last = own
      .map(({ dueOn }) => dueOn)
      .sort()
      .at(-1);
    if (first === undefined || last === undefined) return [];
    return {
      stage: title,
      actions: own.map(({ text }) => text),
      parallel,
      due: `с ${formatRussian(first)} по ${formatRussian(last)}`,
      owner: [...new Set(own.flatMap(({ owner }) => owner.split(', ')))].join(', '),
    };
  });
}

import { availableActions, type LocalDate, type Role } from '@nastavnik/kernel';
import {
  isOverdue,
  ROADMAP_ITEM_MACHINE,
  ROADMAP_MACHINE,
  roadmapStateOn,
  stageProgress,
} from '@nastavnik/tenants-domain';

import type { StoredStage } from './roadmap.entity';
import type { RoadmapCommentType, RoadmapItemType, RoadmapType } from './roadmap.type';

export interface RoadmapRowRead extends Omit<
  RoadmapType,
  'stages' | 'availableActions' | 'overdue'
> {
  readonly stages: readonly StoredStage[];
  readonly items: readonly (Omit<RoadmapItemType, 'overdue' | 'availableActions' | 'comments'> & {
    readonly stage: number;
    readonly comments: readonly (Omit<RoadmapCommentType, 'writtenAt'> & { writtenAt: string })[];
  })[];
}

/** A stored roadmap as the graph shows it: the state of today, progress by stage, and what these roles may do now. */
export function presentRoadmap(
  row: RoadmapRowRead,
  roles: readonly Role[],
  today: LocalDate,
): RoadmapType {
  const state = roadmapStateOn(row, today);
  const running = state === 'RUNNING';
  const items = row.items.map((item) => ({
    ...item,
    comments: item.comments.map((one) => ({ ...one, writtenAt: new Date(one.writtenAt) })),
    // A draft is not late: its days are still being agreed.
    overdue: running && isOverdue(item, today),
    availableActions: running ? [...availableActions(ROADMAP_ITEM_MACHINE, item.state, roles)] : [],
  }));
  const waits = state === 'DRAFT' && row.orderRequestId !== null;
  return {
    ...row,
    state,
    overdue: items.filter(({ overdue }) => overdue).length,
    stages: row.stages.map((stage) => {
      const own = items.filter((item) => item.stage === stage.no);
      return { ...stage, ...stageProgress(own), items: own };
    }),
    availableActions: waits ? [] : [...availableActions(ROADMAP_MACHINE, state, roles)],
  };
}

import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ConflictError, NotFoundError } from '@nastavnik/graphql';
import type { LocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { roadmapStateOn } from '@nastavnik/tenants-domain';

import { Roadmap } from './roadmap.entity';
import { RoadmapItem } from './roadmap-item.entity';

const lockMode = LockMode.PESSIMISTIC_WRITE;

/** The roadmap to change, locked, in the state its order date has brought it to. @throws NotFoundError @throws ConflictError */
export async function lockRoadmap(
  { em, actor, today }: Work,
  id: string,
  expectedVersion: number | null = null,
): Promise<Roadmap> {
  const roadmap = await em.findOne(Roadmap, { tenantId: actor.tenantId, id }, { lockMode });
  if (!roadmap) throw new NotFoundError('Roadmap');
  if (expectedVersion !== null && roadmap.version !== expectedVersion) throw new ConflictError();
  return settle(roadmap, today);
}

export function settle(roadmap: Roadmap, today: LocalDate): Roadmap {
  const orderDate = (roadmap.orderDate ?? null) as LocalDate | null;
  const state = roadmapStateOn({ state: roadmap.state, orderDate }, today);
  if (state !== roadmap.state) roadmap.state = state;
  return roadmap;
}

/** An item with its roadmap, both locked: the roadmap first, so that two people never wait for each other. */
export async function lockItem(
  work: Work,
  id: string,
  expectedVersion: number | null = null,
): Promise<{ item: RoadmapItem; roadmap: Roadmap }> {
  const { em, actor } = work;
  const found = await em.findOne(RoadmapItem, { tenantId: actor.tenantId, id });
  if (!found) throw new NotFoundError('Roadmap item');
  const roadmap = await lockRoadmap(work, found.roadmapId);
  const item = await em.findOneOrFail(
    RoadmapItem,
    { tenantId: actor.tenantId, id },
    { lockMode, refresh: true },
  );
  if (expectedVersion !== null && item.version !== expectedVersion) throw new ConflictError();
  return { item, roadmap };
}

/** The items in the order of the plan. */
export const itemsOf = (em: EntityManager, roadmap: Roadmap): Promise<RoadmapItem[]> =>
  em.find(
    RoadmapItem,
    { tenantId: roadmap.tenantId, roadmapId: roadmap.id },
    { orderBy: { stage: 'asc', place: 'asc' }, lockMode },
  );

/** An item as the rules see it. */
export const plannedItem = (item: RoadmapItem) => ({
  entity: item,
  key: item.key,
  state: item.state,
  after: item.after,
  startsOn: item.startsOn as LocalDate,
  dueOn: item.dueOn as LocalDate,
});

export const roadmapSnapshot = (roadmap: Roadmap) => ({
  state: roadmap.state,
  orderRequestId: roadmap.orderRequestId ?? null,
});

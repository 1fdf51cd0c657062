import { accept, nextState, refuse, type Decision, type LocalDate } from '@nastavnik/kernel';

import type { TenantsRefusal } from '../refusals';
import { openItems } from './roadmap-item';
import type { RoadmapItemState } from './roadmap-item-machine';
import { ROADMAP_MACHINE, type RoadmapAction, type RoadmapState } from './roadmap-machine';

export interface RoadmapSnapshot {
  readonly state: RoadmapState;
  readonly orderRequestId: string | null;
}

type RoadmapDecision<T> = Decision<T, TenantsRefusal>;

const step = (state: RoadmapState, action: RoadmapAction): RoadmapDecision<RoadmapState> => {
  const next = nextState(ROADMAP_MACHINE, state, action);
  return next === null ? refuse('ACTION_NOT_AVAILABLE', { details: { state } }) : accept(next);
};

/** One roadmap is prepared at a time: a new one begins when the last is approved [D]. */
export const beginRoadmap = (
  present: readonly { readonly state: RoadmapState }[],
): RoadmapDecision<'DRAFT'> =>
  present.some(({ state }) => state === 'DRAFT')
    ? refuse('ROADMAP_IN_PREPARATION')
    : accept('DRAFT');

/** Whether items may be added, worded and dated now (004 3.5): not while the order is on its way. */
export function changeRoadmap(roadmap: RoadmapSnapshot): RoadmapDecision<RoadmapState> {
  const next = step(roadmap.state, 'CHANGE');
  if (next.ok && roadmap.state === 'DRAFT' && roadmap.orderRequestId !== null)
    return refuse('ORDER_ALREADY_REQUESTED', { clause: '004 3.4' });
  return next;
}

/** Whether the order of the head that approves the roadmap may be drawn up (004 3.4, O-2). */
export function requestRoadmapOrder(
  roadmap: RoadmapSnapshot,
  { head, items }: { readonly head: unknown; readonly items: number },
): RoadmapDecision<true> {
  const next = step(roadmap.state, 'APPROVE');
  if (!next.ok) return next;
  if (roadmap.orderRequestId !== null) return refuse('ORDER_ALREADY_REQUESTED');
  if (items === 0) return refuse('ROADMAP_EMPTY', { clause: '004 3.5' });
  return head === null || head === undefined
    ? refuse('SCHOOL_HAS_NO_HEAD', { clause: '004 3.4' })
    : accept(true);
}

/** The order has a number and a date (004 O-2). */
export const approveRoadmap = (roadmap: RoadmapSnapshot): RoadmapDecision<RoadmapState> =>
  step(roadmap.state, 'APPROVE');

/** The day of the order has come: an approved roadmap runs. */
export function startRoadmap(
  roadmap: { readonly state: RoadmapState; readonly orderDate: LocalDate | null },
  today: LocalDate,
): RoadmapDecision<RoadmapState> {
  const next = step(roadmap.state, 'START');
  if (!next.ok) return next;
  return roadmap.orderDate === null || today < roadmap.orderDate
    ? refuse('EFFECTIVE_DATE_NOT_REACHED', { clause: '004 O-2' })
    : next;
}

/** The state a stored roadmap is in today: an order dated ahead starts it on its day. */
export const roadmapStateOn = (
  roadmap: { readonly state: RoadmapState; readonly orderDate: LocalDate | null },
  today: LocalDate,
): RoadmapState => {
  const started = startRoadmap(roadmap, today);
  return started.ok ? started.value : roadmap.state;
};

/** The roadmap is over: refuses while an item is neither done nor cancelled. */
export function completeRoadmap(
  roadmap: { readonly state: RoadmapState },
  items: readonly { readonly state: RoadmapItemState }[],
): RoadmapDecision<RoadmapState> {
  const next = step(roadmap.state, 'COMPLETE');
  const open = openItems(items).length;
  return next.ok && open > 0 ? refuse('ROADMAP_ITEMS_OPEN', { details: { count: open } }) : next;
}

import { defineMachine } from '@nastavnik/kernel';

export const ROADMAP_ITEM_STATES = ['PLANNED', 'IN_PROGRESS', 'DONE', 'CANCELLED'] as const;
export type RoadmapItemState = (typeof ROADMAP_ITEM_STATES)[number];

export const ROADMAP_ITEM_ACTIONS = ['START', 'COMPLETE', 'CANCEL', 'FULFIL'] as const;
export type RoadmapItemAction = (typeof ROADMAP_ITEM_ACTIONS)[number];

const step = (from: RoadmapItemState, action: RoadmapItemAction, to: RoadmapItemState) => ({
  from,
  action,
  to,
  by: action === 'FULFIL' ? ['SYSTEM'] : ['CURATOR'],
  clause: '004 3.5',
});

/** Life of one item (domain.md 3.2 B). OVERDUE is not a state: it follows from the due day. FULFIL is a fact heard of. */
export const ROADMAP_ITEM_MACHINE = defineMachine<RoadmapItemState, RoadmapItemAction>({
  name: 'roadmap-item',
  title: 'Мероприятие дорожной карты',
  initial: 'PLANNED',
  states: ROADMAP_ITEM_STATES,
  transitions: [
    step('PLANNED', 'START', 'IN_PROGRESS'),
    step('PLANNED', 'COMPLETE', 'DONE'),
    step('PLANNED', 'CANCEL', 'CANCELLED'),
    step('PLANNED', 'FULFIL', 'DONE'),
    step('IN_PROGRESS', 'COMPLETE', 'DONE'),
    step('IN_PROGRESS', 'CANCEL', 'CANCELLED'),
    step('IN_PROGRESS', 'FULFIL', 'DONE'),
  ],
});

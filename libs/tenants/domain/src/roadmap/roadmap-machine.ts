import { defineMachine } from '@nastavnik/kernel';

export const ROADMAP_STATES = ['DRAFT', 'APPROVED', 'RUNNING', 'COMPLETED'] as const;
export type RoadmapState = (typeof ROADMAP_STATES)[number];

export const ROADMAP_ACTIONS = ['CHANGE', 'APPROVE', 'START', 'COMPLETE'] as const;
export type RoadmapAction = (typeof ROADMAP_ACTIONS)[number];

/** Life of a school's roadmap (domain.md 3.2 B): the curator drafts, the order of the head approves, its day starts it. */
export const ROADMAP_MACHINE = defineMachine<RoadmapState, RoadmapAction>({
  name: 'roadmap',
  title: 'Дорожная карта',
  initial: 'DRAFT',
  states: ROADMAP_STATES,
  transitions: [
    { from: 'DRAFT', action: 'CHANGE', to: 'DRAFT', by: ['CURATOR'], clause: '004 3.5' },
    {
      from: 'DRAFT',
      action: 'APPROVE',
      to: 'APPROVED',
      by: ['SCHOOL_HEAD'],
      clause: '004 3.4',
      document: 'D01;D03',
    },
    { from: 'APPROVED', action: 'START', to: 'RUNNING', by: ['SYSTEM'], clause: '004 O-2' },
    { from: 'RUNNING', action: 'CHANGE', to: 'RUNNING', by: ['CURATOR'], clause: '004 3.5' },
    { from: 'RUNNING', action: 'COMPLETE', to: 'COMPLETED', by: ['CURATOR'], clause: '004 3.5' },
  ],
});

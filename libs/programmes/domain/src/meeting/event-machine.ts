import { defineMachine, type Transition } from '@nastavnik/kernel';

const STATES = ['PLANNED', 'HELD', 'MOVED', 'MISSED', 'CANCELLED'] as const;
export type EventState = (typeof STATES)[number];

export const EVENT_ACTIONS = ['HOLD', 'CONFIRM', 'MOVE', 'MISS', 'CANCEL'] as const;
export type EventAction = (typeof EVENT_ACTIONS)[number];

/** An event still to be held; a missed one may be entered late, moved or cancelled. */
const OPEN_STATES = ['PLANNED', 'MOVED', 'MISSED'] as const;

const fromOpen = (
  action: EventAction,
  to: EventState,
): readonly Transition<EventState, EventAction>[] =>
  OPEN_STATES.map((from) => ({ from, action, to, by: ['MENTOR'], clause: '004 5.2' }));

/** Machine I. CONFIRM is the mentee's word on a meeting the mentor entered; it leaves the state. */
export const EVENT_MACHINE = defineMachine<EventState, EventAction>({
  name: 'event',
  title: 'Мероприятие программы',
  initial: 'PLANNED',
  states: STATES,
  transitions: [
    ...fromOpen('HOLD', 'HELD'),
    { from: 'HELD', action: 'CONFIRM', to: 'HELD', by: ['MENTEE'], clause: '004 4.1' },
    ...fromOpen('MOVE', 'MOVED'),
    ...fromOpen('CANCEL', 'CANCELLED'),
    { from: 'PLANNED', action: 'MISS', to: 'MISSED', by: ['SYSTEM'] },
    { from: 'MOVED', action: 'MISS', to: 'MISSED', by: ['SYSTEM'] },
  ],
});

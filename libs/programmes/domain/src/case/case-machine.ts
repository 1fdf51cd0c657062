import { defineMachine } from '@nastavnik/kernel';

/** Machine J: replacement, resignation, early end. Ground 1 (the contract ended) needs no review. */
export const CASE_MACHINE = defineMachine({
  name: 'case',
  title: 'Замена наставника',
  initial: 'OPENED',
  states: ['OPENED', 'REVIEWED', 'REJECTED', 'MENTOR_FOUND', 'ORDERED', 'NO_SUBSTITUTE'],
  transitions: [
    // A transfer read out of the staff list may turn out to be a correction of the list.
    { from: 'OPENED', action: 'WITHDRAW', to: 'REJECTED', by: ['CURATOR', 'SYSTEM'] },
    { from: 'OPENED', action: 'REVIEW', to: 'REVIEWED', by: ['CURATOR'], clause: '004 3.8' },
    {
      from: 'OPENED',
      action: 'FIND_MENTOR',
      to: 'MENTOR_FOUND',
      by: ['CURATOR'],
      clause: '004 3.8',
      document: 'D06, D07',
    },
    {
      from: 'OPENED',
      action: 'GIVE_UP_SEARCH',
      to: 'NO_SUBSTITUTE',
      by: ['CURATOR'],
      clause: '004 3.8',
      document: 'D21',
    },
    { from: 'REVIEWED', action: 'REJECT', to: 'REJECTED', by: ['SCHOOL_HEAD'] },
    {
      from: 'REVIEWED',
      action: 'FIND_MENTOR',
      to: 'MENTOR_FOUND',
      by: ['CURATOR'],
      clause: '004 3.8',
      document: 'D06, D07',
    },
    {
      from: 'REVIEWED',
      action: 'GIVE_UP_SEARCH',
      to: 'NO_SUBSTITUTE',
      by: ['CURATOR'],
      clause: '004 3.8',
      document: 'D21',
    },
    // The person found declined, or the proposal was taken back.
    { from: 'MENTOR_FOUND', action: 'LOSE_MENTOR', to: 'REVIEWED', by: ['SYSTEM'] },
    {
      from: 'MENTOR_FOUND',
      action: 'ORDER',
      to: 'ORDERED',
      by: ['SCHOOL_HEAD'],
      clause: '004 3.8',
      document: 'D20',
    },
  ],
});

export type CaseState = (typeof CASE_MACHINE)['states'][number];
export type CaseAction = (typeof CASE_MACHINE)['transitions'][number]['action'];

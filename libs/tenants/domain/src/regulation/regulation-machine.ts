import { defineMachine } from '@nastavnik/kernel';

export const REGULATION_STATES = [
  'DRAFT',
  'REVIEWED',
  'APPROVED',
  'IN_FORCE',
  'SUPERSEDED',
] as const;

export type RegulationState = (typeof REGULATION_STATES)[number];

export const REGULATION_ACTIONS = [
  'CHANGE',
  'SUBMIT',
  'RETURN',
  'APPROVE',
  'BRING_INTO_FORCE',
  'SUPERSEDE',
] as const;

export type RegulationAction = (typeof REGULATION_ACTIONS)[number];

/** Life of one version of a school's regulation (domain.md 3.2 A). An approved version is never changed again. */
export const REGULATION_MACHINE = defineMachine<RegulationState, RegulationAction>({
  name: 'regulation',
  title: 'Положение о наставничестве',
  initial: 'DRAFT',
  states: REGULATION_STATES,
  transitions: [
    {
      from: 'DRAFT',
      action: 'CHANGE',
      to: 'DRAFT',
      by: ['CURATOR', 'SCHOOL_HEAD'],
      clause: '004 3.6a',
    },
    {
      from: 'DRAFT',
      action: 'SUBMIT',
      to: 'REVIEWED',
      by: ['CURATOR', 'SCHOOL_HEAD'],
      clause: '004 3.6a',
      document: 'D02;D34',
    },
    {
      from: 'REVIEWED',
      action: 'RETURN',
      to: 'DRAFT',
      by: ['CURATOR', 'SCHOOL_HEAD'],
      clause: '004 3.4',
    },
    {
      from: 'REVIEWED',
      action: 'APPROVE',
      to: 'APPROVED',
      by: ['SCHOOL_HEAD'],
      clause: '004 3.1',
      document: 'D01',
    },
    {
      from: 'APPROVED',
      action: 'BRING_INTO_FORCE',
      to: 'IN_FORCE',
      by: ['SYSTEM'],
      clause: '004 9.1',
    },
    {
      from: 'IN_FORCE',
      action: 'SUPERSEDE',
      to: 'SUPERSEDED',
      by: ['SYSTEM'],
      clause: '004 9.2',
      document: 'D01',
    },
  ],
});

import { defineMachine, type Transition } from '@nastavnik/kernel';

const STATES = [
  'DRAFT',
  'AGREED',
  'RUNNING',
  'EXTENDED',
  'CORRECTED',
  'COMPLETED',
  'REPORTED',
  'CLOSED',
  'TERMINATED',
] as const;

export type ProgrammeState = (typeof STATES)[number];

export const PROGRAMME_ACTIONS = [
  'DRAFT',
  'ACQUAINT',
  'AGREE',
  'START',
  'EXTEND',
  'CORRECT',
  'RESUME',
  'COMPLETE',
  'TERMINATE',
  'REPORT',
  'CLOSE',
] as const;

export type ProgrammeAction = (typeof PROGRAMME_ACTIONS)[number];

/** Mentoring may end before its programme ever ran: the contract ends while the draft is being written. */
const terminateFrom = (from: ProgrammeState): Transition<ProgrammeState, ProgrammeAction> => ({
  from,
  action: 'TERMINATE',
  to: 'TERMINATED',
  by: ['MENTOR', 'MENTEE', 'CURATOR', 'SYSTEM'],
  clause: '004 7.1',
  document: 'D21',
});

/** Machine H. DRAFT in DRAFT is a new version of the draft; ACQUAINT leaves the state. */
export const PROGRAMME_MACHINE = defineMachine<ProgrammeState, ProgrammeAction>({
  name: 'programme',
  title: 'Персонализированная программа наставничества',
  initial: 'DRAFT',
  states: STATES,
  transitions: [
    {
      from: 'DRAFT',
      action: 'DRAFT',
      to: 'DRAFT',
      by: ['MENTOR'],
      clause: '004 3.6b',
      document: 'D15',
    },
    { from: 'DRAFT', action: 'ACQUAINT', to: 'DRAFT', by: ['MENTEE'], clause: '004 3.6b' },
    {
      from: 'DRAFT',
      action: 'AGREE',
      to: 'AGREED',
      by: ['CURATOR'],
      clause: '004 3.5',
      document: 'D15',
    },
    { from: 'AGREED', action: 'START', to: 'RUNNING', by: ['SYSTEM'] },
    {
      from: 'RUNNING',
      action: 'EXTEND',
      to: 'EXTENDED',
      by: ['MENTOR', 'CURATOR'],
      clause: '004 7.2',
      document: 'D16, D17',
    },
    {
      from: 'RUNNING',
      action: 'CORRECT',
      to: 'CORRECTED',
      by: ['MENTOR', 'CURATOR'],
      clause: '004 7.2',
      document: 'D16',
    },
    { from: 'EXTENDED', action: 'RESUME', to: 'RUNNING', by: ['SYSTEM'], clause: '004 7.2' },
    { from: 'CORRECTED', action: 'RESUME', to: 'RUNNING', by: ['SYSTEM'], clause: '004 7.2' },
    {
      from: 'RUNNING',
      action: 'COMPLETE',
      to: 'COMPLETED',
      by: ['MENTOR', 'CURATOR'],
      clause: '004 7.1',
    },
    terminateFrom('DRAFT'),
    terminateFrom('AGREED'),
    terminateFrom('RUNNING'),
    terminateFrom('EXTENDED'),
    terminateFrom('CORRECTED'),
    {
      from: 'COMPLETED',
      action: 'REPORT',
      to: 'REPORTED',
      by: ['SYSTEM'],
      clause: '004 3.6b',
      document: 'D22, D23',
    },
    {
      from: 'TERMINATED',
      action: 'REPORT',
      to: 'REPORTED',
      by: ['SYSTEM'],
      clause: '004 3.6b',
      document: 'D22, D23',
    },
    { from: 'REPORTED', action: 'CLOSE', to: 'CLOSED', by: ['CURATOR'], clause: '004 3.5' },
  ],
});

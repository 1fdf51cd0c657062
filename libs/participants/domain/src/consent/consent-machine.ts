import { defineMachine } from '@nastavnik/kernel';

export const CONSENT_STATES = [
  'REQUESTED',
  'SIGNED',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
  'DESTROYED',
] as const;

export type ConsentState = (typeof CONSENT_STATES)[number];

export const CONSENT_ACTIONS = ['SIGN', 'DECLINE', 'WITHDRAW', 'EXPIRE', 'DESTROY'] as const;

export type ConsentAction = (typeof CONSENT_ACTIONS)[number];

/**
 * Life of one written consent (domain.md 3.2 D). `SUBJECT` is the person the consent is of: add it to the roles of an
 * actor who looks at their own consent. Clerk and curator enter a paper that was signed by hand.
 */
export const CONSENT_MACHINE = defineMachine<ConsentState, ConsentAction>({
  name: 'consent',
  title: 'Согласие',
  initial: 'REQUESTED',
  states: CONSENT_STATES,
  transitions: [
    {
      from: 'REQUESTED',
      action: 'SIGN',
      to: 'SIGNED',
      by: ['SUBJECT', 'CLERK', 'CURATOR'],
      clause: '004 3.7',
      document: 'D06;D07;D08;D09;D10',
    },
    {
      from: 'REQUESTED',
      action: 'DECLINE',
      to: 'DECLINED',
      by: ['SUBJECT', 'CLERK', 'CURATOR'],
      clause: '004 1.3',
    },
    {
      from: 'SIGNED',
      action: 'WITHDRAW',
      to: 'WITHDRAWN',
      by: ['SUBJECT', 'CLERK', 'CURATOR'],
      clause: '152-ФЗ 9',
    },
    { from: 'SIGNED', action: 'EXPIRE', to: 'EXPIRED', by: ['SYSTEM'] },
    { from: 'WITHDRAWN', action: 'DESTROY', to: 'DESTROYED', by: ['SCHOOL_HEAD'], document: 'D37' },
    { from: 'EXPIRED', action: 'DESTROY', to: 'DESTROYED', by: ['SCHOOL_HEAD'], document: 'D37' },
  ],
});

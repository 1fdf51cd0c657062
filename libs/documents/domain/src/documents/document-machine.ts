import { defineMachine } from '@nastavnik/kernel';

const SIGNING_ROLES = [
  'SCHOOL_HEAD',
  'CURATOR',
  'CLERK',
  'MENTOR',
  'MENTEE',
  'PSYCHOLOGIST',
  'SITE_ADMIN',
  'DISTRICT_ADMIN',
] as const;

/** The district office for the authority's acts, the school for everything else. */
const CANCELLING_ROLES = ['SCHOOL_HEAD', 'CURATOR', 'CLERK', 'DISTRICT_ADMIN'] as const;

/**
 * The life of a paper (domain.md 3.2 T). A paper without a register goes from SIGNED straight to its case; the step
 * from DRAFT to SIGNED serves papers that need no visas. Guards are in the decisions beside this file.
 */
export const DOCUMENT_MACHINE = defineMachine({
  name: 'document',
  title: 'Документ',
  initial: 'DRAFT',
  states: [
    'DRAFT',
    'AGREED',
    'SIGNED',
    'REGISTERED',
    'ACQUAINTED',
    'FILED',
    'ARCHIVED',
    'DESTROYED',
    'CANCELLED',
  ],
  transitions: [
    { from: 'DRAFT', action: 'agree', to: 'AGREED', by: ['SCHOOL_HEAD', 'CURATOR'] },
    { from: 'DRAFT', action: 'sign', to: 'SIGNED', by: SIGNING_ROLES, clause: '004 O-sign' },
    { from: 'AGREED', action: 'sign', to: 'SIGNED', by: SIGNING_ROLES, clause: '004 O-sign' },
    { from: 'DRAFT', action: 'cancel', to: 'CANCELLED', by: CANCELLING_ROLES },
    { from: 'AGREED', action: 'cancel', to: 'CANCELLED', by: CANCELLING_ROLES },
    { from: 'DRAFT', action: 'decline', to: 'CANCELLED', by: SIGNING_ROLES, clause: '004 1.3' },
    { from: 'AGREED', action: 'decline', to: 'CANCELLED', by: SIGNING_ROLES, clause: '004 1.3' },
    {
      from: 'SIGNED',
      action: 'register',
      to: 'REGISTERED',
      by: ['CLERK', 'CURATOR', 'SCHOOL_HEAD', 'DISTRICT_ADMIN'],
      clause: '004 O-head',
    },
    {
      from: 'REGISTERED',
      action: 'acquaint',
      to: 'REGISTERED',
      by: SIGNING_ROLES,
      clause: '004 O-acq',
    },
    {
      from: 'REGISTERED',
      action: 'completeAcquaintance',
      to: 'ACQUAINTED',
      by: ['SYSTEM'],
      clause: '004 O-acq',
    },
    { from: 'SIGNED', action: 'file', to: 'FILED', by: ['CLERK', 'CURATOR'], clause: '004 O-case' },
    {
      from: 'REGISTERED',
      action: 'file',
      to: 'FILED',
      by: ['CLERK', 'CURATOR'],
      clause: '004 O-case',
    },
    {
      from: 'ACQUAINTED',
      action: 'file',
      to: 'FILED',
      by: ['CLERK', 'CURATOR'],
      clause: '004 O-case',
    },
    { from: 'FILED', action: 'archive', to: 'ARCHIVED', by: ['CLERK'] },
    { from: 'ARCHIVED', action: 'destroy', to: 'DESTROYED', by: ['CLERK'], document: 'D37' },
  ],
});

export type DocumentState = (typeof DOCUMENT_MACHINE.states)[number];
export type DocumentAction = (typeof DOCUMENT_MACHINE.transitions)[number]['action'];

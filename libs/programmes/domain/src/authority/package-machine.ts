import { defineMachine } from '@nastavnik/kernel';

const AUTHORITY = ['REGIONAL_COORDINATOR', 'DISTRICT_ADMIN'] as const;

/**
 * Machine K: the authority appoints where the mentor is a head, or comes from another school (004 3.3).
 * CHOOSE_CANDIDATE and REQUEST_ACT leave the state.
 */
export const PACKAGE_MACHINE = defineMachine({
  name: 'package',
  title: 'Пакет документов в управление образования',
  initial: 'PACKAGE_DRAFT',
  states: ['PACKAGE_DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'ACT_ISSUED', 'REFUSED'],
  transitions: [
    {
      from: 'PACKAGE_DRAFT',
      action: 'SUBMIT',
      to: 'SUBMITTED',
      by: ['SCHOOL_HEAD'],
      clause: '004 3.3',
      document: 'D24',
    },
    {
      from: 'RETURNED',
      action: 'SUBMIT',
      to: 'SUBMITTED',
      by: ['SCHOOL_HEAD'],
      clause: '004 3.3',
      document: 'D24',
    },
    {
      from: 'SUBMITTED',
      action: 'CHOOSE_CANDIDATE',
      to: 'SUBMITTED',
      by: AUTHORITY,
      clause: '004 3.3',
      document: 'D06, D07',
    },
    {
      from: 'ACCEPTED',
      action: 'CHOOSE_CANDIDATE',
      to: 'ACCEPTED',
      by: AUTHORITY,
      clause: '004 3.3',
      document: 'D06, D07',
    },
    { from: 'SUBMITTED', action: 'RETURN', to: 'RETURNED', by: AUTHORITY, clause: '004 3.3' },
    { from: 'SUBMITTED', action: 'ACCEPT', to: 'ACCEPTED', by: AUTHORITY, clause: '004 3.3' },
    { from: 'SUBMITTED', action: 'REFUSE', to: 'REFUSED', by: AUTHORITY, clause: '004 3.3' },
    { from: 'ACCEPTED', action: 'REFUSE', to: 'REFUSED', by: AUTHORITY, clause: '004 3.3' },
    {
      from: 'ACCEPTED',
      action: 'REQUEST_ACT',
      to: 'ACCEPTED',
      by: AUTHORITY,
      clause: '004 3.3',
      document: 'D24',
    },
    {
      from: 'ACCEPTED',
      action: 'ISSUE_ACT',
      to: 'ACT_ISSUED',
      by: ['DISTRICT_ADMIN'],
      clause: '004 3.3',
      document: 'D24',
    },
  ],
});

export type PackageState = (typeof PACKAGE_MACHINE)['states'][number];
export type PackageAction = (typeof PACKAGE_MACHINE)['transitions'][number]['action'];

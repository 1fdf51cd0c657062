import { defineMachine } from '@nastavnik/kernel';

export const BANK_STATES = [
  'CANDIDATE',
  'CONSENTED',
  'SURVEYED',
  'ACTIVE',
  'MATCHED',
  'SUSPENDED',
  'REMOVED',
] as const;

export type BankState = (typeof BANK_STATES)[number];

export const BANK_ACTIONS = [
  'RECORD_CONSENT',
  'RECORD_SURVEY',
  'ACTIVATE',
  'MARK_MATCHED',
  'MARK_FREE',
  'SUSPEND',
  'REMOVE',
] as const;

export type BankAction = (typeof BANK_ACTIONS)[number];

const LEAVABLE = [
  'CANDIDATE',
  'CONSENTED',
  'SURVEYED',
  'ACTIVE',
] as const satisfies readonly BankState[];

/**
 * Life of an entry in the bank of mentors or mentees (domain.md 3.2 C). A person who is MATCHED cannot leave: running
 * pairs are replaced or ended first (machine J). `SUBJECT` is the person the entry is about.
 */
export const BANK_MACHINE = defineMachine<BankState, BankAction>({
  name: 'bank',
  title: 'Запись в базе наставников и наставляемых',
  initial: 'CANDIDATE',
  states: BANK_STATES,
  transitions: [
    {
      from: 'CANDIDATE',
      action: 'RECORD_CONSENT',
      to: 'CONSENTED',
      by: ['SYSTEM', 'CURATOR', 'CLERK'],
      clause: '004 RM-2, RM-3',
      document: 'D08',
    },
    {
      from: 'CONSENTED',
      action: 'RECORD_SURVEY',
      to: 'SURVEYED',
      by: ['SUBJECT', 'CURATOR'],
      clause: '004 RM-2, RM-3',
      document: 'D11',
    },
    {
      from: 'SURVEYED',
      action: 'ACTIVATE',
      to: 'ACTIVE',
      by: ['CURATOR', 'SCHOOL_HEAD'],
      clause: '004 3.8',
    },
    {
      from: 'SUSPENDED',
      action: 'ACTIVATE',
      to: 'ACTIVE',
      by: ['CURATOR', 'SCHOOL_HEAD'],
      clause: '004 3.8',
    },
    {
      from: 'ACTIVE',
      action: 'MARK_MATCHED',
      to: 'MATCHED',
      by: ['SYSTEM'],
      clause: '004 6.2',
      document: 'D13',
    },
    {
      from: 'MATCHED',
      action: 'MARK_MATCHED',
      to: 'MATCHED',
      by: ['SYSTEM'],
      clause: '004 3.7',
      document: 'D13',
    },
    { from: 'MATCHED', action: 'MARK_FREE', to: 'ACTIVE', by: ['SYSTEM'], clause: '004 7.1' },
    ...LEAVABLE.map((from) => ({
      from,
      action: 'SUSPEND' as const,
      to: 'SUSPENDED' as const,
      by: ['CURATOR', 'SYSTEM'],
    })),
    ...[...LEAVABLE, 'SUSPENDED' as const].map((from) => ({
      from,
      action: 'REMOVE' as const,
      to: 'REMOVED' as const,
      by: ['CURATOR', 'SYSTEM'],
      document: 'D37',
    })),
  ],
});

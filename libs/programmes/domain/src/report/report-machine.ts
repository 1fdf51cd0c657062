import { defineMachine } from '@nastavnik/kernel';

const AUTHORS = ['MENTOR', 'MENTEE'] as const;

/** Machine L: one report of the mentor (D22) and one of each mentee (D23). */
export const REPORT_MACHINE = defineMachine({
  name: 'report',
  title: 'Отчёт о наставничестве',
  initial: 'NOT_DUE',
  states: ['NOT_DUE', 'DUE', 'OVERDUE', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'EXCUSED'],
  transitions: [
    { from: 'NOT_DUE', action: 'FALL_DUE', to: 'DUE', by: ['SYSTEM'], clause: '004 3.6b' },
    { from: 'DUE', action: 'PASS_DUE', to: 'OVERDUE', by: ['SYSTEM'], clause: '004 3.6b' },
    {
      from: 'DUE',
      action: 'FILE',
      to: 'SUBMITTED',
      by: AUTHORS,
      clause: '004 3.6b',
      document: 'D22, D23',
    },
    {
      from: 'OVERDUE',
      action: 'FILE',
      to: 'SUBMITTED',
      by: AUTHORS,
      clause: '004 3.6b',
      document: 'D22, D23',
    },
    {
      from: 'RETURNED',
      action: 'FILE',
      to: 'SUBMITTED',
      by: AUTHORS,
      clause: '004 3.6b',
      document: 'D22, D23',
    },
    { from: 'SUBMITTED', action: 'RETURN', to: 'RETURNED', by: ['CURATOR'], clause: '004 3.5' },
    { from: 'SUBMITTED', action: 'ACCEPT', to: 'ACCEPTED', by: ['CURATOR'], clause: '004 3.5' },
    { from: 'DUE', action: 'EXCUSE', to: 'EXCUSED', by: ['SCHOOL_HEAD'] },
    { from: 'OVERDUE', action: 'EXCUSE', to: 'EXCUSED', by: ['SCHOOL_HEAD'] },
  ],
});

export type ReportState = (typeof REPORT_MACHINE)['states'][number];
export type ReportAction = (typeof REPORT_MACHINE)['transitions'][number]['action'];

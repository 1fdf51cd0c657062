import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import type {
  AssignmentFact,
  CaseFact,
  PackageFact,
  ProgrammeFact,
  TaskSnapshot,
} from './task-snapshot';
import { tasksFor } from './tasks-for';

const today = d('2026-11-20');
const mentor = { id: 'mentor', name: 'Лугова Вера Павловна' };
const mentee = { id: 'mentee', name: 'Рощин Илья Олегович' };
const due = (on: string) => ({ on: d(on), clause: '004 3.7' });

const nothing: TaskSnapshot = {
  needs: [],
  assignments: [],
  cases: [],
  programmes: [],
  reports: [],
  packages: [],
};
const assignment = (change: Partial<AssignmentFact>): AssignmentFact => ({
  id: 'assignment',
  state: 'PROPOSED',
  via: 'SCHOOL',
  mentor,
  mentees: [mentee],
  unsignedIds: [],
  orderRequested: false,
  termsNeeded: false,
  appointmentDue: due('2026-11-25'),
  programmeDue: due('2026-11-30'),
  hasProgramme: false,
  left: [],
  ...change,
});
const programme = (change: Partial<ProgrammeFact>): ProgrammeFact => ({
  id: 'programme',
  state: 'RUNNING',
  mentor,
  mentees: [mentee],
  acquaintedIds: [],
  due: due('2026-11-30'),
  events: [],
  meetings: [],
  ...change,
});
const parcel = (change: Partial<PackageFact>): PackageFact => ({
  id: 'package',
  state: 'PACKAGE_DRAFT',
  mentee,
  candidate: null,
  complete: false,
  actReady: false,
  submitBy: null,
  returnDue: null,
  decisionDue: null,
  ...change,
});
const report = (side: 'MENTOR' | 'MENTEE', state: TaskSnapshot['reports'][number]['state']) => ({
  id: 'report',
  side,
  state,
  author: side === 'MENTOR' ? mentor : mentee,
  due: due('2026-11-19'),
});

const ACTORS = {
  mentor: { personId: 'mentor', roles: ['MENTOR'] },
  mentee: { personId: 'mentee', roles: ['MENTEE'] },
  otherMentor: { personId: 'other', roles: ['MENTOR', 'MENTEE'] },
  curator: { personId: 'curator', roles: ['CURATOR'] },
  head: { personId: 'head', roles: ['SCHOOL_HEAD'] },
  clerk: { personId: 'clerk', roles: ['CLERK'] },
  coordinator: { personId: 'coordinator', roles: ['REGIONAL_COORDINATOR'] },
  district: { personId: 'district', roles: ['DISTRICT_ADMIN'] },
};

/** Who has what to do: every actor with a task, in the order of ACTORS. */
const shared = (snapshot: Partial<TaskSnapshot>): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(ACTORS)
      .map(([name, actor]) => {
        const tasks = tasksFor(actor, { ...nothing, ...snapshot }, today);
        return [name, tasks.map((task) => task.kind)] as const;
      })
      .filter(([, kinds]) => kinds.length > 0),
  );

const event = (state: ProgrammeFact['events'][number]['state'], plannedDate: string) => ({
  id: `event-${plannedDate}`,
  state,
  plannedDate: d(plannedDate),
});
const meeting = (confirmedByIds: readonly string[]) => ({
  id: 'meeting',
  attendeeIds: ['mentee'],
  confirmedByIds,
});
const need = (alertOn: string | null) => ({
  needs: [{ mentee, due: null, alertOn: alertOn === null ? null : d(alertOn) }],
});
const ofAssignment = (change: Partial<AssignmentFact>) => ({ assignments: [assignment(change)] });
const ofCase = (state: CaseFact['state'], ground: CaseFact['ground']) => ({
  cases: [{ id: 'case', state, ground, people: [mentor, mentee], due: due('2026-11-30') }],
});
const ofProgramme = (change: Partial<ProgrammeFact>) => ({ programmes: [programme(change)] });
const ofPackage = (change: Partial<PackageFact>) => ({ packages: [parcel(change)] });

describe('tasksFor', () => {
  it.each<[string, Partial<TaskSnapshot>, Record<string, readonly string[]>]>([
    ['an unpaired mentee', need(null), { curator: ['FIND_MENTOR'] }],
    ['unpaired, the day before the alert', need('2026-11-21'), { curator: ['FIND_MENTOR'] }],
    [
      'unpaired, on the day of the alert',
      need('2026-11-20'),
      { curator: ['FIND_MENTOR'], head: ['FIND_MENTOR'] },
    ],
    ['consents missing', ofAssignment({ unsignedIds: ['mentor', 'mentee'] }), {}],
    ['consented', ofAssignment({ state: 'CONSENTED' }), { curator: ['REQUEST_ORDER'] }],
    ['order requested', ofAssignment({ state: 'CONSENTED', orderRequested: true }), {}],
    ['consented through the authority', ofAssignment({ state: 'CONSENTED', via: 'AUTHORITY' }), {}],
    [
      'appointed, terms not fixed',
      ofAssignment({ state: 'APPOINTED', termsNeeded: true }),
      { mentor: ['DRAFT_PROGRAMME'], clerk: ['FIX_TERMS'] },
    ],
    [
      'active without programme',
      ofAssignment({ state: 'ACTIVE' }),
      { mentor: ['DRAFT_PROGRAMME'] },
    ],
    ['active with programme', ofAssignment({ state: 'ACTIVE', hasProgramme: true }), {}],
    [
      'proposed, the mentor has left',
      ofAssignment({ left: [{ id: 'mentor', on: today }] }),
      { curator: ['END_PAIR'] },
    ],
    [
      'consented, the mentee has left: no order any more',
      ofAssignment({ state: 'CONSENTED', left: [{ id: 'mentee', on: today }] }),
      { curator: ['END_PAIR'] },
    ],
    [
      'active, the mentee has left',
      ofAssignment({ state: 'ACTIVE', hasProgramme: true, left: [{ id: 'mentee', on: today }] }),
      { curator: ['END_PAIR'] },
    ],
    [
      'active, the mentor has left: that is a case',
      ofAssignment({ state: 'ACTIVE', hasProgramme: true, left: [{ id: 'mentor', on: today }] }),
      {},
    ],
    ['a case of a transfer', ofCase('OPENED', 'TRANSFER'), { curator: ['REVIEW_CASE'] }],
    [
      'a case of a mentor who left',
      ofCase('OPENED', 'MENTOR_CONTRACT_ENDED'),
      { curator: ['FIND_SUBSTITUTE'] },
    ],
    ['a case heard', ofCase('REVIEWED', 'REQUEST'), { curator: ['FIND_SUBSTITUTE'] }],
    ['a case with somebody found', ofCase('MENTOR_FOUND', 'REQUEST'), {}],
    ['a draft not read', ofProgramme({ state: 'DRAFT' }), { mentee: ['READ_PROGRAMME'] }],
    [
      'a draft read',
      ofProgramme({ state: 'DRAFT', acquaintedIds: ['mentee'] }),
      { curator: ['AGREE_PROGRAMME'] },
    ],
    ['an event tomorrow', ofProgramme({ events: [event('PLANNED', '2026-11-21')] }), {}],
    [
      'an event today',
      ofProgramme({ events: [event('PLANNED', '2026-11-20')] }),
      { mentor: ['LOG_MEETING'] },
    ],
    [
      'a missed event beside a held one',
      ofProgramme({ events: [event('MISSED', '2026-11-02'), event('HELD', '2026-11-01')] }),
      { mentor: ['LOG_MEETING'] },
    ],
    [
      'everything held or cancelled',
      ofProgramme({ events: [event('HELD', '2026-11-02'), event('CANCELLED', '2026-12-01')] }),
      { mentor: ['COMPLETE_PROGRAMME'], curator: ['COMPLETE_PROGRAMME'] },
    ],
    [
      'a meeting to confirm',
      ofProgramme({ meetings: [meeting([])] }),
      { mentee: ['CONFIRM_MEETING'] },
    ],
    ['a meeting confirmed', ofProgramme({ meetings: [meeting(['mentee'])] }), {}],
    ['reported', ofProgramme({ state: 'REPORTED' }), { curator: ['CLOSE_PROGRAMME'] }],
    ['closed', ofProgramme({ state: 'CLOSED' }), {}],
    [
      'the mentor’s report due',
      { reports: [report('MENTOR', 'DUE')] },
      { mentor: ['FILE_REPORT'] },
    ],
    [
      'the mentee’s report overdue',
      { reports: [report('MENTEE', 'OVERDUE')] },
      { mentee: ['FILE_REPORT'] },
    ],
    ['returned', { reports: [report('MENTEE', 'RETURNED')] }, { mentee: ['CORRECT_REPORT'] }],
    ['submitted', { reports: [report('MENTOR', 'SUBMITTED')] }, { curator: ['ACCEPT_REPORT'] }],
    ['accepted', { reports: [report('MENTOR', 'ACCEPTED')] }, {}],
    ['a package incomplete', ofPackage({}), { curator: ['PREPARE_PACKAGE'] }],
    ['a package complete', ofPackage({ complete: true }), { head: ['SUBMIT_PACKAGE'] }],
    ['a package returned', ofPackage({ state: 'RETURNED' }), { curator: ['PREPARE_PACKAGE'] }],
    ['a package sent', ofPackage({ state: 'SUBMITTED' }), { coordinator: ['DECIDE_PACKAGE'] }],
    ['a package accepted', ofPackage({ state: 'ACCEPTED' }), {}],
    [
      'accepted, both consents signed',
      ofPackage({ state: 'ACCEPTED', actReady: true }),
      { coordinator: ['REQUEST_ACT'] },
    ],
    ['an act issued', ofPackage({ state: 'ACT_ISSUED' }), {}],
  ])('%s', (_title, snapshot, expected) => {
    expect(shared(snapshot)).toEqual(expected);
  });

  it('says who, by when, how it stands and by which clause', () => {
    const snapshot = { ...nothing, reports: [report('MENTOR', 'DUE')] };
    expect(tasksFor(ACTORS.mentor, snapshot, today)).toEqual([
      {
        kind: 'FILE_REPORT',
        subjectId: 'report',
        names: ['Лугова Вера Павловна'],
        due: '2026-11-19',
        deadline: { state: 'OVERDUE', daysLeft: -1 },
        clause: '004 3.7',
      },
    ]);
  });

  it('puts the earliest term first and tasks without a term last', () => {
    const needs = ['2026-12-01', null, '2026-11-01'].map((on, index) => ({
      mentee: { id: `${index}`, name: '' },
      due: on === null ? null : due(on),
      alertOn: null,
    }));
    const tasks = tasksFor(ACTORS.curator, { ...nothing, needs }, today);
    expect(tasks.map((task) => task.due)).toEqual(['2026-11-01', '2026-12-01', null]);
  });

  it('follows every role of one person', () => {
    const both = { personId: 'mentor', roles: ['MENTOR', 'CURATOR'] };
    const snapshot = {
      ...nothing,
      reports: [report('MENTOR', 'DUE'), report('MENTEE', 'SUBMITTED')],
    };
    expect(tasksFor(both, snapshot, today).map((task) => task.kind)).toEqual([
      'FILE_REPORT',
      'ACCEPT_REPORT',
    ]);
  });

  it.each([
    ['2026-11-29', 'DUE_SOON'],
    ['2026-11-30', 'DUE_TODAY'],
    ['2026-12-01', 'OVERDUE'],
  ])('a case to be decided by 30 November is %s: %s (004 3.8)', (day, state) => {
    const snapshot = { ...nothing, ...ofCase('OPENED', 'TRANSFER') };
    const [task] = tasksFor(ACTORS.curator, snapshot, d(day));
    expect(task).toMatchObject({ due: '2026-11-30', deadline: { state }, clause: '004 3.7' });
  });
});

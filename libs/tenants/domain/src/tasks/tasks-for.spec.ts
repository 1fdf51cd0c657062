import { describe, expect, it } from '@jest/globals';
import type { Role } from '@nastavnik/kernel';

import { REGULATION_STATES } from '../regulation/regulation-machine';
import { tasksFor, type TaskSnapshot } from './tasks-for';

const snapshot = (changes: Partial<TaskSnapshot> = {}): TaskSnapshot => ({
  schoolId: 's',
  hasCurator: true,
  newest: { id: 'v', state: 'IN_FORCE', orderRequested: true },
  schoolsWithoutHead: 0,
  schoolsWithoutRegulation: 0,
  ...changes,
});
const kinds = (role: Role, changes: Partial<TaskSnapshot> = {}) =>
  tasksFor([role], snapshot(changes)).map(({ kind, waiting }) => (waiting ? `${kind}…` : kind));
const newest = (state: (typeof REGULATION_STATES)[number], orderRequested = false) => ({
  newest: { id: 'v', state, orderRequested },
});

describe('tasksFor', () => {
  it('a school without a regulation adopts one (004 3.1), without a curator names one (004 3.4)', () => {
    const bare = { newest: null, hasCurator: false };
    expect(kinds('SCHOOL_HEAD', bare)).toEqual(['INVITE_CURATOR', 'ADOPT_REGULATION']);
    expect(kinds('CURATOR', bare)).toEqual(['ADOPT_REGULATION']);
    expect(kinds('MENTOR', bare)).toEqual([]);
  });

  it.each([
    ['DRAFT', ['SUBMIT_REGULATION'], ['SUBMIT_REGULATION']],
    ['REVIEWED', ['APPROVE_REGULATION'], ['AWAIT_REGULATION_ORDER…']],
    ['APPROVED', [], []],
    ['IN_FORCE', [], []],
    ['SUPERSEDED', [], []],
  ] as const)('%s: the head has %j, the curator %j', (state, head, curator) => {
    expect(kinds('SCHOOL_HEAD', newest(state))).toEqual(head);
    expect(kinds('CURATOR', newest(state))).toEqual(curator);
  });

  it('once the order is asked for, the paper itself waits for the head, among the documents', () => {
    expect(kinds('SCHOOL_HEAD', newest('REVIEWED', true))).toEqual([]);
  });

  it('the district office sees counts, and nothing where nothing is missing', () => {
    const counts = { schoolsWithoutHead: 3, schoolsWithoutRegulation: 2 };
    expect(tasksFor(['DISTRICT_ADMIN'], snapshot(counts))).toMatchObject([
      { kind: 'INVITE_HEAD', count: 3 },
      { kind: 'REMIND_REGULATION', count: 2, waiting: true, clause: '004 3.1' },
    ]);
    expect(kinds('DISTRICT_ADMIN')).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d, type Role } from '@nastavnik/kernel';

import { tasksFor, type TaskSnapshot } from './tasks-for';

const name = 'Лугодолина Ольга';
const snapshot: TaskSnapshot = {
  schoolId: 's',
  employees: 40,
  consents: [
    {
      id: 'c1',
      type: 'LABOUR',
      state: 'REQUESTED',
      signatoryPersonId: 'p',
      personName: name,
      due: d('2026-12-01'),
    },
    {
      id: 'c2',
      type: 'DATA',
      state: 'SIGNED',
      signatoryPersonId: 'p',
      personName: name,
      due: null,
    },
  ],
  entries: [
    {
      id: 'e1',
      personId: 'p',
      personName: name,
      side: 'MENTOR',
      state: 'CONSENTED',
      dataConsentAsked: true,
    },
    {
      id: 'e2',
      personId: 'q',
      personName: name,
      side: 'MENTOR',
      state: 'SURVEYED',
      dataConsentAsked: true,
    },
    {
      id: 'e3',
      personId: 'r',
      personName: name,
      side: 'MENTEE',
      state: 'CANDIDATE',
      dataConsentAsked: false,
    },
    {
      id: 'e4',
      personId: 's',
      personName: name,
      side: 'MENTEE',
      state: 'CANDIDATE',
      dataConsentAsked: true,
    },
  ],
  needs: [
    {
      employmentId: 'm1',
      personId: 'm',
      personName: name,
      reasons: ['NEWCOMER'],
      due: d('2026-12-02'),
      clause: '004 3.7',
    },
  ],
  proposedIds: [],
};
const kinds = (personId: string | null, roles: readonly Role[]) =>
  tasksFor({ personId, roles }, snapshot).map((task) => [task.kind, task.subjectId]);

describe('tasksFor', () => {
  it('a person files the own survey; to sign is asked among the documents', () => {
    expect(kinds('p', ['MENTOR'])).toEqual([['FILE_SURVEY', 'e1']]);
    expect(kinds('q', ['MENTOR'])).toEqual([]);
  });

  it('the curator chases papers, takes candidates in and finds mentors (004 3.5, 3.8)', () => {
    expect(kinds('curator', ['CURATOR'])).toEqual([
      ['CHASE_CONSENT', 'c1'],
      ['REQUEST_DATA_CONSENT', 'e3'],
      ['ACTIVATE_ENTRY', 'e2'],
      ['FIND_MENTOR', 'm1'],
    ]);
  });

  it('the clerk chases papers only, the head takes candidates in, others have nothing', () => {
    expect(kinds(null, ['CLERK']).map(([kind]) => kind)).toEqual([
      'CHASE_CONSENT',
      'REQUEST_DATA_CONSENT',
    ]);
    expect(kinds('head', ['SCHOOL_HEAD']).map(([kind]) => kind)).toEqual(['ACTIVATE_ENTRY']);
    expect(kinds(null, ['PSYCHOLOGIST'])).toEqual([]);
  });

  it('a curator who must sign an own consent is not told to chase it', () => {
    expect(kinds('p', ['CURATOR']).filter(([, id]) => id === 'c1')).toEqual([]);
  });

  it('a school without a staff list begins with it, whoever of its office looks', () => {
    const empty: TaskSnapshot = {
      schoolId: 's',
      employees: 0,
      consents: [],
      entries: [],
      needs: [],
      proposedIds: [],
    };
    for (const role of ['CURATOR', 'CLERK', 'SCHOOL_HEAD'] as const) {
      expect(tasksFor({ personId: null, roles: [role] }, empty)).toEqual([
        expect.objectContaining({ kind: 'IMPORT_STAFF', subjectId: 's' }),
      ]);
    }
    expect(tasksFor({ personId: 'p', roles: ['MENTOR'] }, empty)).toEqual([]);
  });

  it('carries the deadline and the clause', () => {
    expect(tasksFor({ personId: 'x', roles: ['CURATOR'] }, snapshot)).toContainEqual({
      kind: 'FIND_MENTOR',
      subjectId: 'm1',
      personName: name,
      due: '2026-12-02',
      clause: '004 3.7',
    });
  });

  it('looks for nobody any more once a pair is proposed for the person', () => {
    const curator = { personId: null, roles: ['CURATOR'] as const };
    const proposed = tasksFor(curator, { ...snapshot, proposedIds: ['m'] });
    expect(proposed.map(({ kind }) => kind)).not.toContain('FIND_MENTOR');
  });
});

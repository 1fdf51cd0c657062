import { describe, expect, it } from '@jest/globals';

import type { AssignmentFact, PackageFact, ProgrammeFact, TaskSnapshot } from './task-snapshot';
import { waitsFor } from './waits-for';

const mentor = { id: 'mentor', name: 'Лугова Вера Павловна' };
const mentee = { id: 'mentee', name: 'Рощин Илья Олегович' };
const nothing: TaskSnapshot = {
  needs: [],
  assignments: [],
  cases: [],
  programmes: [],
  reports: [],
  packages: [],
};
const assignment = (change: Partial<AssignmentFact>): TaskSnapshot => ({
  ...nothing,
  assignments: [
    {
      id: 'pair',
      state: 'PROPOSED',
      via: 'SCHOOL',
      mentor,
      mentees: [mentee],
      unsignedIds: ['mentor', 'mentee'],
      orderRequested: false,
      termsNeeded: false,
      appointmentDue: null,
      programmeDue: null,
      hasProgramme: false,
      left: [],
      ...change,
    },
  ],
});
const programme = (change: Partial<ProgrammeFact>): TaskSnapshot => ({
  ...nothing,
  programmes: [
    {
      id: 'programme',
      state: 'DRAFT',
      mentor,
      mentees: [mentee],
      acquaintedIds: [],
      due: null,
      events: [],
      meetings: [],
      ...change,
    },
  ],
});
const parcel = (state: PackageFact['state']): TaskSnapshot => ({
  ...nothing,
  packages: [
    {
      id: 'package',
      state,
      mentee,
      candidate: null,
      complete: true,
      actReady: false,
      submitBy: null,
      returnDue: null,
      decisionDue: null,
    },
  ],
});
const curator = { personId: 'curator', roles: ['CURATOR'] };
const asMentor = { personId: 'mentor', roles: ['MENTOR'] };
const asMentee = { personId: 'mentee', roles: ['MENTEE'] };

describe('whom somebody waits for', () => {
  it('the curator waits for those who have not signed, a member for the other one', () => {
    expect(waitsFor(curator, assignment({}))).toEqual([
      { kind: 'WAIT_CONSENTS', subjectId: 'pair', names: [mentor.name, mentee.name] },
    ]);
    expect(waitsFor(asMentor, assignment({ unsignedIds: ['mentor'] }))).toEqual([]);
    expect(waitsFor(asMentor, assignment({ unsignedIds: ['mentee'] }))).toEqual([
      { kind: 'WAIT_CONSENTS', subjectId: 'pair', names: [mentee.name] },
    ]);
  });

  it('the pair and the curator wait for the order once it is requested', () => {
    const snapshot = assignment({ state: 'CONSENTED', orderRequested: true, unsignedIds: [] });
    for (const actor of [curator, asMentor, asMentee])
      expect(waitsFor(actor, snapshot).map(({ kind }) => kind)).toEqual(['WAIT_ORDER']);
    expect(waitsFor(curator, assignment({ state: 'CONSENTED', unsignedIds: [] }))).toEqual([]);
  });

  it('the mentor waits for the reader, then for the curator', () => {
    expect(waitsFor(asMentor, programme({})).map(({ kind }) => kind)).toEqual([
      'WAIT_ACQUAINTANCE',
    ]);
    const read = programme({ acquaintedIds: ['mentee'] });
    expect(waitsFor(asMentor, read).map(({ kind }) => kind)).toEqual(['WAIT_AGREEMENT']);
    expect(waitsFor(asMentee, programme({}))).toEqual([]);
    expect(waitsFor(asMentor, programme({ state: 'RUNNING' }))).toEqual([]);
  });

  it('the school waits for the authority from the submission to the act (004 3.3)', () => {
    const kinds = (state: PackageFact['state']) =>
      waitsFor(curator, parcel(state)).map(({ kind }) => kind);
    expect(kinds('PACKAGE_DRAFT')).toEqual([]);
    expect(kinds('SUBMITTED')).toEqual(['WAIT_AUTHORITY']);
    expect(kinds('ACCEPTED')).toEqual(['WAIT_AUTHORITY']);
    expect(kinds('ACT_ISSUED')).toEqual([]);
    expect(waitsFor(asMentor, parcel('SUBMITTED'))).toEqual([]);
  });
});

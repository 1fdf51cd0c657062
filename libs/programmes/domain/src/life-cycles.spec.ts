import { describe, expect, it } from '@jest/globals';
import { nextState, ROLES, toLocalDate as d } from '@nastavnik/kernel';
import { RUSSIAN_CALENDAR } from '@nastavnik/regulations';

import * as domain from './index';
import { matchDecisions, sessionDecisions } from './testing/match.builder';
import {
  consentedPair,
  menteeFact,
  mentorFact,
  MENTEE,
  MENTOR,
  outcome,
  parametersWith,
  plan,
  YEAR,
} from './testing/pair.builder';

const parameters = parametersWith();
const today = d('2026-10-01');
const mentor = { personId: MENTOR };
const mentee = { personId: MENTEE };
const reason = 'Причина названа подробно';
const text = 'Текст отчёта, в котором достаточно слов';

const machines = [
  [
    domain.ASSIGNMENT_MACHINE,
    'PROPOSED CONSENTED APPOINTED ACTIVE ENDED REPLACED RESIGNED CANCELLED',
  ],
  [
    domain.PROGRAMME_MACHINE,
    'DRAFT AGREED RUNNING EXTENDED CORRECTED COMPLETED REPORTED CLOSED TERMINATED',
  ],
  [domain.EVENT_MACHINE, 'PLANNED HELD MOVED MISSED CANCELLED'],
  [domain.CASE_MACHINE, 'OPENED REVIEWED REJECTED MENTOR_FOUND ORDERED NO_SUBSTITUTE'],
  [domain.PACKAGE_MACHINE, 'PACKAGE_DRAFT SUBMITTED RETURNED ACCEPTED ACT_ISSUED REFUSED'],
  [domain.MATCH_MACHINE, 'NEED SHORTLISTED MET MUTUAL PROPOSED APPROVED UNMATCHED'],
  [domain.MATCH_SESSION_MACHINE, 'DRAFT PUBLISHED'],
  [domain.REPORT_MACHINE, 'NOT_DUE DUE OVERDUE SUBMITTED RETURNED ACCEPTED EXCUSED'],
] as const;

describe.each(machines.map(([machine, states]) => ({ name: machine.name, machine, states })))(
  'life cycle $name',
  ({ machine, states }) => {
    it('has exactly the states of domain.md 3.2', () => {
      expect(machine.states).toEqual(states.split(' '));
    });

    it('leads every action from a state to one state only', () => {
      const steps = machine.transitions.map(({ from, action }) => `${from} ${action}`);
      expect(new Set(steps).size).toBe(steps.length);
    });

    it('reaches every state from the first', () => {
      const reached = new Set<string>([machine.initial]);
      for (let size = 0; size < reached.size;) {
        size = reached.size;
        for (const { from, to } of machine.transitions) if (reached.has(from)) reached.add(to);
      }
      expect([...reached].sort()).toEqual([...machine.states].sort());
    });

    it('names roles that sign in, or the system', () => {
      const actors = new Set<string>([...ROLES, 'SYSTEM']);
      expect(machine.transitions.flatMap(({ by }) => by).filter((by) => !actors.has(by))).toEqual(
        [],
      );
    });
  },
);

const pair = { mentorId: MENTOR, menteeIds: [MENTEE] };
const reports = [{ state: 'ACCEPTED' as const }];
const assignment = {
  state: 'ACTIVE' as const,
  mentorId: MENTOR,
  menteeIds: [MENTEE],
  term: YEAR,
  kinds: ['TRADITIONAL' as const],
};
const extension = { version: 1, term: YEAR, assignmentTerm: YEAR, ...pair };
const agreedIds = [MENTOR, MENTEE];

/** Every decision with input that only the state can spoil. */
const assignmentDecisions = {
  RECORD_CONSENT: (state: domain.AssignmentState) =>
    domain.consentRecorded(
      { state, ...pair, consents: [] },
      { personId: MENTOR, kind: 'LABOUR', signedOn: today },
      parameters,
      today,
    ),
  REQUEST_ORDER: (state: domain.AssignmentState) =>
    domain.requestOrder({ state, via: 'SCHOOL', orderRequested: false }),
  APPOINT: (state: domain.AssignmentState) =>
    domain.appoint(
      consentedPair(null, { state }),
      { orderDate: today, signerPersonId: 'head', signer: 'SCHOOL', document: 'ORDER' },
      parameters,
      RUSSIAN_CALENDAR,
      today,
    ),
  ACTIVATE: (state: domain.AssignmentState) =>
    domain.activateAssignment({ state, betweenEmployees: false, termsFixed: false }),
  END: (state: domain.AssignmentState) =>
    domain.endAssignment({ state }, { endedOn: today }, parameters, RUSSIAN_CALENDAR),
  CANCEL: (state: domain.AssignmentState) => domain.cancelAssignment({ state }, { reason }),
};

const programmeDecisions = {
  DRAFT: (state: domain.ProgrammeState) =>
    domain.draftProgramme(
      { assignment, programme: { state, version: 1 }, due: null },
      plan(),
      mentor,
      parameters,
      today,
    ),
  ACQUAINT: (state: domain.ProgrammeState) =>
    domain.acquaintMentee({ state, menteeIds: [MENTEE], acquaintedIds: [] }, mentee),
  AGREE: (state: domain.ProgrammeState) =>
    domain.agreeProgramme(
      { state, ...pair, acquaintedIds: [MENTEE], due: null },
      { personId: 'curator' },
      parameters,
      today,
    ),
  START: (state: domain.ProgrammeState) =>
    domain.startProgramme({ state, term: YEAR, assignmentState: 'ACTIVE' }, today),
  EXTEND: (state: domain.ProgrammeState) =>
    domain.extendProgramme(
      { state, ...extension },
      { to: d('2027-07-01'), reason, agreedIds, justification: null },
      parameters,
    ),
  CORRECT: (state: domain.ProgrammeState) =>
    domain.correctProgramme(
      { state, ...extension },
      { plan: plan(), reason, agreedIds },
      parameters,
    ),
  COMPLETE: (state: domain.ProgrammeState) =>
    domain.completeProgramme(
      { state, events: [], unconfirmedMeetings: 0 },
      { completedOn: today },
      parameters,
      today,
    ),
  TERMINATE: (state: domain.ProgrammeState) =>
    domain.terminate(
      { state, ...pair },
      {
        reason: 'FORCE_MAJEURE',
        explanation: reason,
        endedOn: today,
        agreedIds: [],
        mediationOffered: false,
      },
      { personId: 'curator', roles: ['CURATOR'] },
      parameters,
      today,
    ),
  REPORT: (state: domain.ProgrammeState) => domain.markReported({ state, reports }),
  CLOSE: (state: domain.ProgrammeState) => domain.closeProgramme({ state, reports }),
};

const eventDecisions = {
  HOLD: (state: domain.EventState) =>
    domain.logMeeting(
      { assignment, event: { id: 'event', state }, meetingsSoFar: 0 },
      { heldOn: today, minutes: 45, attendeeIds: [MENTEE], notes: '', checkResult: '' },
      mentor,
      today,
    ),
  CONFIRM: (state: domain.EventState) =>
    domain.confirmMeeting(
      { state, mentorId: MENTOR, attendeeIds: [MENTEE], confirmedByIds: [] },
      mentee,
    ),
  MOVE: (state: domain.EventState) =>
    domain.moveEvent(
      { state, mentorId: MENTOR, programmeTerm: YEAR },
      { plannedDate: today, reason },
      mentor,
      today,
    ),
  CANCEL: (state: domain.EventState) =>
    domain.cancelEvent({ state, mentorId: MENTOR }, { reason }, mentor),
};

const packageDecisions = {
  SUBMIT: (state: domain.PackageState) =>
    domain.submitPackage(
      {
        state,
        candidateId: MENTOR,
        crossSchool: false,
        enclosed: domain.PACKAGE_PAPERS.map((paper) => ({ paper, documentId: paper })),
      },
      { submittedOn: today, outgoingNumber: '12' },
      RUSSIAN_CALENDAR,
      today,
    ),
  RETURN: (state: domain.PackageState) =>
    domain.returnPackage(
      { state },
      { gaps: [{ paper: 'HEAD_DATA_SHEET', remark: 'нет подписи' }] },
    ),
  ACCEPT: (state: domain.PackageState) => domain.acceptPackage({ state, candidateId: MENTOR }),
  CHOOSE_CANDIDATE: (state: domain.PackageState) =>
    domain.chooseCandidate(
      {
        state,
        candidateId: null,
        mentee: menteeFact(),
        candidate: mentorFact({ schoolId: 'other' }),
      },
      { crossSchool: true },
      parameters,
    ),
  REQUEST_ACT: (state: domain.PackageState) =>
    domain.requestAct({ state, pairState: 'CONSENTED', actRequested: false }),
  REFUSE: (state: domain.PackageState) => domain.refusePackage({ state }, { reason }),
  ISSUE_ACT: (state: domain.PackageState) =>
    domain.issueAct(
      { state, candidateId: MENTOR, submittedOn: today },
      { actNumber: '5', actDate: today, signerPersonId: 'authority' },
      parameters,
      RUSSIAN_CALENDAR,
      today,
    ),
};

const reportDecisions = {
  FILE: (state: domain.ReportState) =>
    domain.fileReport(
      { state, side: 'MENTOR', authorId: MENTOR, due: null, firstFiledOn: null },
      { side: 'MENTOR', performance: text, recommendations: text },
      mentor,
      parameters,
      today,
    ),
  RETURN: (state: domain.ReportState) =>
    domain.returnReport({ state }, { gaps: ['SIGNATURE_MISSING'] }),
  ACCEPT: (state: domain.ReportState) => domain.acceptReport({ state }),
  EXCUSE: (state: domain.ReportState) => domain.excuseReport({ state }, { reason }),
};

type Attempt = Parameters<typeof outcome>[0] & { readonly value?: unknown };

/** Each state with each action: the decision goes where the table leads, or says that it cannot be done now. */
function matrix<State extends string, Action extends string>(
  machine: {
    readonly name: string;
    readonly states: readonly State[];
    readonly initial: State;
    readonly title: string;
    readonly transitions: readonly {
      readonly from: State;
      readonly action: Action;
      readonly to: State;
      readonly by: readonly string[];
    }[];
  },
  decisions: Partial<Record<Action, (state: State) => Attempt>>,
): readonly (readonly [string, State, Action, State | null, Attempt])[] {
  return machine.states.flatMap((state) =>
    (Object.entries(decisions) as [Action, (state: State) => Attempt][]).map(
      ([action, decide]) =>
        [machine.name, state, action, nextState(machine, state, action), decide(state)] as const,
    ),
  );
}

describe('every state with every action', () => {
  it.each([
    ...matrix(domain.ASSIGNMENT_MACHINE, assignmentDecisions),
    ...matrix(domain.PROGRAMME_MACHINE, programmeDecisions),
    ...matrix(domain.EVENT_MACHINE, eventDecisions),
    ...matrix(domain.PACKAGE_MACHINE, packageDecisions),
    ...matrix(domain.REPORT_MACHINE, reportDecisions),
    ...matrix(domain.MATCH_MACHINE, matchDecisions),
    ...matrix(domain.MATCH_SESSION_MACHINE, sessionDecisions),
  ])('%s: %s, %s → %s', (machine, state, action, to, attempt) => {
    if (to === null) return expect(outcome(attempt)).toBe('ACTION_NOT_POSSIBLE_NOW');
    // One consent of two does not make the pair consented yet: tested beside consentRecorded.
    const waits = machine === 'assignment' && action === 'RECORD_CONSENT';
    return expect(attempt).toMatchObject({ ok: true, value: { state: waits ? state : to } });
  });
});

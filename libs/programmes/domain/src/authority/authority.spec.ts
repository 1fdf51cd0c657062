import { describe, expect, it } from '@jest/globals';
import { addDays, toLocalDate as d } from '@nastavnik/kernel';
import { RUSSIAN_CALENDAR } from '@nastavnik/regulations';

import type { MentorFact } from '../assignment/bank-fact';
import { menteeFact, mentorFact, outcome, parametersWith } from '../testing/pair.builder';
import { chooseCandidate } from './choose-candidate';
import { draftPackage, type DraftPackage } from './draft-package';
import { issueAct, type IssueAct } from './issue-act';
import { missingPapers, PACKAGE_PAPERS } from './package-papers';
import { acceptPackage, refusePackage, returnPackage } from './review-package';
import { requestAct, type RequestActSnapshot } from './request-act';
import { submitPackage, type SubmitPackage, type SubmitPackageSnapshot } from './submit-package';

const today = d('2026-09-16');
const parameters = parametersWith();
const head: Partial<MentorFact> = { personId: 'head', isSchoolHead: true, schoolId: 'other' };
const enclosed = PACKAGE_PAPERS.map((paper) => ({ paper, documentId: `doc-${paper}` }));

describe('chooseCandidate (004 3.3)', () => {
  it.each<[string, Partial<MentorFact>, boolean, string]>([
    ['a head of another school', {}, true, 'ok'],
    ['the own head, another school wanted', { schoolId: 'school' }, true, 'CANDIDATE_IS_OWN_HEAD'],
    ['the own head, same school allowed', { schoolId: 'school' }, false, 'ok'],
    ['a teacher whom another school offers', { isSchoolHead: false }, true, 'ok'],
    ['a teacher of the same school', { isSchoolHead: false }, false, 'MENTOR_IS_NOT_HEAD'],
    ['the mentee', { personId: 'mentee' }, true, 'SELF_PAIR'],
    ['a head outside the bank', { bankState: 'REMOVED' }, true, 'MENTOR_NOT_ACTIVE'],
    ['a head without data consent', { dataConsent: false }, true, 'DATA_CONSENT_MISSING'],
    ['a head with two mentees', { currentMentees: 2 }, true, 'ok'],
    ['a head with three mentees (004 3.7)', { currentMentees: 3 }, true, 'MENTOR_LOAD_EXCEEDED'],
    [
      'a head at own capacity',
      { currentMentees: 1, capacity: 1 },
      true,
      'MENTOR_CAPACITY_EXCEEDED',
    ],
  ])('%s', (_title, change, crossSchool, expected) => {
    const candidate = mentorFact({ ...head, ...change });
    expect(
      outcome(
        chooseCandidate(
          { state: 'SUBMITTED', candidateId: null, mentee: menteeFact(), candidate },
          { crossSchool },
          parameters,
        ),
      ),
    ).toBe(expected);
  });

  it('refuses another candidate while one stands, so that two coordinators do not choose twice', () => {
    const decision = chooseCandidate(
      {
        state: 'SUBMITTED',
        candidateId: 'chosen',
        mentee: menteeFact(),
        candidate: mentorFact(head),
      },
      { crossSchool: true },
      parameters,
    );
    expect(outcome(decision)).toBe('CANDIDATE_ALREADY_CHOSEN');
  });
});

describe('requestAct (004 3.3)', () => {
  it.each<[string, Partial<RequestActSnapshot>, string]>([
    ['both have agreed (004 3.7)', {}, 'ok'],
    ['no mentor chosen', { pairState: null }, 'CANDIDATE_MISSING'],
    ['a consent is still to come', { pairState: 'PROPOSED' }, 'CONSENT_MISSING'],
    ['asked already', { actRequested: true }, 'ACT_ALREADY_REQUESTED'],
    ['not accepted yet', { state: 'SUBMITTED' }, 'ACTION_NOT_POSSIBLE_NOW'],
  ])('%s', (_title, change, expected) => {
    expect(
      outcome(
        requestAct({ state: 'ACCEPTED', pairState: 'CONSENTED', actRequested: false, ...change }),
      ),
    ).toBe(expected);
  });
});

describe('draftPackage (004 3.3)', () => {
  const command: DraftPackage = {
    menteeId: 'mentee',
    candidateId: 'head',
    crossSchool: true,
    need: 'Первый год в должности',
    actualAdmissionDate: d('2026-09-01'),
  };

  it('lists the papers and the day to submit by', () => {
    expect(draftPackage(command)).toMatchObject({
      value: { state: 'PACKAGE_DRAFT', papers: PACKAGE_PAPERS, submitBy: '2026-09-16' },
    });
    expect(draftPackage({ ...command, actualAdmissionDate: null })).toMatchObject({
      value: { submitBy: null },
    });
  });

  it('states the need and does not pair a person with themselves', () => {
    expect(outcome(draftPackage({ ...command, need: ' ' }))).toBe('REASON_MISSING');
    expect(outcome(draftPackage({ ...command, candidateId: 'mentee' }))).toBe('SELF_PAIR');
    expect(outcome(draftPackage({ ...command, candidateId: null }))).toBe('ok');
  });
});

describe('submitPackage (004 3.3)', () => {
  const submit = (
    change: Partial<SubmitPackage> = {},
    snapshot: Partial<SubmitPackageSnapshot> = {},
  ) =>
    submitPackage(
      { state: 'PACKAGE_DRAFT', candidateId: 'head', crossSchool: false, enclosed, ...snapshot },
      { submittedOn: today, outgoingNumber: '01-17/45', ...change },
      RUSSIAN_CALENDAR,
      today,
    );

  it('starts 5 working days to return and 10 to decide', () => {
    expect(submit()).toMatchObject({
      value: { state: 'SUBMITTED', returnDue: '2026-09-23', decisionDue: '2026-09-30' },
    });
  });

  it.each(PACKAGE_PAPERS)('is incomplete without %s', (paper) => {
    const without = enclosed.filter((has) => has.paper !== paper);
    expect(missingPapers(without)).toEqual([paper]);
    expect(submit({}, { enclosed: without })).toMatchObject({
      refusal: { code: 'PACKAGE_INCOMPLETE', details: { missing: paper, count: 1 } },
    });
  });

  it('needs no paper that names a mentor before there is one', () => {
    expect(missingPapers([], false)).toEqual([
      'TRANSMITTAL_LETTER',
      'STATEMENT_OF_NEED',
      'REGULATION_COPY',
    ]);
  });

  it.each<[string, Partial<SubmitPackage>, Partial<SubmitPackageSnapshot>, string]>([
    ['without candidate', {}, { candidateId: null }, 'CANDIDATE_MISSING'],
    [
      'without candidate where the coordinator is to find one',
      {},
      { candidateId: null, crossSchool: true },
      'ok',
    ],
    ['without number', { outgoingNumber: ' ' }, {}, 'OUTGOING_NUMBER_MISSING'],
    ['tomorrow', { submittedOn: addDays(today, 1) }, {}, 'DATE_IN_FUTURE'],
    ['again after a return', {}, { state: 'RETURNED' }, 'ok'],
  ])('%s', (_title, change, snapshot, expected) => {
    expect(outcome(submit(change, snapshot))).toBe(expected);
  });
});

describe('the authority’s answer (004 3.3)', () => {
  it('returns with gaps, refuses with reasons', () => {
    expect(outcome(returnPackage({ state: 'SUBMITTED' }, { gaps: [] }))).toBe('GAP_MISSING');
    expect(outcome(acceptPackage({ state: 'SUBMITTED', candidateId: null }))).toBe(
      'CANDIDATE_MISSING',
    );
    expect(outcome(refusePackage({ state: 'ACCEPTED' }, { reason: 'нет' }))).toBe('TEXT_TOO_SHORT');
  });

  it.each<[string, Partial<IssueAct>, string]>([
    ['on the day of submission', { actDate: d('2026-09-10') }, 'ok'],
    ['before submission', { actDate: d('2026-09-09') }, 'ACT_BEFORE_SUBMISSION'],
    ['tomorrow', { actDate: addDays(today, 1) }, 'DATE_IN_FUTURE'],
    ['without number', { actNumber: '' }, 'ACT_NUMBER_MISSING'],
    ['signed by the mentor', { signerPersonId: 'head' }, 'HEAD_APPOINTS_SELF'],
  ])('act %s', (_title, change, expected) => {
    const decision = issueAct(
      { state: 'ACCEPTED', candidateId: 'head', submittedOn: d('2026-09-10') },
      { actNumber: '12/1-ОД', actDate: today, signerPersonId: 'authority', ...change },
      parameters,
      RUSSIAN_CALENDAR,
      today,
    );
    expect(outcome(decision)).toBe(expected);
  });

  it('starts the programme’s ten days from the act (004 3.6b)', () => {
    const decision = issueAct(
      { state: 'ACCEPTED', candidateId: 'head', submittedOn: today },
      { actNumber: '5', actDate: today, signerPersonId: 'authority' },
      parameters,
      RUSSIAN_CALENDAR,
      today,
    );
    // 26 September is a Saturday.
    expect(decision).toMatchObject({ value: { state: 'ACT_ISSUED', programmeDue: '2026-09-28' } });
  });
});

import { describe, expect, it } from '@jest/globals';
import { addDays, toLocalDate as d } from '@nastavnik/kernel';
import { RUSSIAN_CALENDAR } from '@nastavnik/regulations';

import type { MentorFact } from '../assignment/bank-fact';
import { menteeFact, mentorFact, outcome, parametersWith } from '../testing/pair.builder';
import { chooseCandidate } from './choose-candidate';
import { draftPackage, type DraftPackage } from './draft-package';
import { issueAct, type IssueAct } from './issue-act';
import { missingPapers, PACKAGE_PAPERS } from './package-papers';
import { refusePackage, returnPackage } from './review-package';
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
    ['a teacher', { isSchoolHead: false }, true, 'MENTOR_IS_NOT_HEAD'],
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
      outcome(chooseCandidate({ mentee: menteeFact(), candidate }, { crossSchool }, parameters)),
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
      { state: 'PACKAGE_DRAFT', candidateId: 'head', enclosed, ...snapshot },
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

  it.each<[string, Partial<SubmitPackage>, Partial<SubmitPackageSnapshot>, string]>([
    ['without candidate', {}, { candidateId: null }, 'CANDIDATE_MISSING'],
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

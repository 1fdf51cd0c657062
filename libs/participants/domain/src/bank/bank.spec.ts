import { describe, expect, it } from '@jest/globals';
import { nextState, toLocalDate as d } from '@nastavnik/kernel';

import { activateEntry } from './activate-entry';
import type { BankEntrySnapshot } from './bank-entry';
import { BANK_ACTIONS, BANK_MACHINE, BANK_STATES, type BankAction } from './bank-machine';
import { removeEntry, suspendEntry } from './leave-bank';
import { markFree, markMatched } from './match-entry';
import { proposeCandidate, type ProposeCandidate } from './propose-candidate';
import { recordConsent } from './record-consent';
import { recordSurvey } from './record-survey';

const today = d('2026-11-20');
const rules = {
  dataConsentForBanks: { value: true, clause: '004 RM-2, RM-3' },
  maxMenteesAtOnce: { value: 3, clause: '004 3.7' },
  mentorCriteria: { value: true, clause: '004 3.8' },
  mentorMustBeTrained: { value: true, clause: '004 3.8' },
  trainingValidMonths: null,
};
const entry = (changes: Partial<BankEntrySnapshot> = {}): BankEntrySnapshot => ({
  side: 'MENTOR',
  state: 'SURVEYED',
  personId: 'p',
  runningPairs: 0,
  surveyFiledOn: d('2026-09-10'),
  dataConsentHolds: true,
  ...changes,
});
const ready = { criteriaConfirmed: true, trainedOn: d('2026-10-01') };
const codeOf = (decision: { ok: boolean; refusal?: { code: string } }) =>
  decision.ok ? 'OK' : decision.refusal?.code;

const act: Readonly<
  Record<BankAction, (e: BankEntrySnapshot) => { ok: boolean; refusal?: { code: string } }>
> = {
  RECORD_CONSENT: recordConsent,
  RECORD_SURVEY: (e) =>
    recordSurvey({ ...e, surveyFiledOn: null }, { filedOn: today }, rules, today),
  ACTIVATE: (e) => activateEntry(e, ready, rules, today),
  MARK_MATCHED: markMatched,
  MARK_FREE: markFree,
  SUSPEND: (e) => suspendEntry(e, { reason: 'OTHER' }),
  REMOVE: (e) => removeEntry(e, { reason: 'OTHER' }),
};

describe('bank machine (domain.md 3.2 C)', () => {
  it.each(BANK_STATES.flatMap((state) => BANK_ACTIONS.map((action) => [state, action] as const)))(
    'in %s the action %s does what the table says',
    (state, action) => {
      const decision = act[action](entry({ state }));

      const permitted = nextState(BANK_MACHINE, state, action) !== null;
      expect(codeOf(decision)).toBe(permitted ? 'OK' : 'ACTION_NOT_AVAILABLE');
      if (decision.ok) {
        expect(decision).toHaveProperty('value.state', nextState(BANK_MACHINE, state, action));
      }
    },
  );
});

describe('proposeCandidate (004 3.5)', () => {
  const facts = { entries: [], employmentEnded: null, dataConsentHolds: false };
  const mentor: ProposeCandidate = {
    side: 'MENTOR',
    reason: null,
    competences: [],
    requests: [],
    capacity: null,
  };
  const mentee: ProposeCandidate = { ...mentor, side: 'MENTEE', reason: 'NEWCOMER' };

  it('stores a candidate with nothing beyond the employment before the data consent', () => {
    expect(proposeCandidate(facts, mentee, rules, today)).toMatchObject({
      value: { state: 'CANDIDATE' },
    });
    for (const named of [
      { ...mentor, competences: ['работа с родителями'] },
      { ...mentee, requests: ['дисциплина'] },
      { ...mentee, reason: 'BURNOUT' as const },
    ]) {
      expect(proposeCandidate(facts, named, rules, today)).toMatchObject({
        refusal: { code: 'DATA_CONSENT_MISSING', clause: '004 RM-2, RM-3' },
      });
      expect(
        proposeCandidate({ ...facts, dataConsentHolds: true }, named, rules, today),
      ).toMatchObject({
        value: { state: 'CONSENTED' },
      });
    }
  });

  it.each([
    [0, 'CAPACITY_OUT_OF_RANGE'],
    [1, 'OK'],
    [3, 'OK'],
    [4, 'CAPACITY_OUT_OF_RANGE'],
    [1.5, 'CAPACITY_OUT_OF_RANGE'],
  ])('a capacity of %s under the ceiling of three gives %s (004 3.7)', (capacity, code) => {
    expect(codeOf(proposeCandidate(facts, { ...mentor, capacity }, rules, today))).toBe(code);
  });

  it('has no ceiling where the regulation is silent', () => {
    const silent = { ...rules, maxMenteesAtOnce: null };
    expect(proposeCandidate(facts, { ...mentor, capacity: 9 }, silent, today).ok).toBe(true);
  });

  it('refuses a second entry on the same side and allows the other side and a return', () => {
    const withEntry = (side: 'MENTOR' | 'MENTEE', state: 'ACTIVE' | 'REMOVED') => ({
      ...facts,
      entries: [{ side, state }],
    });
    expect(codeOf(proposeCandidate(withEntry('MENTOR', 'ACTIVE'), mentor, rules, today))).toBe(
      'ALREADY_IN_BANK',
    );
    expect(codeOf(proposeCandidate(withEntry('MENTOR', 'REMOVED'), mentor, rules, today))).toBe(
      'OK',
    );
    expect(codeOf(proposeCandidate(withEntry('MENTOR', 'ACTIVE'), mentee, rules, today))).toBe(
      'OK',
    );
  });

  it('refuses a mentee without a reason and a person who has left', () => {
    expect(codeOf(proposeCandidate(facts, { ...mentee, reason: null }, rules, today))).toBe(
      'REASON_MISSING',
    );
    const left = (day: string) => ({ ...facts, employmentEnded: d(day) });
    expect(codeOf(proposeCandidate(left('2026-11-19'), mentor, rules, today))).toBe(
      'EMPLOYMENT_ENDED',
    );
    expect(codeOf(proposeCandidate(left('2026-11-20'), mentor, rules, today))).toBe(
      'EMPLOYMENT_ENDED',
    );
    expect(codeOf(proposeCandidate(left('2026-11-21'), mentor, rules, today))).toBe('OK');
  });
});

describe('survey and activation (004 RM-2, RM-3, 3.8)', () => {
  it('stores no named answer while the data consent does not hold', () => {
    const open = entry({ state: 'CONSENTED', surveyFiledOn: null, dataConsentHolds: false });
    expect(codeOf(recordSurvey(open, { filedOn: today }, rules, today))).toBe(
      'DATA_CONSENT_MISSING',
    );
    expect(codeOf(recordConsent(entry({ state: 'CANDIDATE', dataConsentHolds: false })))).toBe(
      'DATA_CONSENT_MISSING',
    );
  });

  it('refuses a second survey and one filed tomorrow', () => {
    const open = entry({ state: 'CONSENTED', surveyFiledOn: null });
    expect(
      codeOf(recordSurvey(entry({ state: 'SURVEYED' }), { filedOn: today }, rules, today)),
    ).toBe('SURVEY_ALREADY_FILED');
    expect(codeOf(recordSurvey(open, { filedOn: d('2026-11-21') }, rules, today))).toBe(
      'DATE_IN_FUTURE',
    );
    expect(codeOf(recordSurvey(open, { filedOn: today }, rules, today))).toBe('OK');
  });

  it.each([
    [{ ...ready, criteriaConfirmed: false }, 'CRITERIA_NOT_CONFIRMED'],
    [{ ...ready, trainedOn: null }, 'MENTOR_NOT_TRAINED'],
    [{ ...ready, trainedOn: d('2026-11-21') }, 'DATE_IN_FUTURE'],
    [{ ...ready, trainedOn: today }, 'OK'],
  ])('a mentor with %j: %s; a mentee needs neither', (command, code) => {
    expect(codeOf(activateEntry(entry(), command, rules, today))).toBe(code);
    expect(codeOf(activateEntry(entry({ side: 'MENTEE' }), command, rules, today))).toBe('OK');
  });

  it('asks neither criteria nor training where the regulation is silent', () => {
    const silent = { ...rules, mentorCriteria: null, mentorMustBeTrained: null };
    const command = { criteriaConfirmed: false, trainedOn: null };
    expect(codeOf(activateEntry(entry(), command, silent, today))).toBe('OK');
  });

  it.each([
    ['2023-11-19', 'TRAINING_EXPIRED'],
    ['2023-11-20', 'TRAINING_EXPIRED'],
    ['2023-11-21', 'OK'],
  ])('training of %s under a term of three years: %s', (trainedOn, code) => {
    const limited = { ...rules, trainingValidMonths: { value: 36, clause: '004 3.8' } };
    const command = { criteriaConfirmed: true, trainedOn: d(trainedOn) };
    expect(codeOf(activateEntry(entry(), command, limited, today))).toBe(code);
  });

  it('does not let a suspended person past the survey or without a data consent', () => {
    const suspended = entry({ state: 'SUSPENDED', surveyFiledOn: null });
    expect(codeOf(activateEntry(suspended, ready, rules, today))).toBe('SURVEY_MISSING');
    expect(codeOf(activateEntry(entry({ dataConsentHolds: false }), ready, rules, today))).toBe(
      'DATA_CONSENT_MISSING',
    );
  });
});

describe('matching and leaving', () => {
  it('a mentor of two stays matched when one pair ends and is free after the second', () => {
    const two = entry({ state: 'MATCHED', runningPairs: 2 });
    expect(markFree(two)).toMatchObject({ value: { state: 'MATCHED', runningPairs: 1 } });
    expect(markFree({ ...two, runningPairs: 1 })).toMatchObject({
      value: { state: 'ACTIVE', runningPairs: 0 },
    });
    expect(markMatched(two)).toMatchObject({ value: { state: 'MATCHED', runningPairs: 3 } });
  });

  it('nobody leaves the bank while a pair runs (004 3.8) or without a reason', () => {
    const matched = entry({ state: 'MATCHED', runningPairs: 1 });
    for (const leave of [suspendEntry, removeEntry]) {
      expect(leave(matched, { reason: 'OTHER' })).toMatchObject({
        refusal: { code: 'RUNNING_PAIRS', clause: '004 3.8', details: { pairs: 1 } },
      });
      expect(codeOf(leave(entry(), { reason: null }))).toBe('REASON_MISSING');
    }
  });
});

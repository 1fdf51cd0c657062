import { availableActions, nextState, toLocalDate as d } from '@nastavnik/kernel';
import { REPLACEMENT_GROUNDS, RUSSIAN_CALENDAR as calendar } from '@nastavnik/regulations';
import { describe, expect, it } from '@jest/globals';

import { MENTEE, MENTOR, outcome, parametersWith, warned } from '../testing/pair.builder';
import { CASE_MACHINE } from './case-machine';
import { openCase, type CaseOpener, type OpenCase, type OpenCaseSnapshot } from './open-case';
import { rejectCase, reviewCase, withdrawCase, type CaseSnapshot } from './review-case';
import { endingOf, findSubstitute, giveUpSearch } from './settle-case';

const parameters = parametersWith();
const today = d('2026-11-20');
const WORDS = 'Выслушаны обе стороны, причина подтвердилась';
const inForce: OpenCaseSnapshot = {
  assignment: { state: 'ACTIVE', mentorId: MENTOR, menteeIds: [MENTEE] },
  caseOpen: false,
};
const OPENERS: Readonly<Record<string, CaseOpener>> = {
  system: { personId: null, roles: ['SYSTEM'] },
  curator: { personId: 'curator', roles: ['CURATOR'] },
  head: { personId: 'head', roles: ['SCHOOL_HEAD'] },
  mentor: { personId: MENTOR, roles: ['MENTOR'] },
  mentee: { personId: MENTEE, roles: ['MENTEE'] },
  stranger: { personId: 'x', roles: ['MENTOR'] },
};
const opened = (
  opener: string,
  command: Partial<OpenCase> = {},
  snapshot: OpenCaseSnapshot = inForce,
  rules = parameters,
  day = today,
) =>
  openCase(
    snapshot,
    { ground: 'REQUEST', explanation: WORDS, ...command },
    OPENERS[opener]!,
    rules,
    calendar,
    day,
  );
const aCase = (change: Partial<CaseSnapshot> = {}): CaseSnapshot => ({
  state: 'REVIEWED',
  ground: 'REQUEST',
  mentorId: MENTOR,
  applicantId: MENTEE,
  ...change,
});

describe('openCase (004 3.8)', () => {
  it.each(REPLACEMENT_GROUNDS)('%s: the office may name it, members only ask', (ground) => {
    const of = (opener: string) => outcome(opened(opener, { ground }));
    expect(['system', 'curator', 'head'].map(of)).toEqual(['ok', 'ok', 'ok']);
    const theirs = ground === 'REQUEST' ? 'ok' : 'GROUND_NOT_YOURS';
    expect(['mentor', 'mentee'].map(of)).toEqual([theirs, theirs]);
    expect(of('stranger')).toBe('GROUND_NOT_YOURS');
  });

  it.each([
    ['2026-11-19', '2026-11-30'],
    ['2026-11-20', '2026-11-30'],
    ['2026-11-21', '2026-12-01'],
    ['2026-12-25', '2027-01-11'],
    ['2028-02-18', '2028-02-28'],
    ['2028-02-19', '2028-02-29'],
  ])('opened on %s wants a decision by %s: ten days, moved off days off', (day, due) => {
    expect(opened('system', {}, inForce, parameters, d(day))).toMatchObject({
      value: { state: 'OPENED', openedOn: day, due, clause: '004 3.8' },
    });
  });

  it.each([
    ['PROPOSED', 'ASSIGNMENT_NOT_ACTIVE'],
    ['CONSENTED', 'ASSIGNMENT_NOT_ACTIVE'],
    ['APPOINTED', 'ok'],
    ['ACTIVE', 'ok'],
    ['ENDED', 'ASSIGNMENT_NOT_ACTIVE'],
    ['REPLACED', 'ASSIGNMENT_NOT_ACTIVE'],
  ] as const)('of a pair that is %s → %s', (state, expected) => {
    const snapshot = { ...inForce, assignment: { ...inForce.assignment, state } };
    expect(outcome(opened('curator', {}, snapshot))).toBe(expected);
  });

  it('wants words, except of an event; one case at a time; a ground of the regulation', () => {
    expect(outcome(opened('mentee', { explanation: 'нет' }))).toBe('TEXT_TOO_SHORT');
    const event = { ground: 'MENTOR_CONTRACT_ENDED' as const, explanation: '' };
    expect(outcome(opened('system', event))).toBe('ok');
    expect(outcome(opened('curator', {}, { ...inForce, caseOpen: true }))).toBe(
      'CASE_ALREADY_OPEN',
    );
    const narrow = parametersWith({ replacementGrounds: ['REQUEST'] });
    expect(outcome(opened('curator', { ground: 'TRANSFER' }, inForce, narrow))).toBe(
      'GROUND_NOT_IN_REGULATION',
    );
    const silent = parametersWith({ replacementGrounds: null });
    expect(outcome(opened('curator', { ground: 'TRANSFER' }, inForce, silent))).toBe('ok');
  });
});

describe('decisions on a case', () => {
  it('the curator hears both sides and writes it down', () => {
    expect(reviewCase(aCase({ state: 'OPENED' }), { note: WORDS })).toMatchObject({
      value: { state: 'REVIEWED', words: WORDS },
    });
    expect(outcome(reviewCase(aCase({ state: 'OPENED' }), { note: ' ' }))).toBe('TEXT_TOO_SHORT');
    expect(outcome(reviewCase(aCase(), { note: WORDS }))).toBe('ACTION_NOT_POSSIBLE_NOW');
  });

  it.each([
    ['MENTOR_CONTRACT_ENDED', 'REJECTION_NOT_PROVIDED'],
    ['TRANSFER', 'REJECTION_NOT_PROVIDED'],
    ['REQUEST', 'ok'],
    ['MENTOR_FAILURE', 'ok'],
    ['OTHER_OBSTACLE', 'ok'],
  ] as const)('the head refuses on %s → %s', (ground, expected) => {
    expect(outcome(rejectCase(aCase({ ground }), { reason: WORDS }))).toBe(expected);
  });

  it('warns a head who keeps a mentor against their wish (004 1.3)', () => {
    const wish = rejectCase(aCase({ applicantId: MENTOR }), { reason: WORDS });
    expect(warned(wish)).toEqual(['MENTOR_WISH_REFUSED']);
    expect(warned(rejectCase(aCase(), { reason: WORDS }))).toEqual([]);
    expect(outcome(rejectCase(aCase(), { reason: 'нет' }))).toBe('TEXT_TOO_SHORT');
  });

  it.each(REPLACEMENT_GROUNDS)(
    '%s: withdrawn only where the staff list was corrected',
    (ground) => {
      const snapshot = aCase({ state: 'OPENED', ground });
      expect(outcome(withdrawCase(snapshot, { reason: WORDS }))).toBe(
        ground === 'TRANSFER' ? 'ok' : 'WITHDRAWAL_NOT_POSSIBLE',
      );
      expect(outcome(findSubstitute(snapshot, { mentorId: 'other' }))).toBe(
        ground === 'MENTOR_CONTRACT_ENDED' ? 'ok' : 'CASE_NOT_REVIEWED',
      );
      expect(outcome(giveUpSearch(snapshot, { explanation: WORDS }))).toBe(
        ground === 'MENTOR_CONTRACT_ENDED' ? 'ok' : 'CASE_NOT_REVIEWED',
      );
    },
  );

  it('finds somebody else, or ends the pair with a reason of 004 7.1', () => {
    expect(findSubstitute(aCase(), { mentorId: 'other' })).toMatchObject({
      value: { state: 'MENTOR_FOUND' },
    });
    expect(outcome(findSubstitute(aCase(), { mentorId: MENTOR }))).toBe('SAME_MENTOR');
    expect(giveUpSearch(aCase(), { explanation: WORDS })).toMatchObject({
      value: { state: 'NO_SUBSTITUTE', ending: 'MENTEE_INITIATIVE' },
    });
    expect(outcome(giveUpSearch(aCase(), { explanation: '' }))).toBe('TEXT_TOO_SHORT');
  });

  it.each([
    ['MENTOR_CONTRACT_ENDED', null, 'EMPLOYMENT_END'],
    ['TRANSFER', null, 'FORCE_MAJEURE'],
    ['REQUEST', MENTOR, 'MENTOR_INITIATIVE'],
    ['REQUEST', MENTEE, 'MENTEE_INITIATIVE'],
    ['REQUEST', null, 'MUTUAL'],
    ['MENTOR_FAILURE', null, 'CURATOR_IMPROPER'],
    ['OTHER_OBSTACLE', null, 'FORCE_MAJEURE'],
  ] as const)('%s asked for by %s ends as %s', (ground, applicantId, ending) => {
    expect(endingOf(aCase({ ground, applicantId }))).toBe(ending);
  });
});

describe('machine J', () => {
  it('lets the office act, the system follow, and nobody after the end', () => {
    const of = (state: Parameters<typeof availableActions>[1], role: 'CURATOR' | 'SCHOOL_HEAD') =>
      availableActions(CASE_MACHINE, state as never, [role]);
    expect(of('OPENED', 'CURATOR')).toEqual([
      'WITHDRAW',
      'REVIEW',
      'FIND_MENTOR',
      'GIVE_UP_SEARCH',
    ]);
    expect(of('REVIEWED', 'SCHOOL_HEAD')).toEqual(['REJECT']);
    expect(nextState(CASE_MACHINE, 'MENTOR_FOUND', 'LOSE_MENTOR')).toBe('REVIEWED');
    for (const state of ['REJECTED', 'ORDERED', 'NO_SUBSTITUTE'] as const)
      expect([...of(state, 'CURATOR'), ...of(state, 'SCHOOL_HEAD')]).toEqual([]);
  });
});

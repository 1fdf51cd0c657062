import { describe, expect, it } from '@jest/globals';
import { toLocalDate as d } from '@nastavnik/kernel';

import { aMentee, aMentor, matchDecisions, wishes } from '../testing/match.builder';
import { MENTEE, MENTOR, outcome, parametersWith, proposal } from '../testing/pair.builder';
import { agreeToMatch, recordPreference } from './agree-to-match';
import { markUnmatched } from './mark-unmatched';
import { MATCH_DEFAULTS } from './match-options';
import {
  decidePair,
  publishDraft,
  requestDraft,
  setMatchSession,
  type PairChoice,
} from './match-session';
import { approveMatch, proposeMatch } from './propose-match';
import { recordMatchMeeting, type RecordMatchMeeting } from './record-match-meeting';
import { shortlist, type ShortlistSnapshot } from './shortlist';

const parameters = parametersWith();
const reason = 'Оба ведут робототехнику';

describe('shortlist', () => {
  const attempt = (change: Partial<ShortlistSnapshot>, fitReason: string | null = null) =>
    shortlist(
      { state: 'NEED', mentee: aMentee(), mentor: aMentor(), form: 'TEACHER_TEACHER', ...change },
      { fitReason },
      parameters,
    );
  const pupil = (grade: number) => ({ pupil: { grade, passive: true } });

  it.each<[string, Partial<ShortlistSnapshot>, string]>([
    ['a common subject', {}, 'ok'],
    [
      'a competence asked for',
      {
        mentee: aMentee({ subjects: [], requests: ['ИКТ'] }),
        mentor: aMentor({ competences: ['ИКТ'] }),
      },
      'ok',
    ],
    [
      'nothing in common (004 6.1)',
      { mentee: aMentee({ subjects: ['химия'] }) },
      'CRITERION_1_NOT_MET',
    ],
    ['oneself', { mentee: aMentee({ personId: MENTOR }) }, 'SELF_PAIR'],
    ['a full mentor (004 3.7)', { mentor: aMentor({ currentMentees: 3 }) }, 'MENTOR_LOAD_EXCEEDED'],
    [
      'a mentor full by own capacity (004 3.7)',
      { mentor: aMentor({ capacity: 1, currentMentees: 1 }) },
      'MENTOR_CAPACITY_EXCEEDED',
    ],
    [
      'a mentee with a pair',
      { mentee: aMentee({ bankState: 'MATCHED' }) },
      'MENTEE_ALREADY_PAIRED',
    ],
    [
      'a mentor not in the bank',
      { mentor: aMentor({ bankState: 'SUSPENDED' }) },
      'MENTOR_NOT_ACTIVE',
    ],
    ['no data consent', { mentee: aMentee({ dataConsent: false }) }, 'DATA_CONSENT_MISSING'],
    ['a head (004 3.3)', { mentor: aMentor({ isSchoolHead: true }) }, 'FORM_DOES_NOT_SUIT'],
    [
      'a passive pupil of the same stage (003 8.1)',
      { form: 'PUPIL_PUPIL', mentee: aMentee(pupil(5)), mentor: aMentor(pupil(9)) },
      'STAGE_NOT_LOWER',
    ],
    [
      'a passive pupil of a lower stage (003 8.1)',
      { form: 'PUPIL_PUPIL', mentee: aMentee(pupil(4)), mentor: aMentor(pupil(9)) },
      'ok',
    ],
  ])('%s: %s', (_title, change, code) => {
    expect(outcome(attempt(change))).toBe(code);
  });

  it('takes the curator’s written reason in the place of criterion 1 (004 6.1)', () => {
    const strangers = { mentee: aMentee({ subjects: ['химия'] }) };
    expect(attempt(strangers, ` ${reason} `)).toMatchObject({ value: { fitReason: reason } });
    expect(outcome(attempt(strangers, 'мало'))).toBe('TEXT_TOO_SHORT');
    expect(outcome(attempt(strangers, '  '))).toBe('CRITERION_1_NOT_MET');
  });
});

describe('recordMatchMeeting (003 RM-5, 8.3)', () => {
  const today = d('2026-10-01');
  const attempt = (change: Partial<RecordMatchMeeting>) =>
    outcome(
      recordMatchMeeting(
        { state: 'SHORTLISTED', menteeId: MENTEE, mentorId: MENTOR },
        {
          kind: 'SPEED',
          heldOn: today,
          attendeeIds: [MENTEE, MENTOR, 'x'],
          protocolId: 'p',
          ...change,
        },
        today,
      ),
    );

  it.each<[Partial<RecordMatchMeeting>, string]>([
    [{ heldOn: d('2026-09-30') }, 'ok'],
    [{}, 'ok'],
    [{ heldOn: d('2026-10-02') }, 'DATE_IN_FUTURE'],
    [{ attendeeIds: [MENTEE] }, 'PAIR_NOT_AT_MEETING'],
    [{ attendeeIds: [MENTOR, 'x'] }, 'PAIR_NOT_AT_MEETING'],
    [{ protocolId: null }, 'PROTOCOL_MISSING'],
  ])('%j: %s', (change, code) => {
    expect(attempt(change)).toBe(code);
  });
});

describe('criterion 2: mutual choice (004 6.1)', () => {
  it.each<[string, number, readonly number[], string]>([
    [MENTEE, 1, [], 'ok'],
    [MENTOR, 5, [1, 2], 'ok'],
    [MENTEE, 0, [], 'RANK_OUT_OF_RANGE'],
    [MENTEE, 6, [], 'RANK_OUT_OF_RANGE'],
    [MENTEE, 1.5, [], 'RANK_OUT_OF_RANGE'],
    [MENTEE, 2, [2], 'RANK_TAKEN'],
    ['outsider', 1, [], 'NOT_IN_PAIR'],
  ])('%s ranks the other %d, with %j given elsewhere: %s', (personId, rank, given, code) => {
    expect(outcome(recordPreference(wishes(), { personId, rank }, given))).toBe(code);
  });

  it('keeps the rank of the other side', () => {
    const given = { state: 'MET', menteeRank: 1, mentorRank: 4 };
    expect(recordPreference(wishes(), { personId: MENTOR, rank: 4 }, [])).toMatchObject({
      value: given,
    });
  });

  it('is reached with the second yes, not with the first', () => {
    const first = agreeToMatch(wishes({ agreedIds: [] }), { personId: MENTEE });
    expect(first).toMatchObject({ value: { state: 'MET', agreedIds: [MENTEE] } });
    const second = agreeToMatch(wishes({ agreedIds: [MENTEE] }), { personId: MENTOR });
    expect(second).toMatchObject({ value: { state: 'MUTUAL', agreedIds: [MENTEE, MENTOR] } });
  });

  it.each([
    [wishes(), MENTOR, 'ALREADY_AGREED'],
    [wishes({ menteeRank: null }), MENTEE, 'PREFERENCE_MISSING'],
    [wishes(), 'outsider', 'NOT_IN_PAIR'],
    [wishes(), null, 'NOT_IN_PAIR'],
  ])('%j, %s: %s', (given, personId, code) => {
    expect(outcome(agreeToMatch(given, { personId }))).toBe(code);
  });
});

describe('proposeMatch and approveMatch', () => {
  const attempt = (agreedIds: readonly string[], change = {}) =>
    outcome(
      proposeMatch(
        { state: 'MUTUAL', mentee: aMentee(), mentor: aMentor(change), agreedIds },
        proposal(),
        parameters,
      ),
    );

  it('needs both words, and everything a pair needs', () => {
    expect(attempt([MENTEE, MENTOR])).toBe('ok');
    expect(attempt([MENTEE])).toBe('AGREEMENT_MISSING');
    expect(attempt([MENTOR])).toBe('AGREEMENT_MISSING');
    expect(attempt([MENTEE, MENTOR], { currentMentees: 3 })).toBe('MENTOR_LOAD_EXCEEDED');
    expect(attempt([MENTEE, MENTOR], { isSchoolHead: true })).toBe('HEAD_MENTORS_IN_HEAD_FORM');
  });

  it.each(['PROPOSED', 'CONSENTED', 'CANCELLED'] as const)('no order yet: pair %s', (pairState) => {
    expect(outcome(approveMatch({ state: 'PROPOSED', pairState }))).toBe('ASSIGNMENT_NOT_ACTIVE');
  });

  it.each(['APPOINTED', 'ACTIVE'] as const)(
    'the order is there: pair %s (004 6.2)',
    (pairState) => {
      expect(approveMatch({ state: 'PROPOSED', pairState })).toMatchObject({
        value: { state: 'APPROVED' },
      });
    },
  );
});

describe('markUnmatched', () => {
  it('asks for support when nobody else is left, and only then', () => {
    const mark = (othersOpen: number) => markUnmatched({ state: 'MET', othersOpen }, { reason });
    expect(mark(0)).toMatchObject({ value: { state: 'UNMATCHED', needsSupport: true } });
    expect(mark(1)).toMatchObject({ value: { state: 'UNMATCHED', needsSupport: false } });
  });

  it('wants to know why, and lets the search go on', () => {
    expect(outcome(markUnmatched({ state: 'MET', othersOpen: 0 }, { reason: 'нет' }))).toBe(
      'TEXT_TOO_SHORT',
    );
    expect(matchDecisions.SHORTLIST('UNMATCHED')).toMatchObject({
      value: { state: 'SHORTLISTED' },
    });
  });
});

describe('a session', () => {
  it.each([
    ['Ос', 'TEXT_TOO_SHORT'],
    ['Осень', 'ok'],
    ['О'.repeat(201), 'TEXT_TOO_LONG'],
  ])('title %s: %s', (title, code) => {
    expect(outcome(setMatchSession('DRAFT', { ...MATCH_DEFAULTS, title }, parameters))).toBe(code);
  });

  const decide = (choice: PairChoice, change: object = {}, fitReason: string | null = null) =>
    outcome(
      decidePair(
        {
          sessionState: 'DRAFT',
          form: 'TEACHER_TEACHER',
          mentee: aMentee(),
          mentor: aMentor(),
          lockedElsewhere: null,
          ...change,
        },
        { choice, fitReason },
        parameters,
      ),
    );

  it('locks what could be a pair, and lets anything be forbidden or open', () => {
    expect(decide('LOCKED')).toBe('ok');
    expect(decide('LOCKED', { lockedElsewhere: 'M2' })).toBe('MENTEE_LOCKED_ELSEWHERE');
    expect(decide('LOCKED', { mentor: aMentor({ currentMentees: 3 }) })).toBe(
      'MENTOR_LOAD_EXCEEDED',
    );
    const stranger = { mentor: aMentor({ subjects: [] }) };
    expect(decide('LOCKED', stranger)).toBe('CRITERION_1_NOT_MET');
    expect(decide('LOCKED', stranger, reason)).toBe('ok');
    for (const choice of ['FORBIDDEN', 'OPEN'] as const)
      expect(
        decide(choice, { lockedElsewhere: 'M2', mentor: aMentor({ currentMentees: 3 }) }),
      ).toBe('ok');
  });

  it('computes one draft at a time, for somebody', () => {
    const ask = (draftUnderWay: boolean, waiting: number) =>
      outcome(requestDraft({ sessionState: 'DRAFT', draftUnderWay, waiting }));
    expect([ask(false, 1), ask(true, 1), ask(false, 0)]).toEqual([
      'ok',
      'DRAFT_UNDER_WAY',
      'NOBODY_WAITS',
    ]);
  });

  it.each([
    [{}, 'ok'],
    [{ draftState: 'QUEUED' as const }, 'DRAFT_UNDER_WAY'],
    [{ draftState: 'RUNNING' as const }, 'DRAFT_UNDER_WAY'],
    [{ revision: 3 }, 'DRAFT_OUTDATED'],
    [{ draftPairs: 0 }, 'DRAFT_WITHOUT_PAIRS'],
  ])('publishes a finished draft that knows every decision: %j → %s', (change, code) => {
    const draft = { draftState: 'DONE' as const, draftPairs: 4, revision: 2, draftRevision: 2 };
    expect(outcome(publishDraft({ sessionState: 'DRAFT', ...draft, ...change }))).toBe(code);
  });
});

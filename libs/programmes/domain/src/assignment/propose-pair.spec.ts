import { describe, expect, it } from '@jest/globals';
import { addDays, toLocalDate as d } from '@nastavnik/kernel';
import type { ParameterInput, ParameterKey } from '@nastavnik/regulations';

import {
  MENTEE,
  menteeFact,
  MENTOR,
  mentorFact,
  outcome,
  parametersWith,
  period,
  proposal,
  warned,
} from '../testing/pair.builder';
import type { MenteeFact, MentorFact } from './bank-fact';
import { freePlaces } from './load-checks';
import { proposePair, type ProposePair } from './propose-pair';

interface Case {
  readonly mentor?: Partial<MentorFact>;
  readonly mentees?: readonly Partial<MenteeFact>[];
  readonly command?: Partial<ProposePair>;
  readonly rules?: Partial<Record<ParameterKey, ParameterInput>>;
}

const propose = ({ mentor, mentees = [{}], command, rules }: Case) =>
  proposePair(
    { mentor: mentorFact(mentor), mentees: mentees.map(menteeFact) },
    proposal(command),
    parametersWith(rules),
  );

const group = (size: number): readonly Partial<MenteeFact>[] =>
  Array.from({ length: size }, (_, index) => ({ personId: `mentee-${index}` }));
const groupKind: Partial<ProposePair> = { kinds: ['GROUP'] };
const headForm: Partial<ProposePair> = { forms: ['HEAD_TEACHER'], primaryForm: 'HEAD_TEACHER' };

describe('proposePair', () => {
  it('proposes a pair and waits for its consents (004 3.7)', () => {
    expect(propose({})).toMatchObject({
      ok: true,
      value: { state: 'PROPOSED', mentorId: MENTOR, menteeIds: [MENTEE], warnings: [] },
    });
  });

  it('asks for no consent where the regulation asks for none', () => {
    const rules = { mentorConsentRequired: null, menteeConsentRequired: null };
    expect(propose({ rules })).toMatchObject({ value: { state: 'CONSENTED' } });
  });

  it.each(['mentorConsentRequired', 'menteeConsentRequired'] as const)(
    'still waits for the other consent without %s',
    (key) => {
      expect(propose({ rules: { [key]: null } })).toMatchObject({ value: { state: 'PROPOSED' } });
    },
  );

  it.each<[string, Case, string]>([
    ['no mentee', { mentees: [] }, 'NO_MENTEE'],
    ['the same mentee twice', { mentees: [{}, {}], command: groupKind }, 'MENTEE_TWICE'],
    ['a pair with oneself', { mentees: [{ personId: MENTOR }] }, 'SELF_PAIR'],
    ['a suspended mentor', { mentor: { bankState: 'SUSPENDED' } }, 'MENTOR_NOT_ACTIVE'],
    ['a mentor with a pair already', { mentor: { bankState: 'MATCHED' } }, 'ok'],
    ['a mentee only surveyed', { mentees: [{ bankState: 'SURVEYED' }] }, 'MENTEE_NOT_ACTIVE'],
    ['a mentee with a pair', { mentees: [{ bankState: 'MATCHED' }] }, 'MENTEE_ALREADY_PAIRED'],
    [
      'a mentee with a pair, as replacement',
      { mentees: [{ bankState: 'MATCHED' }], command: { supersedesId: 'old' } },
      'ok',
    ],
    [
      'a mentor without data consent (004 RM-3)',
      { mentor: { dataConsent: false } },
      'DATA_CONSENT_MISSING',
    ],
    [
      'a mentee without data consent (004 RM-2)',
      { mentees: [{ dataConsent: false }] },
      'DATA_CONSENT_MISSING',
    ],
    [
      'no data consent where the regulation is silent',
      { mentees: [{ dataConsent: false }], rules: { dataConsentForBanks: null } },
      'ok',
    ],
  ])('people: %s → %s', (_title, given, expected) => {
    expect(outcome(propose(given))).toBe(expected);
  });

  it.each<[string, Case, string]>([
    ['none', { command: { forms: [] } }, 'FORM_MISSING'],
    ['twice', { command: { forms: ['TEACHER_TEACHER', 'TEACHER_TEACHER'] } }, 'FORM_TWICE'],
    ['primary not chosen', { command: { primaryForm: 'HEAD_TEACHER' } }, 'PRIMARY_FORM_NOT_CHOSEN'],
    [
      'two combined (004 2.3)',
      { command: { forms: ['TEACHER_TEACHER', 'EMPLOYER_STUDENT'] } },
      'ok',
    ],
    [
      'another one, the list being open (004 2.3)',
      {
        command: {
          forms: ['COLLEGE_TEACHER_YOUNG_TEACHER'],
          primaryForm: 'COLLEGE_TEACHER_YOUNG_TEACHER',
        },
      },
      'ok',
    ],
    [
      'another one, the list being closed',
      {
        command: {
          forms: ['COLLEGE_TEACHER_YOUNG_TEACHER'],
          primaryForm: 'COLLEGE_TEACHER_YOUNG_TEACHER',
        },
        rules: { otherFormsAllowed: false },
      },
      'FORM_NOT_PERMITTED',
    ],
    [
      'with pupils',
      { command: { forms: ['TEACHER_PUPIL'], primaryForm: 'TEACHER_PUPIL' } },
      'PUPILS_NOT_INCLUDED',
    ],
    ['no kind', { command: { kinds: [] } }, 'KIND_MISSING'],
    ['a kind twice', { command: { kinds: ['REMOTE', 'REMOTE'] } }, 'KIND_TWICE'],
    [
      'a kind not permitted',
      { command: { kinds: ['REMOTE'] }, rules: { kinds: ['TRADITIONAL'] } },
      'KIND_NOT_PERMITTED',
    ],
    ['a group of one (004 2.3)', { command: groupKind }, 'GROUP_TOO_SMALL'],
    ['a group of two', { command: groupKind, mentees: group(2) }, 'ok'],
    ['two mentees, not as group', { mentees: group(2) }, 'SEVERAL_MENTEES_WITHOUT_GROUP'],
  ])('forms and kinds: %s → %s', (_title, given, expected) => {
    expect(outcome(propose(given))).toBe(expected);
  });

  it.each<[string, Case, string]>([
    [
      'a head in the school',
      { mentor: { isSchoolHead: true }, command: headForm },
      'USE_AUTHORITY_PACKAGE',
    ],
    [
      'a head through the authority',
      { mentor: { isSchoolHead: true }, command: { ...headForm, via: 'AUTHORITY' } },
      'ok',
    ],
    [
      'a head where the school appoints heads',
      {
        mentor: { isSchoolHead: true },
        command: headForm,
        rules: { headTeacherAppointedBy: 'HEAD_ORDER' },
      },
      'ok',
    ],
    ['a head form without head', { command: headForm }, 'MENTOR_IS_NOT_HEAD'],
    ['a head under another form', { mentor: { isSchoolHead: true } }, 'HEAD_MENTORS_IN_HEAD_FORM'],
    ['a head as mentee', { mentees: [{ isSchoolHead: true }] }, 'USE_AUTHORITY_PACKAGE'],
    [
      'every appointment by the authority',
      { rules: { mentorAppointedBy: 'AUTHORITY_ACT' } },
      'USE_AUTHORITY_PACKAGE',
    ],
  ])('heads (004 3.3): %s → %s', (_title, given, expected) => {
    expect(outcome(propose(given))).toBe(expected);
  });

  it.each<[number, number, number | null, string]>([
    [2, 1, null, 'ok'],
    [3, 1, null, 'MENTOR_LOAD_EXCEEDED'],
    [1, 2, null, 'ok'],
    [1, 3, null, 'MENTOR_LOAD_EXCEEDED'],
    [0, 5, null, 'MENTOR_LOAD_EXCEEDED'],
    [1, 1, 2, 'ok'],
    [2, 1, 2, 'MENTOR_CAPACITY_EXCEEDED'],
    [0, 1, 0, 'MENTOR_CAPACITY_EXCEEDED'],
    [3, 1, 5, 'MENTOR_LOAD_EXCEEDED'],
  ])(
    'load (004 3.7): %i now and %i more with capacity %s → %s',
    (now, more, capacity, expected) => {
      const decision = propose({
        mentor: { currentMentees: now, capacity },
        mentees: group(more),
        command: more > 1 ? groupKind : {},
      });
      expect(outcome(decision)).toBe(expected);
    },
  );

  it('cites the clause and the figures of the load (004 3.7)', () => {
    expect(propose({ mentor: { currentMentees: 3 } })).toEqual({
      ok: false,
      refusal: {
        code: 'MENTOR_LOAD_EXCEEDED',
        clause: '004 3.7',
        field: 'mentorId',
        details: { limit: 3, current: 3, joining: 1 },
      },
    });
  });

  it('warns above three where the regulation sets no limit, and at three not', () => {
    const rules = { maxMenteesAtOnce: null };
    expect(warned(propose({ mentor: { currentMentees: 3 }, rules }))).toEqual(['MENTOR_LOAD_HIGH']);
    expect(warned(propose({ mentor: { currentMentees: 2 }, rules }))).toEqual([]);
  });

  it.each([
    ['2026-09-30', 'TERM_TOO_SHORT'],
    ['2026-10-01', 'ok'],
    ['2026-10-02', 'ok'],
    ['2027-08-31', 'ok'],
    ['2027-09-01', 'ok'],
    ['2027-09-02', 'TERM_TOO_LONG'],
    ['2026-09-01', 'TERM_EMPTY'],
    ['2026-08-01', 'TERM_EMPTY'],
  ])(
    'term from 1 September 2026 up to %s: one month to one year (004 3.7) → %s',
    (to, expected) => {
      expect(outcome(propose({ command: { term: period('2026-09-01', to) } }))).toBe(expected);
    },
  );

  it('counts the month that ends on 29 February', () => {
    const term = { from: d('2028-01-31'), to: d('2028-02-29') };
    expect(outcome(propose({ command: { term } }))).toBe('ok');
    const dayShort = { ...term, to: addDays(term.to, -1) };
    expect(outcome(propose({ command: { term: dayShort } }))).toBe('TERM_TOO_SHORT');
  });

  it('refuses a term without end where there is a longest term (004 3.7)', () => {
    const term = { from: d('2026-09-01'), to: null };
    expect(outcome(propose({ command: { term } }))).toBe('TERM_TOO_LONG');
  });
});

describe('freePlaces', () => {
  it.each<[number, number | null, number | null, number | null]>([
    [0, null, 3, 3],
    [2, null, 3, 1],
    [0, 2, 3, 2],
    [0, 5, 3, 3],
    [4, null, 3, 0],
    [1, 2, null, 1],
    [1, null, null, null],
  ])('%i now, capacity %s, limit %s → %s', (currentMentees, capacity, limit, expected) => {
    const rules = parametersWith({ maxMenteesAtOnce: limit });
    expect(freePlaces({ currentMentees, capacity }, rules)).toBe(expected);
  });
});

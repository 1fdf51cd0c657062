import { toLocalDate as d, type LocalDate, type Period } from '@nastavnik/kernel';
import {
  changeParameter,
  P004,
  type ParameterInput,
  type ParameterKey,
  type RegulationParameters,
} from '@nastavnik/regulations';

import type { AppointSnapshot } from '../assignment/appoint';
import type { MenteeFact, MentorFact } from '../assignment/bank-fact';
import type { ProposePair } from '../assignment/propose-pair';
import type { ProgrammePlan } from '../programme/programme-plan';

export const MENTOR = 'mentor';
export const MENTEE = 'mentee';
export const YEAR: Period = { from: d('2026-09-01'), to: d('2027-06-01') };

export const period = (from: string, to: string): Period => ({ from: d(from), to: d(to) });

/** P004 with some values changed; null makes it silent. */
export function parametersWith(
  changes: Partial<Record<ParameterKey, ParameterInput>> = {},
): RegulationParameters {
  return Object.entries(changes).reduce<RegulationParameters>((set, [key, value]) => {
    const decision = changeParameter(set, key as ParameterKey, value);
    if (!decision.ok) throw new Error(`${key}: ${decision.refusal.code}`);
    return decision.value;
  }, P004.parameters);
}

export const mentorFact = (change: Partial<MentorFact> = {}): MentorFact => ({
  personId: MENTOR,
  schoolId: 'school',
  bankState: 'ACTIVE',
  dataConsent: true,
  isSchoolHead: false,
  capacity: null,
  currentMentees: 0,
  ...change,
});

export const menteeFact = (change: Partial<MenteeFact> = {}): MenteeFact => ({
  personId: MENTEE,
  schoolId: 'school',
  bankState: 'ACTIVE',
  dataConsent: true,
  isSchoolHead: false,
  ...change,
});

export const proposal = (change: Partial<ProposePair> = {}): ProposePair => ({
  forms: ['TEACHER_TEACHER'],
  primaryForm: 'TEACHER_TEACHER',
  kinds: ['TRADITIONAL'],
  term: YEAR,
  termReason: null,
  via: 'SCHOOL',
  supersedesId: null,
  ...change,
});

/** A consented pair; the mentee's term to be given a mentor, or null for a veteran. */
export const consentedPair = (
  due: LocalDate | null = d('2026-10-01'),
  change: Partial<AppointSnapshot> = {},
): AppointSnapshot => ({
  state: 'CONSENTED',
  via: 'SCHOOL',
  supersedesId: null,
  mentorId: MENTOR,
  menteeIds: [MENTEE],
  consents: [
    { personId: MENTOR, kind: 'LABOUR', signedOn: d('2026-09-05') },
    { personId: MENTEE, kind: 'PARTICIPATION', signedOn: d('2026-09-07') },
  ],
  mentor: { isEmployee: true, hasPartnerAgreement: false, capacity: null, currentMentees: 0 },
  terms: due === null ? [] : [{ personId: MENTEE, due, clause: '004 3.7' }],
  ...change,
});

export const plan = (change: Partial<ProgrammePlan> = {}): ProgrammePlan => ({
  forms: ['TEACHER_TEACHER'],
  primaryForm: 'TEACHER_TEACHER',
  kinds: ['TRADITIONAL'],
  term: YEAR,
  goals: ['Уверенно вести урок'],
  difficulties: ['Дисциплина на уроке'],
  strengths: [],
  directions: [],
  expectedResults: ['Открытый урок в мае'],
  events: [{ type: 'INDUCTION', title: 'Знакомство с коллективом', plannedDate: d('2026-09-15') }],
  ...change,
});

/** Code of the refusal, or `ok`. */
export const outcome = (
  decision: { readonly ok: true } | { readonly ok: false; readonly refusal: { code: string } },
): string => (decision.ok ? 'ok' : decision.refusal.code);

/** Codes of the warnings of an accepted decision. */
export const warned = (
  decision:
    | {
        readonly ok: true;
        readonly value: { readonly warnings: readonly { readonly code: string }[] };
      }
    | { readonly ok: false },
): readonly string[] => (decision.ok ? decision.value.warnings.map((w) => w.code) : ['(refused)']);

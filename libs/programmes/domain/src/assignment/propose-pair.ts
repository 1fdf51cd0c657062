import { accept, type Decision, type Period } from '@nastavnik/kernel';
import { ruleValue, type RegulationParameters } from '@nastavnik/regulations';

import { judge, must, ruled, type Check, type Warning } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import type { AssignmentState } from './assignment-machine';
import { isMentorAvailable, type MenteeFact, type MentorFact } from './bank-fact';
import { formChecks, groupChecks, type FormChoice } from './form-checks';
import { loadChecks } from './load-checks';
import { termChecks } from './term-checks';

export interface ProposePairSnapshot {
  readonly mentor: MentorFact;
  readonly mentees: readonly MenteeFact[];
}

export interface ProposePair extends FormChoice {
  readonly term: Period;
  /** Why this term: it depends on the mentee's preparation (004 3.7). */
  readonly termReason: string | null;
  /** AUTHORITY when an authority package stands behind the proposal (machine K). */
  readonly via: 'SCHOOL' | 'AUTHORITY';
  /** The assignment this one replaces: its mentees keep their pair until the order. */
  readonly supersedesId: string | null;
}

export interface ProposedPair extends ProposePair {
  readonly state: AssignmentState;
  readonly mentorId: string;
  readonly menteeIds: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Whom a pair may be made of: two people, each active in their bank, nobody twice. */
export function peopleChecks(
  { mentor, mentees }: ProposePairSnapshot,
  supersedes: boolean,
): Check[] {
  const ids = mentees.map((mentee) => mentee.personId);
  const mentorField = { field: 'mentorId', details: { personId: mentor.personId } };
  const pointAt = (mentee: MenteeFact) => ({
    field: 'menteeIds',
    details: { personId: mentee.personId },
  });
  return [
    must(ids.length === 0, 'NO_MENTEE', { field: 'menteeIds' }),
    must(new Set(ids).size < ids.length, 'MENTEE_TWICE', { field: 'menteeIds' }),
    must(ids.includes(mentor.personId), 'SELF_PAIR', { field: 'menteeIds' }),
    must(!isMentorAvailable(mentor), 'MENTOR_NOT_ACTIVE', mentorField),
    ...mentees.flatMap((mentee) => {
      const paired = mentee.bankState === 'MATCHED';
      return [
        must(paired && !supersedes, 'MENTEE_ALREADY_PAIRED', pointAt(mentee)),
        must(!paired && mentee.bankState !== 'ACTIVE', 'MENTEE_NOT_ACTIVE', pointAt(mentee)),
      ];
    }),
  ];
}

/** DATA consent comes before the named entry of the bank, so also before a pair (004 RM-2, RM-3). */
export function dataConsentChecks(
  { mentor, mentees }: ProposePairSnapshot,
  { dataConsentForBanks }: RegulationParameters,
): Check[] {
  const check = (personId: string, given: boolean, field: string): Check =>
    ruled(dataConsentForBanks, (required) => required && !given, 'DATA_CONSENT_MISSING', {
      field,
      details: { personId },
    });
  return [
    check(mentor.personId, mentor.dataConsent, 'mentorId'),
    ...mentees.map((mentee) => check(mentee.personId, mentee.dataConsent, 'menteeIds')),
  ];
}

/** A school head is appointed by the employer of heads, not by the school's own order (004 3.3). */
function headChecks(
  { mentor, mentees }: ProposePairSnapshot,
  { forms, via }: ProposePair,
  { headTeacherAppointedBy, mentorAppointedBy }: RegulationParameters,
): Check[] {
  const headForm = forms.includes('HEAD_TEACHER');
  const headInPair = headForm || [mentor, ...mentees].some((person) => person.isSchoolHead);
  return [
    must(headForm && !mentor.isSchoolHead, 'MENTOR_IS_NOT_HEAD', { field: 'forms' }),
    must(
      mentor.isSchoolHead && !headForm && !mentees.some((mentee) => mentee.isSchoolHead),
      'HEAD_MENTORS_IN_HEAD_FORM',
      { field: 'forms' },
    ),
    ruled(
      headTeacherAppointedBy,
      (appointer) => appointer === 'AUTHORITY_ACT' && headInPair && via !== 'AUTHORITY',
      'USE_AUTHORITY_PACKAGE',
      { field: 'forms' },
    ),
    ruled(
      mentorAppointedBy,
      (appointer) => appointer === 'AUTHORITY_ACT' && via !== 'AUTHORITY',
      'USE_AUTHORITY_PACKAGE',
    ),
  ];
}

/**
 * Proposes a pair or a group (machines F and G). Refuses people who are not active in their bank or gave no data
 * consent, a pair with oneself, forms and kinds the regulation does not permit, a group below its least size, a load
 * above the lower of the mentor's capacity and the regulation's limit (004 3.7), a term outside the regulation's
 * bounds (004 3.7), and a head paired without the authority (004 3.3).
 */
export function proposePair(
  snapshot: ProposePairSnapshot,
  command: ProposePair,
  parameters: RegulationParameters,
): Decision<ProposedPair, ProgrammeRefusalCode> {
  const { mentor, mentees } = snapshot;
  const verdict = judge([
    ...peopleChecks(snapshot, command.supersedesId !== null),
    ...dataConsentChecks(snapshot, parameters),
    ...formChecks(command, parameters),
    ...headChecks(snapshot, command, parameters),
    ...groupChecks(command.kinds, mentees.length, parameters),
    ...loadChecks(mentor, mentees.length, parameters),
    ...termChecks(command.term, parameters.mentoringMinMonths, parameters.mentoringMaxMonths),
  ]);
  if (!verdict.ok) return verdict;
  const consentFree =
    !ruleValue(parameters.mentorConsentRequired) && !ruleValue(parameters.menteeConsentRequired);
  return accept({
    ...command,
    state: consentFree ? 'CONSENTED' : 'PROPOSED',
    mentorId: mentor.personId,
    menteeIds: mentees.map((mentee) => mentee.personId),
    warnings: verdict.value,
  });
}

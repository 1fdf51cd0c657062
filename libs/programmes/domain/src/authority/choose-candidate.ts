import { accept, type Decision } from '@nastavnik/kernel';
import { type RegulationParameters } from '@nastavnik/regulations';

import { isMentorAvailable, type MenteeFact, type MentorFact } from '../assignment/bank-fact';
import { loadChecks } from '../assignment/load-checks';
import { judge, must, ruled, type Warning } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';

export interface ChooseCandidateSnapshot {
  readonly mentee: MenteeFact;
  readonly candidate: MentorFact;
}

/**
 * Chooses the head who shall mentor (004 3.3). Refuses the mentee as own mentor, somebody who is not a head, a head
 * not active in the bank or without data consent, the mentee's own head where a mentor from another school is wanted,
 * and a load above the limit (004 3.7).
 */
export function chooseCandidate(
  { mentee, candidate }: ChooseCandidateSnapshot,
  command: { readonly crossSchool: boolean },
  parameters: RegulationParameters,
): Decision<
  { readonly candidateId: string; readonly warnings: readonly Warning[] },
  ProgrammeRefusalCode
> {
  const field = 'candidateId';
  const verdict = judge([
    must(candidate.personId === mentee.personId, 'SELF_PAIR', { field }),
    must(!candidate.isSchoolHead, 'MENTOR_IS_NOT_HEAD', { field }),
    must(!isMentorAvailable(candidate), 'MENTOR_NOT_ACTIVE', { field }),
    ruled(
      parameters.dataConsentForBanks,
      (required) => required && !candidate.dataConsent,
      'DATA_CONSENT_MISSING',
      { field, details: { personId: candidate.personId } },
    ),
    must(command.crossSchool && candidate.schoolId === mentee.schoolId, 'CANDIDATE_IS_OWN_HEAD', {
      field,
    }),
    ...loadChecks(candidate, 1, parameters),
  ]);
  if (!verdict.ok) return verdict;
  return accept({ candidateId: candidate.personId, warnings: verdict.value });
}

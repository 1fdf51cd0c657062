import { accept, type Decision } from '@nastavnik/kernel';
import { type RegulationParameters } from '@nastavnik/regulations';

import { isMentorAvailable, type MenteeFact, type MentorFact } from '../assignment/bank-fact';
import { loadChecks } from '../assignment/load-checks';
import { judge, must, ruled, type Warning } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { PACKAGE_MACHINE, type PackageState } from './package-machine';

export interface ChooseCandidateSnapshot {
  readonly state: PackageState;
  readonly candidateId: string | null;
  readonly mentee: MenteeFact;
  readonly candidate: MentorFact;
}

/**
 * Chooses the mentor whom the authority shall appoint: a head (004 3.3), or somebody whom another school offers.
 * Refuses another candidate while one stands, the mentee as own mentor, a teacher of the same school, somebody not
 * active in the bank or without data consent, somebody of the mentee's own school where a mentor from another one is
 * wanted, and a load above the limit (004 3.7).
 */
export function chooseCandidate(
  { state, candidateId, mentee, candidate }: ChooseCandidateSnapshot,
  command: { readonly crossSchool: boolean },
  parameters: RegulationParameters,
): Decision<
  {
    readonly state: PackageState;
    readonly candidateId: string;
    readonly warnings: readonly Warning[];
  },
  ProgrammeRefusalCode
> {
  const stepped = step(PACKAGE_MACHINE, state, 'CHOOSE_CANDIDATE');
  if (!stepped.ok) return stepped;
  const field = 'candidateId';
  const verdict = judge([
    must(candidateId !== null, 'CANDIDATE_ALREADY_CHOSEN', { field }),
    must(candidate.personId === mentee.personId, 'SELF_PAIR', { field }),
    must(!command.crossSchool && !candidate.isSchoolHead, 'MENTOR_IS_NOT_HEAD', { field }),
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
  return accept({ state: stepped.value, candidateId: candidate.personId, warnings: verdict.value });
}

import { accept, type Decision } from '@nastavnik/kernel';
import type { MentoringForm, RegulationParameters } from '@nastavnik/regulations';

import { loadChecks } from '../assignment/load-checks';
import { dataConsentChecks, peopleChecks } from '../assignment/propose-pair';
import { judge, must, type Check, type Warning } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { isBlank, REASON_BOUNDS, textChecks } from '../written-text';
import { isStageLower, meetsCriterion1, suitsForm } from './form-fit';
import { MATCH_MACHINE, type MatchState } from './match-machine';
import type { MenteeToMatch, MentorToMatch } from './matching-facts';

export interface ShortlistSnapshot {
  readonly state: MatchState;
  readonly mentee: MenteeToMatch;
  readonly mentor: MentorToMatch;
  readonly form: MentoringForm;
}

export interface Shortlist {
  /** Why this mentor although neither subject nor competence answers to the mentee; null: they do. */
  readonly fitReason: string | null;
}

export interface Shortlisted {
  readonly state: MatchState;
  readonly fitReason: string | null;
  readonly warnings: readonly Warning[];
}

/** Criterion 1 by the banks, or by what the curator writes down instead (004 6.1). */
export function criterion1Checks(
  { mentee, mentor }: ShortlistSnapshot,
  { fitReason }: Shortlist,
): readonly Check[] {
  if (meetsCriterion1(mentee, mentor)) return [];
  const silent = isBlank(fitReason);
  return [
    must(silent, 'CRITERION_1_NOT_MET', { field: 'fitReason', clause: '004 6.1' }),
    ...(silent ? [] : textChecks('fitReason', fitReason ?? '', REASON_BOUNDS)),
  ];
}

/** What stands between these two people now, whatever they think of each other. */
export const candidateChecks = (
  { mentee, mentor, form }: ShortlistSnapshot,
  parameters: RegulationParameters,
): readonly Check[] => [
  ...peopleChecks({ mentor, mentees: [mentee] }, false),
  ...dataConsentChecks({ mentor, mentees: [mentee] }, parameters),
  must(!suitsForm(mentee, mentor, form), 'FORM_DOES_NOT_SUIT', { field: 'mentorId' }),
  must(!isStageLower(mentee, mentor), 'STAGE_NOT_LOWER', { field: 'mentorId', clause: '003 8.1' }),
  ...loadChecks(mentor, 1, parameters),
];

/**
 * Puts a mentor on a mentee's short list. Refuses people who are not active in their banks or gave no data consent, a
 * pair with oneself, people the form does not put together, a passive pupil who is not of a lower stage (003 8.1), a
 * mentor without a free place (004 3.7), and, without a reason, one who misses criterion 1 (004 6.1).
 */
export function shortlist(
  snapshot: ShortlistSnapshot,
  command: Shortlist,
  parameters: RegulationParameters,
): Decision<Shortlisted, ProgrammeRefusalCode> {
  const stepped = step(MATCH_MACHINE, snapshot.state, 'SHORTLIST');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    ...candidateChecks(snapshot, parameters),
    ...criterion1Checks(snapshot, command),
  ]);
  if (!verdict.ok) return verdict;
  const fitReason = isBlank(command.fitReason) ? null : (command.fitReason ?? '').trim();
  return accept({ state: stepped.value, fitReason, warnings: verdict.value });
}

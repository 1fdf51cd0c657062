import { accept, type Decision, type Period } from '@nastavnik/kernel';
import type { RegulationParameters } from '@nastavnik/regulations';

import { judge, must, ruled, type Warning } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { REASON_BOUNDS, textChecks } from '../written-text';
import type { ExtendProgrammeSnapshot } from './extend-programme';
import { PROGRAMME_MACHINE, type ProgrammeState } from './programme-machine';
import { planChecks, type ProgrammePlan } from './programme-plan';

export interface CorrectProgramme {
  readonly plan: ProgrammePlan;
  readonly reason: string;
  readonly agreedIds: readonly string[];
}

export interface ProgrammeCorrected extends ProgrammePlan {
  readonly state: ProgrammeState;
  readonly version: number;
  readonly warnings: readonly Warning[];
}

const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/**
 * Changes plan or form of a running programme by agreement of the mentor and every mentee (004 7.2). The term stays:
 * another term is an extension.
 */
export function correctProgramme(
  snapshot: ExtendProgrammeSnapshot,
  command: CorrectProgramme,
  parameters: RegulationParameters,
): Decision<ProgrammeCorrected, ProgrammeRefusalCode> {
  const stepped = step(PROGRAMME_MACHINE, snapshot.state, 'CORRECT');
  if (!stepped.ok) return stepped;
  const everyone = [snapshot.mentorId, ...snapshot.menteeIds];
  const verdict = judge([
    must(!samePeriod(command.plan.term, snapshot.term), 'TERM_CHANGES_BY_EXTENSION', {
      field: 'term',
    }),
    ruled(
      parameters.extensionNeedsBoth,
      (both) => both && !everyone.every((id) => command.agreedIds.includes(id)),
      'MUTUAL_CONSENT_MISSING',
      { field: 'agreedIds' },
    ),
    ...textChecks('reason', command.reason, REASON_BOUNDS),
    ...planChecks(command.plan, snapshot.term, parameters),
  ]);
  if (!verdict.ok) return verdict;
  return accept({
    ...command.plan,
    state: stepped.value,
    version: snapshot.version + 1,
    warnings: verdict.value,
  });
}

import { accept, type Decision } from '@nastavnik/kernel';

import { judge } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { REASON_BOUNDS, textChecks } from '../written-text';
import { ASSIGNMENT_MACHINE, type AssignmentState } from './assignment-machine';

/** Takes back a proposal (a declined consent, another choice) or cancels an appointment (D38); needs a reason. */
export function cancelAssignment(
  snapshot: { readonly state: AssignmentState },
  command: { readonly reason: string },
): Decision<
  { readonly state: AssignmentState; readonly cancelReason: string },
  ProgrammeRefusalCode
> {
  const stepped = step(ASSIGNMENT_MACHINE, snapshot.state, 'CANCEL');
  if (!stepped.ok) return stepped;
  const verdict = judge(textChecks('reason', command.reason, REASON_BOUNDS));
  if (!verdict.ok) return verdict;
  return accept({ state: stepped.value, cancelReason: command.reason.trim() });
}

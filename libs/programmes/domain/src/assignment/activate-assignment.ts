import { accept, type Decision } from '@nastavnik/kernel';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { ASSIGNMENT_MACHINE, type AssignmentState } from './assignment-machine';

export interface ActivateAssignmentSnapshot {
  readonly state: AssignmentState;
  /** Mentor and a mentee are both employees, so the Labour Code's agreement is needed. */
  readonly betweenEmployees: boolean;
  /** Content, term, form and pay are fixed (D14); pay may refer to the school's local act. */
  readonly termsFixed: boolean;
}

/** Makes an appointed pair active; between employees the terms of art. 351.8 (D14) must be fixed first. */
export function activateAssignment(
  snapshot: ActivateAssignmentSnapshot,
): Decision<{ readonly state: AssignmentState }, ProgrammeRefusalCode> {
  const stepped = step(ASSIGNMENT_MACHINE, snapshot.state, 'ACTIVATE');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(snapshot.betweenEmployees && !snapshot.termsFixed, 'TERMS_NOT_FIXED', {
      clause: 'ТК РФ 351.8',
    }),
  ]);
  return verdict.ok ? accept({ state: stepped.value }) : verdict;
}

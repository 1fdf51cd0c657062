import { accept, type Decision, type LocalDate, type Period } from '@nastavnik/kernel';

import type { AssignmentState } from '../assignment/assignment-machine';
import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { PROGRAMME_MACHINE, type ProgrammeState } from './programme-machine';

export interface StartProgrammeSnapshot {
  readonly state: ProgrammeState;
  readonly term: Period;
  readonly assignmentState: AssignmentState;
}

/** Starts an agreed programme from its first day on; its assignment must be active. */
export function startProgramme(
  snapshot: StartProgrammeSnapshot,
  today: LocalDate,
): Decision<{ readonly state: ProgrammeState }, ProgrammeRefusalCode> {
  const stepped = step(PROGRAMME_MACHINE, snapshot.state, 'START');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(snapshot.assignmentState !== 'ACTIVE', 'ASSIGNMENT_NOT_ACTIVE'),
    must(today < snapshot.term.from, 'STARTS_LATER', { details: { from: snapshot.term.from } }),
  ]);
  return verdict.ok ? accept({ state: stepped.value }) : verdict;
}

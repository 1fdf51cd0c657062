import { accept, type Decision } from '@nastavnik/kernel';

import type { AssignmentState } from '../assignment/assignment-machine';
import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { PACKAGE_MACHINE, type PackageState } from './package-machine';

export interface RequestActSnapshot {
  readonly state: PackageState;
  /** State of the pair the act is to appoint; null while no mentor is chosen. */
  readonly pairState: AssignmentState | null;
  readonly actRequested: boolean;
}

export interface ActRequested {
  readonly state: PackageState;
  readonly actRequested: true;
  readonly document: 'D24';
}

/**
 * Asks for the authority's act (004 3.3). Refuses before a mentor is chosen, before both have agreed in writing
 * (004 3.7), and a second request.
 */
export function requestAct(
  snapshot: RequestActSnapshot,
): Decision<ActRequested, ProgrammeRefusalCode> {
  const stepped = step(PACKAGE_MACHINE, snapshot.state, 'REQUEST_ACT');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(snapshot.pairState === null, 'CANDIDATE_MISSING'),
    must(snapshot.pairState !== 'CONSENTED', 'CONSENT_MISSING', { clause: '004 3.7' }),
    must(snapshot.actRequested, 'ACT_ALREADY_REQUESTED'),
  ]);
  return verdict.ok
    ? accept({ state: stepped.value, actRequested: true, document: 'D24' })
    : verdict;
}

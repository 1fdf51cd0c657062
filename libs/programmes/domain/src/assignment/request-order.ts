import { accept, type Decision } from '@nastavnik/kernel';

import { judge, must } from '../judgement';
import type { ProgrammeRefusalCode } from '../refusals';
import { step } from '../step';
import { ASSIGNMENT_MACHINE, type AssignmentState } from './assignment-machine';

export interface RequestOrderSnapshot {
  readonly state: AssignmentState;
  readonly via: 'SCHOOL' | 'AUTHORITY';
  readonly orderRequested: boolean;
}

export interface OrderRequested {
  readonly state: AssignmentState;
  readonly orderRequested: true;
  readonly document: 'D13';
}

/** Asks for the order that fixes the pair (004 6.2); refuses a second request and a pair the authority appoints. */
export function requestOrder(
  snapshot: RequestOrderSnapshot,
): Decision<OrderRequested, ProgrammeRefusalCode> {
  const stepped = step(ASSIGNMENT_MACHINE, snapshot.state, 'REQUEST_ORDER');
  if (!stepped.ok) return stepped;
  const verdict = judge([
    must(snapshot.via === 'AUTHORITY', 'USE_AUTHORITY_PACKAGE'),
    must(snapshot.orderRequested, 'ORDER_ALREADY_REQUESTED'),
  ]);
  if (!verdict.ok) return verdict;
  return accept({ state: stepped.value, orderRequested: true, document: 'D13' });
}

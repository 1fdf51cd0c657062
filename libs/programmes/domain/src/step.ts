import { accept, nextState, refuse, type Decision, type Machine } from '@nastavnik/kernel';

import type { ProgrammeRefusalCode } from './refusals';

/** The state an action leads to; refuses what the life cycle does not permit from here. */
export function step<State extends string, Action extends string>(
  machine: Machine<State, Action>,
  state: State,
  action: Action,
): Decision<State, ProgrammeRefusalCode> {
  const next = nextState(machine, state, action);
  if (next !== null) return accept(next);
  return refuse('ACTION_NOT_POSSIBLE_NOW', { details: { state, action } });
}

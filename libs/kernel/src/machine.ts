/** One permitted step of a life cycle. `by` names roles of domain.md section 2, or SYSTEM. */
export interface Transition<State extends string, Action extends string> {
  readonly from: State;
  readonly action: Action;
  readonly to: State;
  readonly by: readonly string[];
  readonly clause?: string;
  readonly document?: string;
}

/** A life cycle as data: screens, enums, diagrams and test matrices derive from it. */
export interface Machine<State extends string, Action extends string> {
  readonly name: string;
  readonly title: string;
  readonly initial: State;
  readonly states: readonly State[];
  readonly transitions: readonly Transition<State, Action>[];
}

export function defineMachine<const State extends string, const Action extends string>(
  machine: Machine<State, Action>,
): Machine<State, Action> {
  return machine;
}

/** The state the action leads to, or null when the life cycle does not permit it from here. */
export function nextState<State extends string, Action extends string>(
  machine: Machine<State, Action>,
  from: State,
  action: Action,
): State | null {
  return machine.transitions.find((t) => t.from === from && t.action === action)?.to ?? null;
}

/** What these roles may do in this state: the buttons a screen shows. Guards may still refuse. */
export function availableActions<State extends string, Action extends string>(
  machine: Machine<State, Action>,
  from: State,
  roles: readonly string[],
): readonly Action[] {
  return machine.transitions
    .filter((t) => t.from === from && t.by.some((role) => roles.includes(role)))
    .map((t) => t.action);
}

/** One line of a filter by state. */
export interface StateChoice {
  /** As it stands in the address: one state, or several with commas between. */
  readonly value: string;
  readonly text: string;
}

const NAME = /^[A-Z_]+$/;

/** The states asked for in the address that there are; null for all. */
export function statesAsked<State extends string>(
  param: string,
  known: readonly State[],
): readonly State[] | null {
  const asked = param.split(',').filter((name) => NAME.test(name));
  const found = known.filter((state) => asked.includes(state));
  return found.length > 0 ? found : null;
}

/** The lines of the filter; several states at once come by a link only and then have a line of their own. */
export function stateChoices<State extends string>(
  param: string,
  known: readonly State[],
  text: (state: State) => string,
  counts: readonly { readonly state: string; readonly count: number }[] | undefined,
): readonly StateChoice[] {
  const line = (states: readonly State[]): StateChoice => {
    const words = states.map(text).join(', ');
    if (counts === undefined) return { value: states.join(','), text: words };
    const count = counts
      .filter(({ state }) => (states as readonly string[]).includes(state))
      .reduce((sum, one) => sum + one.count, 0);
    return { value: states.join(','), text: `${words} (${count})` };
  };
  const asked = statesAsked(param, known) ?? [];
  return [...known.map((state) => line([state])), ...(asked.length > 1 ? [line(asked)] : [])];
}

/** A value of the school's regulation with the clause that sets it. Null: the regulation is silent, there is no rule. */
export type Ruled<T> = { readonly value: T; readonly clause: string } | null;

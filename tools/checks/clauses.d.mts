export interface ClauseRow {
  readonly id: string;
  readonly status: string;
  readonly carriers: readonly { readonly kind: string; readonly name: string }[];
  readonly tests: readonly string[];
}

export interface ClauseGround {
  readonly rows: readonly ClauseRow[];
  readonly ids: readonly string[];
  readonly known: Readonly<
    Record<string, ReadonlyMap<string, { readonly clauses?: readonly string[] }>>
  >;
  readonly find: (title: string) => string | null;
}

export function clauseProblems(ground: ClauseGround): string[];
export function clausesOf(root: string, resultsDir?: string): Promise<string[]>;

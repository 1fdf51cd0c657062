export interface Composed {
  readonly supergraph: string;
  readonly api: string;
}

export function compose(root?: string): Composed;
export function breakingChanges(released: string, api: string): string[];
export function problemsOf(composed: Composed, read: (name: string) => string | null): string[];

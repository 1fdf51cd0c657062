import type { ClauseRow } from './clauses.mjs';

export function readClauseTable(text: string): ClauseRow[];
export function cites(clause: string, id: string): boolean;

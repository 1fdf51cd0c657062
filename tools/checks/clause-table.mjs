/** docs/rules/clauses.csv: each clause of the sources, what carries it in the product and which test would notice. */
import { parse } from 'csv-parse/sync';

const HEADER = ['id', 'status', 'carrier', 'test'];

const parts = (cell, mark) =>
  cell
    .split(mark)
    .map((one) => one.trim())
    .filter(Boolean);

/** @returns {{ id: string, status: string, carriers: { kind: string, name: string }[], tests: string[] }[]} */
export function readClauseTable(text) {
  const [header = [], ...rows] = parse(text, { relax_column_count: true });
  if (header.join() !== HEADER.join()) throw new Error(`The header must be ${HEADER.join()}`);
  return rows.map(([id = '', status = '', carrier = '', test = '']) => ({
    id,
    status,
    carriers: parts(carrier, ';').map((one) => {
      const at = one.indexOf(':');
      return { kind: one.slice(0, Math.max(at, 0)), name: one.slice(at + 1) };
    }),
    tests: parts(test, '|'),
  }));
}

/** Whether the clause a text cites (`004 4.2, 3.6a`, `003 RM-4`) is, or holds, the row of that id. */
export function cites(clause, id) {
  const [source = '', ...cited] = clause.replaceAll(',', '').split(' ');
  return cited.some((part) => {
    const whole = `${source}-${source === '003' && /^\d/.test(part) ? 'S' : ''}${part}`;
    return id === whole || (id.startsWith(whole) && /^[.]/.test(id.slice(whole.length)));
  });
}

/** Every clause of the sources is carried by something that exists and by a test that ran, or is plainly planned. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { knownCarriers } from './carriers.mjs';
import { cites, readClauseTable } from './clause-table.mjs';
import { testIndex } from './test-titles.mjs';

const STATUSES = ['carried', 'planned'];

/** The list of ids and the table name the same clauses, each once, in the same order. */
function idProblems(rows, ids) {
  const listed = new Set(ids);
  const seen = new Set();
  const problems = [];
  for (const { id } of rows) {
    if (!listed.has(id)) problems.push(`${id}: is not in clause-ids.txt`);
    if (seen.has(id)) problems.push(`${id}: stands twice`);
    seen.add(id);
  }
  for (const id of ids) if (!seen.has(id)) problems.push(`${id}: is missing from clauses.csv`);
  if (problems.length === 0 && rows.some(({ id }, place) => id !== ids[place]))
    problems.push('clauses.csv: the order is not that of clause-ids.txt');
  return problems;
}

function carrierProblems({ id, carriers }, known) {
  return carriers.flatMap(({ kind, name }) => {
    const found = known[kind]?.get(name);
    if (!(kind in known)) return [`${id}: a carrier cannot be of the kind «${kind}»`];
    if (!found) return [`${id}: there is no ${kind} «${name}»`];
    if (found.clauses && !found.clauses.some((clause) => cites(clause, id)))
      return [`${id}: the ${kind} «${name}» does not name this clause`];
    return [];
  });
}

function testProblems({ id, tests }, find) {
  return tests.flatMap((title) => {
    const found = find(title);
    if (found === null) return [`${id}: there is no test «${title}»`];
    if (found === 'SKIPPED' || found === 'SET_ASIDE')
      return [`${id}: the test «${title}» was skipped`];
    return [];
  });
}

function rowProblems(row, { known, find }) {
  const { id, status, carriers, tests } = row;
  if (!STATUSES.includes(status))
    return [`${id}: the status «${status}» is neither of ${STATUSES}`];
  const bare = status === 'carried';
  return [
    ...(bare && carriers.length === 0 ? [`${id}: is carried by nothing`] : []),
    ...(bare && tests.length === 0 ? [`${id}: is carried without a test`] : []),
    ...carrierProblems(row, known),
    ...testProblems(row, find),
  ];
}

/** The check itself, on what was read. */
export function clauseProblems({ rows, ids, known, find }) {
  return [...idProblems(rows, ids), ...rows.flatMap((row) => rowProblems(row, { known, find }))];
}

/** Reads the table, the code and the results of this run, says how far the product is, and names what is wrong. */
export async function clausesOf(root, resultsDir = path.join(root, 'dist/test-results')) {
  const read = (name) => readFileSync(path.join(root, 'docs/rules', name), 'utf8');
  const rows = readClauseTable(read('clauses.csv'));
  const ids = read('clause-ids.txt').split('\n').filter(Boolean);
  const { notRun, find } = testIndex(root, resultsDir);
  const problems = clauseProblems({ rows, ids, known: await knownCarriers(root), find });
  if (notRun.length > 0)
    console.log(
      `  not run now: ${notRun.join(', ')}; of their tests only the titles are looked up`,
    );
  const carried = rows.filter(({ status }) => status === 'carried').length;
  console.log(`  ${carried} carried, ${rows.length - carried} planned of ${rows.length}`);
  return problems;
}

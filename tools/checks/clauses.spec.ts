import { describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { cites, readClauseTable } from './clause-table.mjs';
import { clauseProblems } from './clauses.mjs';
import { consoleRoutes } from './console-routes.mjs';
import { stageOf, testIndex, titlesIn } from './test-titles.mjs';

const HEADER = 'id,status,carrier,test\n';
const GOOD = '004-3.7.2,carried,parameter:appointmentDueDays,terms › thirty days';
const PLANNED = '004-RM-4.1,planned,,';

const known = {
  parameter: new Map([['appointmentDueDays', {}]]),
  permission: new Map([['pair:propose', {}]]),
  help: new Map([['mentor-duties', { clauses: ['004 4.2'] }]]),
};
const TESTS: Readonly<Record<string, string>> = {
  'terms › thirty days': 'RAN',
  'terms › somebody set aside': 'SKIPPED',
  'terms › set aside in the file': 'SET_ASIDE',
  'terms › not run now': 'WRITTEN',
};

const problemsOf = (table: string, ids = ['004-3.7.2', '004-RM-4.1']) =>
  clauseProblems({
    rows: readClauseTable(HEADER + table),
    ids,
    known,
    find: (title) => TESTS[title] ?? null,
  });

const carriedBy = (carrier: string, test = 'terms › thirty days', id = '004-3.7.2') =>
  problemsOf(`${id},carried,${carrier},${test}`, [id]);

describe('clauses of the sources', () => {
  it('are in order when each is carried by what exists and by a test that ran, or planned', () => {
    expect(problemsOf(`${GOOD}\n${PLANNED}`)).toEqual([]);
    expect(carriedBy('permission:pair:propose', 'terms › not run now')).toEqual([]);
  });

  it.each([
    ['004-RM-4.1: is missing from clauses.csv', GOOD],
    ['004-9.9: is not in clause-ids.txt', `${GOOD}\n${PLANNED}\n004-9.9,planned,,`],
    ['004-3.7.2: stands twice', `${GOOD}\n${GOOD}\n${PLANNED}`],
    ['clauses.csv: the order is not that of clause-ids.txt', `${PLANNED}\n${GOOD}`],
  ])('%s', (problem, table) => {
    expect(problemsOf(table)).toEqual([problem]);
  });

  it.each([
    ['004-3.7.2: there is no parameter «appointmentDays»', 'parameter:appointmentDays'],
    ['004-3.7.2: there is no permission «pair»', 'permission:pair'],
    ['004-3.7.2: a carrier cannot be of the kind «hope»', 'hope:something'],
    ['004-3.7.2: a carrier cannot be of the kind «»', 'appointmentDueDays'],
    ['004-3.7.2: is carried by nothing', ''],
    ['004-3.7.2: the help «mentor-duties» does not name this clause', 'help:mentor-duties'],
  ])('%s', (problem, carrier) => {
    expect(carriedBy(carrier)).toEqual([problem]);
  });

  it('a help topic carries the points of the clause it names', () => {
    expect(carriedBy('help:mentor-duties', 'terms › thirty days', '004-4.2.2')).toEqual([]);
  });

  it.each([
    ['there is no test «terms › forty days»', 'terms › forty days'],
    ['the test «terms › somebody set aside» was skipped', 'terms › somebody set aside'],
    ['the test «terms › set aside in the file» was skipped', 'terms › set aside in the file'],
    ['there is no test «terms › forty days»', 'terms › thirty days|terms › forty days'],
    ['is carried without a test', ''],
  ])('%s: %s', (problem, test) => {
    expect(carriedBy('parameter:appointmentDueDays', test)).toEqual([`004-3.7.2: ${problem}`]);
  });

  it('have one of two statuses and a known header', () => {
    expect(problemsOf('004-3.7.2,done,,', ['004-3.7.2'])).toEqual([
      '004-3.7.2: the status «done» is neither of carried,planned',
    ]);
    expect(() => readClauseTable('id,status\n')).toThrow('The header must be');
  });

  it.each([
    ['004 4.2', '004-4.2.1', true],
    ['004 4.2', '004-4.21', false],
    ['004 3.6b, 3.6a', '004-3.6a.2.s1', true],
    ['003 8.2', '003-S8.2.mentor.1', true],
    ['003 RM-4', '003-RM-4.1', true],
    ['000 4.2', '004-4.2.1', false],
  ])('%s names %s: %s', (clause, id, expected) => {
    expect(cites(clause, id)).toBe(expected);
  });
});

describe('tests that a clause may name', () => {
  const matches = (text: string, title: string) =>
    titlesIn(text).some(({ pattern }) => new RegExp(`^${pattern}$`).test(title));

  it('are found in the files, one by one and out of tables, with all titles above them', () => {
    const text = `
      describe('a rule (004 3.7)', () => {
        it('holds', () => {});
        it.each([[1]])('day %i: %s', () => {});
        describe.each(list)('of $name', () => { it(\`says \${word} too\`, () => {}); });
      });
    `;
    expect(matches(text, 'a rule (004 3.7) › holds')).toBe(true);
    expect(matches(text, 'a rule (004 3.7) › day 30: ok')).toBe(true);
    expect(matches(text, 'a rule (004 3.7) › of mentors › says so too')).toBe(true);
    expect(matches(text, 'a rule (004 3.7) › does not hold')).toBe(false);
    expect(matches(text, 'holds')).toBe(false);
  });

  it('are set aside with the block they stand in', () => {
    expect(titlesIn(`describe.skip('a rule', () => { it('holds', () => {}); })`)).toEqual([
      { pattern: 'a rule › holds', skipped: true },
    ]);
    expect(titlesIn(`describe('a rule', () => { it.todo('holds'); })`)[0]?.skipped).toBe(true);
  });

  it('of a stage that was run are those it reported; of another those in its files', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'nastavnik-clauses-'));
    const results = path.join(root, 'results');
    mkdirSync(path.join(root, 'libs'));
    mkdirSync(results);
    writeFileSync(
      path.join(root, 'libs/a.spec.ts'),
      `describe('unit', () => it('gone', () => {}))`,
    );
    writeFileSync(path.join(root, 'libs/a.int-spec.ts'), `describe('db', () => it('there', f))`);
    const assertionResults = [
      { ancestorTitles: ['unit'], title: 'ran', status: 'passed' },
      { ancestorTitles: ['unit'], title: 'waits', status: 'pending' },
    ];
    writeFileSync(
      path.join(results, 'unit.json'),
      JSON.stringify({ testResults: [{ assertionResults }] }),
    );

    const { notRun, find } = testIndex(root, results);

    expect(notRun).toEqual(['integration', 'console', 'browser']);
    const titles = ['unit › ran', 'unit › waits', 'unit › gone', 'db › there', 'db › not there'];
    expect(titles.map(find)).toEqual(['RAN', 'SKIPPED', null, 'WRITTEN', null]);
  });

  it.each([
    ['libs/kernel/src/clause.spec.ts', 'unit'],
    ['tools/isolation/tables.int-spec.ts', 'integration'],
    ['apps/tenants/src/accounts/accounts.api-spec.ts', 'integration'],
    ['libs/console/ui/src/due-date/due-date.spec.ts', 'console'],
    ['apps/console-e2e/src/journey.e2e-spec.ts', 'browser'],
  ])('%s is a file of the stage %s', (file, stage) => {
    expect(stageOf(file)).toBe(stage);
  });
});

describe('addresses of the console', () => {
  it('are read out of its route tables, those loaded late too', () => {
    const routes = consoleRoutes(path.resolve(import.meta.dirname, '../..'));
    expect(routes).toEqual(
      expect.arrayContaining(['/help', '/today', '/people', '/people/:id', '/pairs/:id']),
    );
  });
});

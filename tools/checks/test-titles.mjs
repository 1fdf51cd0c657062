/** Which tests there are: those a run has reported, and, where no run was, those that stand in the files. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

/** Titles of a test from the outermost on. */
export const JOINT = ' › ';

/** The stages of npm test that Jest reports on, and whose file is whose. */
export const TEST_STAGES = ['unit', 'integration', 'console', 'browser'];

export function stageOf(file) {
  if (file.startsWith('apps/console-e2e/')) return 'browser';
  if (/^(?:apps|libs)\/console\//.test(file)) return 'console';
  return /\.(?:int|api)-spec\.ts$/.test(file) ? 'integration' : 'unit';
}

/** What Jest wrote about a stage: full title → whether it ran. Null when the stage was not run. */
export function reported(resultsDir, stage) {
  const file = path.join(resultsDir, `${stage}.json`);
  if (!existsSync(file)) return null;
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const ran = new Map();
  for (const { assertionResults } of testResults)
    for (const { ancestorTitles, title, status } of assertionResults) {
      const name = [...ancestorTitles, title].join(JOINT);
      ran.set(name, (ran.get(name) ?? false) || ['passed', 'failed'].includes(status));
    }
  return ran;
}

const ESCAPED = /[.*+?^${}()|[\]\\]/g;
/** Places that a table of cases fills: %s, %j, $name, $row.name. */
const FILLED = /%[sdifjopc#$]|\$[A-Za-z_][\w.]*|\0/g;

function patternOf(template) {
  let pattern = '';
  let last = 0;
  for (const { 0: place, index } of template.matchAll(FILLED)) {
    pattern += `${template.slice(last, index).replace(ESCAPED, '\\$&')}[^]*?`;
    last = index + place.length;
  }
  return pattern + template.slice(last).replace(ESCAPED, '\\$&').replaceAll('%%', '%');
}

/** A title as written; what is reckoned in it may be anything. */
function templateOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `\0${literal.text}`).join('');
  if (ts.isBinaryExpression(node)) return templateOf(node.left) + templateOf(node.right);
  return '\0';
}

const BLOCKS = new Set(['describe']);
const TESTS = new Set(['it', 'test', 'step']);
const ASIDE = /^(?:skip|todo)$/;

/** The word at the root of a call and the words behind it: `it.each([…])` is it, each. */
function rootOf(callee) {
  const behind = [];
  let node = callee;
  for (;;) {
    if (ts.isPropertyAccessExpression(node)) behind.push(node.name.text);
    else if (!ts.isCallExpression(node) && !ts.isTaggedTemplateExpression(node)) break;
    node = ts.isTaggedTemplateExpression(node) ? node.tag : node.expression;
  }
  return { root: ts.isIdentifier(node) ? node.text : '', behind };
}

/** Tests of one file: a pattern for each full title, and whether it is set aside. */
export function titlesIn(text, file = 'spec.ts') {
  const found = [];
  const visit = (node, above, aside) => {
    if (ts.isCallExpression(node) && node.arguments.length > 0) {
      const { root, behind } = rootOf(node.expression);
      const block = BLOCKS.has(root);
      const table = behind.includes('each') && !ts.isCallExpression(node.expression);
      if ((block || TESTS.has(root)) && !table && !ts.isArrayLiteralExpression(node.arguments[0])) {
        const titles = [...above, templateOf(node.arguments[0])];
        const skipped = aside || behind.some((word) => ASIDE.test(word));
        if (!block) found.push({ pattern: titles.map(patternOf).join(JOINT), skipped });
        else for (const one of node.arguments.slice(1)) visit(one, titles, skipped);
        return;
      }
    }
    ts.forEachChild(node, (child) => visit(child, above, aside));
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), [], false);
  return found.filter(({ pattern }) => /[A-Za-zА-Яа-я]{3}/.test(pattern.replaceAll('[^]', '')));
}

function writtenIn(root, stages) {
  const files = globSync('{apps,libs,tools,infra}/**/*{.,-}spec.ts', {
    cwd: root,
    exclude: (name) => name === 'node_modules' || name === 'dist',
  });
  return files
    .filter((file) => stages.includes(stageOf(file)))
    .flatMap((file) => titlesIn(readFileSync(path.join(root, file), 'utf8'), file))
    .map(({ pattern, skipped }) => ({ pattern: new RegExp(`^${pattern}$`), skipped }));
}

/**
 * Answers for a full title: RAN or SKIPPED as reported, WRITTEN or SET_ASIDE where its stage was not run, null: nowhere.
 * @returns {{ notRun: string[], find: (title: string) => string | null }}
 */
export function testIndex(root, resultsDir) {
  const runs = new Map(TEST_STAGES.map((stage) => [stage, reported(resultsDir, stage)]));
  const notRun = TEST_STAGES.filter((stage) => runs.get(stage) === null);
  const written = writtenIn(root, notRun);
  const known = new Map();
  const look = (title) => {
    const reports = [...runs.values()].flatMap((run) => (run?.has(title) ? [run.get(title)] : []));
    if (reports.length > 0) return reports.includes(true) ? 'RAN' : 'SKIPPED';
    const fitting = written.filter(({ pattern }) => pattern.test(title));
    if (fitting.length === 0) return null;
    return fitting.some(({ skipped }) => !skipped) ? 'WRITTEN' : 'SET_ASIDE';
  };
  return {
    notRun,
    find(title) {
      if (!known.has(title)) known.set(title, look(title));
      return known.get(title);
    },
  };
}

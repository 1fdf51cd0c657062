/**
 * npm test: everything, from lint to the browser, on this machine alone. `npm test -- lint unit` runs only those stages.
 * The last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../build/build-services.mjs';
import { clausesOf } from '../checks/clauses.mjs';
import { migrationProblems } from '../checks/migrations.mjs';
import { traceProblems } from '../checks/no-traces.mjs';
import { tagProblems } from '../checks/tags.mjs';

const RESULTS = path.join(ROOT, 'dist/test-results');
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const bin = (name) => path.join(ROOT, 'node_modules/.bin', name);
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** A check is one test: it passes or it fails. */
async function check(name, work) {
  const outcome = await work();
  const problems = Array.isArray(outcome) ? outcome : outcome === 0 ? [] : [`${name} failed`];
  for (const problem of problems) console.error(`  ${problem}`);
  return problems.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const MODULES = '--experimental-vm-modules';

async function jest(name, args, flags = [MODULES]) {
  const file = path.join(RESULTS, `${name}.json`);
  const code = await run(process.execPath, [
    ...flags,
    '--no-warnings',
    path.join(ROOT, 'node_modules/jest/bin/jest.js'),
    ...args,
    '--json',
    `--outputFile=${file}`,
    '--silent',
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  if (numTotalTests === 0) return { passed: 0, failed: 1 };
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, numFailedTestSuites, code === 0 ? 0 : 1),
  };
}

const STAGES = {
  lint: async () => {
    await run(process.execPath, [bin('nx'), 'show', 'projects'], {
      NX_CACHE_PROJECT_GRAPH: 'true',
    });
    return sum([
      await check('tags', () => tagProblems(ROOT)),
      await check('traces', () => traceProblems(ROOT)),
      await check('translations', () =>
        run(process.execPath, ['apps/console/tools/check-translations.mjs']),
      ),
      await check('eslint', () =>
        run(process.execPath, [
          path.join(ROOT, 'node_modules/eslint/bin/eslint.js'),
          '.',
          '--max-warnings=0',
        ]),
      ),
      await check('prettier', () =>
        run(process.execPath, [
          path.join(ROOT, 'node_modules/prettier/bin/prettier.cjs'),
          '--check',
          '--log-level=warn',
          '.',
        ]),
      ),
    ]);
  },
  types: async () => {
    const tsc = (project) => () =>
      run(process.execPath, [bin('tsc'), '-p', project, '--noEmit', '--pretty', 'false']);
    return sum([
      await check('types', tsc('tsconfig.json')),
      await check('types of the console tests', tsc('apps/console/tsconfig.spec.json')),
    ]);
  },
  schema: () =>
    check('schema', () => run(process.execPath, ['tools/compose/schema.mjs', '--check'])),
  rules: () => check('rules', () => run(process.execPath, ['tools/rules/rules.mjs', '--check'])),
  migrations: () => check('migrations', migrationProblems),
  unit: () => jest('unit', ['--selectProjects', 'unit']),
  integration: () => jest('integration', ['--selectProjects', 'integration']),
  // Angular's preset compiles to CommonJS: were modules switched on, Jest would take its .mjs files for modules.
  console: () => jest('console', ['-c', 'apps/console/jest.config.cjs'], []),
  browser: () =>
    jest('browser', ['-c', 'apps/console-e2e/jest.config.mjs', '--runInBand', '--forceExit']),
  // The last: it looks up what the stages before it have reported.
  clauses: () => check('clauses', () => clausesOf(ROOT, RESULTS)),
};

const sum = (counts) =>
  counts.reduce(
    (total, count) => ({
      passed: total.passed + count.passed,
      failed: total.failed + count.failed,
    }),
    {
      passed: 0,
      failed: 0,
    },
  );

const asked = process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(STAGES);
const unknown = asked.filter((name) => !(name in STAGES));
const wanted = Object.keys(STAGES).filter((name) => asked.includes(name));
if (unknown.length) {
  console.error(
    `No such stage: ${unknown.join(', ')}. There are: ${Object.keys(STAGES).join(', ')}`,
  );
  process.exit(2);
}

const summary = [];
for (const name of wanted) {
  const since = Date.now();
  console.log(`\n— ${name}`);
  const count = await STAGES[name]().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  summary.push({ name, ...count, time: seconds(since) });
}
console.log('');
for (const { name, passed, failed, time } of summary)
  console.log(
    `  ${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${time}`,
  );
const total = sum(summary);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

import path from 'node:path';
import { parseArgs } from 'node:util';

import loadHighs from 'highs';
import { build } from 'rolldown';

import { ROOT } from '../../build/build-services.mjs';

const DOMAIN = path.join(ROOT, 'libs/programmes/domain/src');
const BUILT = path.join(ROOT, 'dist/bench-matching');

const USAGE = `npm run bench -- matching [--sizes 100,200,400,800,2000,5000] [--exact 400] [--rounds 3]
  --sizes  people in all, one mentor for three mentees
  --exact  up to this size the exact solver (HiGHS) answers the same question in the same run`;

/** Whole-school matching: points and time beside an exact solver, and how the time grows with the people. */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '100,200,400,800,2000,5000' },
      exact: { type: 'string', default: '400' },
      rounds: { type: 'string', default: '3' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const domain = await load();
  const highs = await loadHighs();
  // The first run pays for compiling.
  measure(domain, 200, 3);
  const lines = [];
  for (const people of values.sizes.split(',').map(Number)) {
    const line = measure(domain, people, Number(values.rounds));
    if (people <= Number(values.exact)) Object.assign(line, exact(domain, highs, line));
    lines.push(line);
    console.log(`  ${people} people: ${line.milliseconds.toFixed(0)} ms`);
  }
  report(lines);
  if (lines.some(({ agrees }) => agrees === false)) process.exitCode = 1;
}

/** The domain and its test builders as one module, built like the services. */
async function load() {
  const entries = ['index', 'testing/crowd.builder', 'testing/exact-model', 'testing/pair.builder'];
  await build({
    input: Object.fromEntries(
      entries.map((name) => [path.basename(name), path.join(DOMAIN, `${name}.ts`)]),
    ),
    cwd: ROOT,
    platform: 'node',
    tsconfig: path.join(ROOT, 'tsconfig.base.json'),
    logLevel: 'warn',
    output: { dir: BUILT, format: 'esm', entryFileNames: '[name].mjs' },
  });
  const modules = await Promise.all(
    entries.map((name) => import(path.join(BUILT, `${path.basename(name)}.mjs`))),
  );
  return Object.assign({}, ...modules);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Processor time of this process: what else the machine does falls out. */
function timed(work) {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, milliseconds: (user + system) / 1000 };
}

function measure(domain, people, rounds) {
  const mentors = Math.round(people / 4);
  const crowd = domain.crowd(
    people,
    people - mentors,
    mentors,
    Math.max(1, Math.round(people / 60)),
  );
  const parameters = domain.parametersWith();
  const times = [];
  let found;
  for (let round = 0; round < rounds; round += 1) {
    const { value, milliseconds } = timed(() =>
      domain.assignBest(crowd.mentees, crowd.mentors, parameters),
    );
    found = value;
    times.push(milliseconds);
  }
  const problem = domain.matchingProblem(
    crowd.mentees,
    crowd.mentors,
    parameters,
    domain.MATCH_DEFAULTS,
  );
  const candidates = problem.flow.candidates.reduce((sum, row) => sum + row.length, 0);
  return { people, mentors, crowd, parameters, found, candidates, milliseconds: median(times) };
}

/** The same question, put to the solver as two linear programmes: first the most pairs, then the most points. */
function exact(domain, highs, { crowd, parameters, found, milliseconds }) {
  const model = domain.exactModel(crowd, parameters, domain.MATCH_DEFAULTS);
  const most = (what, least) =>
    Math.round(highs.solve(model.most(what, least), { output_flag: false }).ObjectiveValue);
  const solved = timed(() => {
    const pairs = most('PAIRS', 0);
    return { pairs, points: most('POINTS', pairs) };
  });
  const { pairs, points } = solved.value;
  return {
    exactPoints: points,
    times: solved.milliseconds / milliseconds,
    agrees: points === found.points && pairs === found.pairs.length,
  };
}

function report(lines) {
  console.log(
    '\n  people  mentors  candidates   pairs   points   exact  cpu ms  exact takes  growth (time ~ people^k)',
  );
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const growth = before
      ? Math.log(line.milliseconds / before.milliseconds) / Math.log(line.people / before.people)
      : null;
    console.log(
      [
        String(line.people).padStart(8),
        String(line.mentors).padStart(8),
        String(line.candidates).padStart(11),
        String(line.found.pairs.length).padStart(7),
        String(line.found.points).padStart(8),
        (line.exactPoints === undefined
          ? '—'
          : line.agrees
            ? 'same'
            : String(line.exactPoints)
        ).padStart(7),
        line.milliseconds.toFixed(0).padStart(7),
        (line.times === undefined ? '—' : `${line.times.toFixed(0)} times`).padStart(12),
        growth === null ? '' : `  ${growth.toFixed(2)}`,
      ].join(' '),
    );
  });
}

import path from 'node:path';
import { parseArgs } from 'node:util';

import { buildServices, ROOT } from '../../build/build-services.mjs';
import { SERVICES } from '../../postgres/roles.mjs';
import { installBench } from '../install-bench.mjs';
import { interleaved } from '../interleaved.mjs';
import { openBenchDatabase } from './bench-database.mjs';
import { report } from './report.mjs';
import { startContenders } from './start-contenders.mjs';

const BUILT = path.join(ROOT, 'dist/bench-services');

const USAGE = `npm run bench -- graph [--rounds 9] [--seconds 2] [--concurrency 16] [--data DIR]
  --data keeps the filled database in DIR for the next run`;

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '9' },
      seconds: { type: 'string', default: '2' },
      concurrency: { type: 'string', default: '16' },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const say = (line) => console.log(`  ${line}`);
  const closers = [];
  try {
    installBench();
    say('building and filling the database (half a minute the first time)');
    await build();
    const database = await openBenchDatabase({ built: BUILT, keep: values.data });
    closers.push(database.close);
    const { contenders, parts } = await startContenders({ database, built: BUILT, closers });
    const results = await interleaved({
      contenders,
      rounds: Number(values.rounds),
      seconds: Number(values.seconds),
      concurrency: Number(values.concurrency),
      say,
    });
    report(values, results, parts);
  } finally {
    for (const close of closers.reverse()) await close().catch(() => undefined);
  }
}

/** A service that does not build is not measured; programmes and the gateway have to. */
async function build() {
  for (const app of [...SERVICES, 'gateway'])
    await buildServices({ apps: [app], out: BUILT }).catch((error) => {
      if (app === 'programmes' || app === 'gateway') throw error;
    });
}

/** npm run bench -- <name>: measures one thing on this machine. Without a name it lists what can be measured. */
const BENCHES = {
  graph: {
    about:
      'the hot list as a share of bare node + pg: service, gateway, PostGraphile, joins, memory',
    load: () => import('./graph/graph-bench.mjs'),
  },
  matching: {
    about: 'mentors for a whole school or district: points against an exact solver, growth of time',
    load: () => import('./matching/matching-bench.mjs'),
  },
};

const [name, ...rest] = process.argv.slice(2);
if (name && name in BENCHES) {
  const { run } = await BENCHES[name].load();
  await run(rest);
} else {
  if (name) console.error(`No such bench: ${name}\n`);
  console.log('npm run bench -- <name> [options]');
  for (const [bench, { about }] of Object.entries(BENCHES))
    console.log(`  ${bench.padEnd(10)} ${about}`);
  process.exitCode = name ? 2 : 0;
}

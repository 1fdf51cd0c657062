import os from 'node:os';

import { SIZE } from './seed.mjs';

/** Least share of bare node and pg that is accepted. */
const BARS = { service: 0.75, gateway: 0.45 };

/** Prints what was measured, the memory of each process and whether the bars are met. */
export function report({ rounds, seconds, concurrency }, results, parts) {
  const { model } = os.cpus()[0];
  console.log(
    `\nFirst 50 of ${SIZE.programmes} programmes of a school, ${SIZE.schools} schools; ${concurrency} at once, ` +
      `${rounds} rounds of ${seconds} s, medians\n${os.cpus().length} cores (${model.trim()}), node ${process.version}, ` +
      `load of the machine ${os.loadavg()[0].toFixed(1)}, ${new Date().toISOString().slice(0, 10)}\n`,
  );
  const cell = (value, width) => String(value).padStart(width);
  console.log(
    `${''.padEnd(28)}    req/s   p50 ms   p99 ms   share   (least to most)    CPU ms   share of it`,
  );
  const [{ cpu: leastCpu }] = results;
  for (const { name, rate, p50, p99, share, spread, cpu } of results)
    console.log(
      name.padEnd(28) +
        cell(rate.toFixed(0), 9) +
        cell(p50.toFixed(1), 9) +
        cell(p99.toFixed(1), 9) +
        cell(share.toFixed(2), 8) +
        `   (${spread.map((limit) => limit.toFixed(2)).join(' to ')})`.padEnd(19) +
        cell(cpu.toFixed(2), 10) +
        cell((leastCpu / cpu).toFixed(2), 13),
    );
  console.log('\nmemory afterwards, MB resident');
  for (const [name, { memory }] of Object.entries(parts))
    console.log(`  ${name.padEnd(26)}${cell(memory(), 7)}`);
  console.log('');
  for (const [name, bar] of Object.entries(BARS)) {
    const { share } = results.find((result) => result.name === name);
    console.log(
      `  ${name}: ${share.toFixed(2)} of bare, bar ${bar}: ${share >= bar ? 'met' : 'NOT met'}`,
    );
  }
}

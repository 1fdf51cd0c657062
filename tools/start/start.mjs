import { explain } from './trouble.mjs';
import { HELP, readOptions } from './options.mjs';

const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** What is left of a long step, written over itself; a file or a pipe gets the last word alone. */
const progress = (title) => (words) =>
  process.stdout.isTTY && process.stdout.write(`\r\x1b[K  ${title} … ${words} `);

async function step(title, work) {
  const since = Date.now();
  process.stdout.write(`  ${title} … `);
  const result = await work(progress(title));
  const note = typeof result === 'string' ? result : (result?.note ?? '');
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K  ${title} … `);
  process.stdout.write(`${note ? `${note}, ` : ''}${seconds(since)}\n`);
  return result;
}

function showAccounts(accounts) {
  if (accounts.length === 0) return;
  const rows = accounts.map(({ role, school, email, password }) => [role, school, email, password]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => row[i].length)));
  for (const row of rows)
    console.log(`  ${row.map((cell, i) => cell.padEnd(widths[i])).join('  ')}`);
}

let options;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  console.error(explain(error));
  process.exit(2);
}
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

let house;
let closing;
const stop = () => {
  closing ??= (async () => {
    await house?.close();
    process.exit(0);
  })();
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

try {
  const { openHouse } = await import('./house.mjs');
  house = await openHouse(options, step);
  showAccounts(house.accounts.accounts.accounts);
  console.log(`Ready: http://localhost:${options.port} (${seconds(started)})`);
} catch (error) {
  if (process.env.DEBUG) console.error(error);
  console.error(`\n${explain(error, { port: options.port, dir: options.data })}`);
  process.exit(1);
}

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const runs = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Closes the demo district of this run, if anybody opened it, and takes its data away. */
export default async function close() {
  const note = process.env.DEMO_HOUSE_NOTE;
  if (!note || !existsSync(note)) return;
  const { pid, dir } = JSON.parse(readFileSync(note, 'utf8'));
  if (runs(pid)) process.kill(pid, 'SIGTERM');
  for (let tries = 0; runs(pid) && tries < 100; tries += 1) await sleep(200);
  rmSync(dir, { recursive: true, force: true });
}

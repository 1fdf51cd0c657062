import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';

import { afterAll, describe, expect, it } from '@jest/globals';
import { freePort } from '@nastavnik/testing';

import { type House, openHouse } from './support/house';

const start = (args: string[]) =>
  spawnSync(process.execPath, ['tools/start/start.mjs', ...args], {
    encoding: 'utf8',
    timeout: 60_000,
  });

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
    const { stderr } = start(['--data', '/sys/nastavnik', '--empty', '--no-console']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('choose another folder with --data');
    expect(start(['--port', 'abc']).stderr).toContain('--port takes a number');
  });

  it('comes up, answers on one origin and keeps what was written over a kill -9 and a second start', async () => {
    house = await openHouse({ dir, empty: true, console: false });
    expect(await (await fetch(`${house.url}/healthz`)).json()).toMatchObject({ ok: true });
    const opened = await fetch(`${house.url}/auth/first-run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        districtName: 'Пробный округ',
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

  it('stops every child on SIGTERM', async () => {
    const pids = await house!.peek<{ pid: number }>('select pg_backend_pid() pid');
    expect(pids).toHaveLength(1);
    const { url } = house!;
    await house!.stop();
    house = undefined;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    const left = spawnSync('pgrep', ['-f', dir], { encoding: 'utf8' }).stdout.trim();
    expect(left).toBe('');
  });
});

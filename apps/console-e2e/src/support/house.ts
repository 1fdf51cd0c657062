import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { freePort } from '@nastavnik/testing';
import pg from 'pg';

export interface DemoAccount {
  readonly role: string;
  readonly school: string;
  readonly email: string;
  readonly password: string;
}

/** The whole system as `npm start` brings it up, on a data folder of its own. */
export interface House {
  readonly url: string;
  readonly dir: string;
  readonly port: number;
  readonly pid: number;
  accounts(): DemoAccount[];
  /** Reads the database as its administrator, past every policy: only to check what the screens say. */
  peek<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface HouseChoice {
  readonly empty?: boolean;
  readonly console?: boolean;
  readonly dir?: string;
  readonly port?: number;
  readonly reset?: boolean;
  /** Servers of one's own instead of the built-in ones. */
  readonly env?: Readonly<Record<string, string>>;
}

const START_TIMEOUT = 420_000;

export async function openHouse(choice: HouseChoice = {}): Promise<House> {
  const port = choice.port ?? (await freePort());
  const dir = choice.dir ?? mkdtempSync('/tmp/nastavnik-house-');
  const args = ['tools/start/start.mjs', '--port', String(port), '--data', dir];
  if (choice.empty) args.push('--empty');
  if (choice.console === false) args.push('--no-console');
  if (choice.reset) args.push('--reset');
  const log = path.join(mkdtempSync('/tmp/nastavnik-house-log-'), 'start.log');
  const out = openSync(log, 'w');
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', out, out],
    env: { ...process.env, ...choice.env },
  });
  closeSync(out);
  await ready(child, log);
  return {
    url: `http://localhost:${port}`,
    dir,
    port,
    pid: child.pid ?? 0,
    accounts: () => accountsIn(dir),
    peek: (sql, values) => peekInto(dir, sql, values),
    stop: (signal = 'SIGTERM') => end(child, signal, choice.dir ? null : dir),
  };
}

const accountsIn = (dir: string): DemoAccount[] =>
  JSON.parse(readFileSync(path.join(dir, 'demo-accounts.json'), 'utf8')) as DemoAccount[];

/**
 * The demo district for whoever only visits it: one that already runs (HOUSE_URL, HOUSE_DIR), or one for the whole test
 * run, opened by the first who asks and closed at the end (close-demo-house.mjs).
 */
export async function demoHouse(): Promise<House> {
  const running = process.env['HOUSE_URL'];
  if (running) return visited(running, process.env['HOUSE_DIR'] ?? '.nastavnik', 0);
  const note = process.env['DEMO_HOUSE_NOTE'] ?? '';
  if (existsSync(note)) {
    const { url, dir, pid } = JSON.parse(readFileSync(note, 'utf8')) as House;
    return visited(url, dir, pid);
  }
  const { url, dir, pid } = await openHouse();
  writeFileSync(note, JSON.stringify({ url, dir, pid }));
  return visited(url, dir, pid);
}

const visited = (url: string, dir: string, pid: number): House => ({
  url,
  dir,
  pid,
  port: Number(new URL(url).port),
  accounts: () => accountsIn(dir),
  peek: (sql, values) => peekInto(dir, sql, values),
  stop: () => Promise.resolve(),
});

async function ready(child: ChildProcess, log: string): Promise<void> {
  const until = Date.now() + START_TIMEOUT;
  for (;;) {
    const words = readFileSync(log, 'utf8');
    if (/^Ready: /m.test(words)) return;
    if (child.exitCode !== null) throw new Error(`The house closed (${child.exitCode}):\n${words}`);
    if (Date.now() > until) throw new Error(`Not ready in time:\n${words}`);
    await sleep(200);
  }
}

function end(child: ChildProcess, signal: NodeJS.Signals, dir: string | null): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      if (dir && signal !== 'SIGKILL') rmSync(dir, { recursive: true, force: true });
      resolve();
    };
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', done);
    child.kill(signal);
  });
}

async function peekInto<Row>(dir: string, sql: string, values?: unknown[]): Promise<Row[]> {
  const { database } = JSON.parse(readFileSync(path.join(dir, 'running.json'), 'utf8')) as {
    database: { port: number };
  };
  const { admin } = JSON.parse(readFileSync(path.join(dir, 'secrets.json'), 'utf8')) as {
    admin: string;
  };
  const client = new pg.Client({
    connectionString: `postgresql://postgres:${admin}@127.0.0.1:${database.port}/nastavnik`,
  });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

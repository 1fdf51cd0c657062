import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

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
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...choice.env },
  });
  await ready(child);
  return {
    url: `http://localhost:${port}`,
    dir,
    port,
    accounts: () =>
      JSON.parse(readFileSync(path.join(dir, 'demo-accounts.json'), 'utf8')) as DemoAccount[],
    peek: (sql, values) => peekInto(dir, sql, values),
    stop: (signal = 'SIGTERM') => end(child, signal, choice.dir ? null : dir),
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = '';
    const timer = setTimeout(
      () => reject(new Error(`Not ready in time:\n${words}`)),
      START_TIMEOUT,
    );
    const listen = (chunk: Buffer) => {
      words += String(chunk);
      if (/^Ready: /m.test(words)) {
        clearTimeout(timer);
        resolve();
      }
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The house closed (${code}):\n${words}`)));
  });
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

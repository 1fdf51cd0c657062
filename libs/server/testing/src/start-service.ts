import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

import type { Message, ServiceName } from '@nastavnik/events';
import type { Actor } from '@nastavnik/kernel';
import { claimsOf, MESSAGE_AUDIENCE, PERSON_AUDIENCE, signToken } from '@nastavnik/tokens';

import { freePort } from '../../../../tools/net/free-port.mjs';
import type { TestDatabase } from './test-database';
import { publicKeys, testRun } from './test-run';

export interface GraphAnswer<T> {
  readonly data: T;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
  /** SQL statements this request cost. */
  readonly statements: number;
}

export interface TestService {
  readonly url: string;
  readonly process: ChildProcess;
  /** Asks the service over HTTP as this person; null: without a token. */
  graphql<T = Record<string, unknown>>(
    actor: Actor | null,
    query: string,
    variables?: object,
  ): Promise<GraphAnswer<T>>;
  /** Delivers messages as the relay would. */
  deliver(
    source: ServiceName,
    messages: readonly Message[],
  ): Promise<{ outcomes: { id: string; ok: boolean }[] }>;
  stop(): Promise<void>;
}

export const accessTokenOf = (actor: Actor, seconds = 600): Promise<string> =>
  signToken(testRun().accessKey, PERSON_AUDIENCE, claimsOf(actor), seconds);

/** The built service over HTTP, under its own login role, on a test database. */
export async function startService(
  service: ServiceName,
  database: TestDatabase,
  env: Record<string, string> = {},
): Promise<TestService> {
  const port = env['PORT'] ? Number(env['PORT']) : await freePort();
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', path.join(testRun().services, service, 'main.mjs')],
    {
      env: {
        PATH: process.env['PATH'],
        PORT: String(port),
        DATABASE_URL: database.urlOf(`nastavnik_${service}`),
        JWKS: JSON.stringify(publicKeys()),
        ACCESS_KEY: JSON.stringify(testRun().accessKey),
        COUNT_STATEMENTS: '1',
        LOG_LEVEL: 'error',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  await listening(child, service);
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    process: child,
    graphql: async (actor, query, variables = {}) => {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(actor ? { authorization: `Bearer ${await accessTokenOf(actor)}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await answer.json()) as GraphAnswer<never>;
      return { ...body, statements: Number(answer.headers.get('x-sql-statements') ?? 0) };
    },
    deliver: async (source, messages) => {
      const token = await signToken(testRun().relayKey, MESSAGE_AUDIENCE, { sub: 'relay' }, 60);
      const answer = await fetch(`${url}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ source, messages }),
      });
      return (await answer.json()) as { outcomes: { id: string; ok: boolean }[] };
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

export function listening(child: ChildProcess, service: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = '';
    const listen = (chunk: Buffer) => {
      words += String(chunk);
      // What the service complains of belongs beside the failing test.
      if (words.includes('"level":50')) process.stderr.write(chunk);
      if (/^listening /m.test(words)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`${service} did not start:\n${words}`)));
  });
}

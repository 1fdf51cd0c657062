import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

import { SERVICES, type ServiceName } from '@nastavnik/events';

import { freePort } from '../../../../tools/net/free-port.mjs';
import { listening } from './start-service';
import type { TestDatabase } from './test-database';
import { testRun } from './test-run';

export interface TestPart {
  readonly url: string;
  readonly process: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Addresses of the services that run; the others lead nowhere. */
export const serviceUrls = (running: Partial<Record<ServiceName, string>>): string =>
  JSON.stringify(
    Object.fromEntries(SERVICES.map((name) => [name, running[name] ?? 'http://127.0.0.1:9'])),
  );

/** The built gateway over the services that run. */
export const startGateway = (
  running: Partial<Record<ServiceName, string>>,
  env: Record<string, string> = {},
) =>
  startPart('gateway', {
    SERVICE_URLS: serviceUrls(running),
    SUPERGRAPH_FILE: path.resolve('apps/gateway/supergraph.graphql'),
    ...env,
  });

/** The built relay between the services that run. */
export const startRelay = (database: TestDatabase, running: Partial<Record<ServiceName, string>>) =>
  startPart('relay', {
    RELAY_DATABASE_URL: database.urlOf('nastavnik_relay'),
    RELAY_KEY: JSON.stringify(testRun().relayKey),
    SERVICE_URLS: serviceUrls(running),
  });

async function startPart(
  name: 'gateway' | 'relay',
  env: Record<string, string>,
): Promise<TestPart> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', path.join(testRun().services, name, 'main.mjs')],
    {
      env: { PATH: process.env['PATH'], PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  await listening(child, name);
  return {
    url: `http://127.0.0.1:${port}`,
    process: child,
    stop: (signal = 'SIGTERM') =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill(signal);
      }),
  };
}

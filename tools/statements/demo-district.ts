import { spawn } from 'node:child_process';

import { SERVICES, type ServiceName } from '@nastavnik/events';
import {
  openTestDatabase,
  startRelay,
  type TestDatabase,
  testRun,
  type TestService,
} from '@nastavnik/testing';

import { startWithStorage } from '../isolation/start-with-storage';
import { untilDelivered } from '../start/messages.mjs';

export interface DemoDistrict {
  readonly database: TestDatabase;
  readonly services: Readonly<Record<ServiceName, TestService>>;
  close(): Promise<void>;
}

/** The whole demo district in a test database, with its five services, after every message has been delivered. */
export async function openDemoDistrict(): Promise<DemoDistrict> {
  const database = await openTestDatabase();
  await loadDemo(database);
  const started = await Promise.all(
    SERVICES.map(async (name) => [name, await startWithStorage(name, database)] as const),
  );
  const services = Object.fromEntries(started) as Record<ServiceName, TestService>;
  const urls = Object.fromEntries(started.map(([name, { url }]) => [name, url]));
  const relay = await startRelay(database, urls);
  await untilDelivered(database.urlOf('nastavnik_relay'), () => undefined);
  await relay.stop();
  return {
    database,
    services,
    close: async () => {
      await Promise.all(Object.values(services).map((service) => service.stop()));
      await database.drop();
    },
  };
}

function loadDemo(database: TestDatabase): Promise<void> {
  const urls = Object.fromEntries(
    SERVICES.map((name) => [name, database.urlOf(`nastavnik_${name}`)]),
  );
  const choice = JSON.stringify({ urls, services: testRun().services });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tools/statements/load-demo.mjs', choice], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The demo district was not loaded (${code})`)),
    );
  });
}

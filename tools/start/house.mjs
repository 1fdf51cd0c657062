import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { access, constants, rm, statfs, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildConsole } from '../build/build-console.mjs';
import { buildServices, ROOT } from '../build/build-services.mjs';
import { sourceHash } from '../build/source-hash.mjs';
import { freePort } from '../net/free-port.mjs';
import { startPostgres } from '../postgres/embedded.mjs';
import { OWNER, prepareDatabase, RELAY, serviceRole, SERVICES } from '../postgres/roles.mjs';
import { startLocalS3 } from '../s3/local-s3.mjs';
import { Children } from './children.mjs';
import { loadDemo } from './demo.mjs';
import { untilDelivered } from './messages.mjs';
import { loadSecrets, publicHalf } from './secrets.mjs';
import { Trouble } from './trouble.mjs';

const LEAST_FREE_BYTES = 300 * 1024 * 1024;
const SERVICES_OUT = path.join(ROOT, 'dist/services');

/** Starts everything on one origin. `step(title, work)` shows the progress. @returns how to stop it, and the accounts */
export async function openHouse(options, step) {
  const children = new Children(options.data);
  const closers = [];
  const close = async () => {
    await children.stop();
    for (const closer of closers.reverse()) await closer().catch(() => undefined);
  };
  try {
    const accounts = await open(options, step, children, closers);
    return { close, accounts };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(options, step, children, closers) {
  await step('Checking the data folder and the port', () => checkGround(options, children));
  const secrets = await loadSecrets(options.data);
  const database = await step('PostgreSQL', () => openDatabase(options, secrets, closers));
  const storage = await step('Object storage', () => openStorage(options, secrets, closers));
  await step('Building the services', () =>
    buildOnce('services', ['apps', 'libs', 'tools/build', 'tools/demo'], buildServices),
  );
  const migrated = await step('Bringing the database up to date', () => migrate(database));
  const consoleDir = process.env.CONSOLE_DIR ?? path.join(ROOT, 'dist/apps/console');
  if (options.console && !process.env.CONSOLE_DIR)
    await step('Building the console (a minute the first time)', () =>
      buildOnce(
        'console',
        ['apps/console', 'libs/console', 'libs/kernel', 'libs/regulations'],
        buildConsole,
      ),
    );
  const { urls, common } = await step('Starting the services', () =>
    startServices({ options, secrets, database, storage, children }),
  );
  const accounts = await step('Demo data', () => demoOnce(options, database));
  await step('Starting the gateway and the relay', async () => {
    await Promise.all([
      children.start('gateway', path.join(SERVICES_OUT, 'gateway/main.mjs'), {
        PORT: String(options.port),
        HOST: 'localhost',
        SERVICE_URLS: JSON.stringify(urls),
        SUPERGRAPH_FILE: path.join(ROOT, 'apps/gateway/supergraph.graphql'),
        S3_PUBLIC_ENDPOINT: storage.endpoint,
        ...(options.console ? { CONSOLE_DIR: consoleDir } : {}),
      }),
      children.start('relay', path.join(SERVICES_OUT, 'relay/main.mjs'), {
        RELAY_DATABASE_URL: database.urlOf(RELAY),
        RELAY_KEY: JSON.stringify(secrets.relayKey),
        SERVICE_URLS: JSON.stringify(urls),
      }),
    ]);
  });
  await step('Messages between the services', (tell) =>
    untilDelivered(database.urlOf(RELAY), (left) => tell(`${left} left`)),
  );
  await writeFile(
    path.join(options.data, 'running.json'),
    JSON.stringify(
      {
        pid: process.pid,
        port: options.port,
        urls,
        database: { port: database.port },
        storage: storage.endpoint,
        common,
      },
      null,
      2,
    ),
  );
  return { accounts, migrated };
}

async function checkGround({ data, port, reset }, children) {
  mkdirSync(path.join(data, 'logs'), { recursive: true });
  await access(data, constants.W_OK);
  const { bavail, bsize } = await statfs(data);
  if (bavail * bsize < LEAST_FREE_BYTES)
    throw new Trouble(`The disk that holds ${data} is full: less than 300 MB are free.`);
  await refuseSecondRun(data);
  const left = await children.endLeftovers();
  if (reset)
    for (const part of ['postgres', 's3', 'secrets.json', 'demo-accounts.json', 'loaded'])
      await rm(path.join(data, part), { recursive: true, force: true });
  await portIsFree(port);
  return left > 0 ? `${left} processes left by a killed run were ended` : '';
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

async function openDatabase(options, secrets, closers) {
  const external = process.env.DATABASE_URL;
  const server = external
    ? null
    : await startPostgres({
        dir: path.join(options.data, 'postgres'),
        password: secrets.admin,
        durable: !options.volatile,
      });
  if (server) closers.push(server.stop);
  const adminUrl = external ?? server.adminUrl;
  const database = 'nastavnik';
  if (external && options.reset)
    throw new Trouble('--reset does not touch an external database; empty it yourself.');
  await prepareDatabase({ adminUrl, database, passwords: secrets.roles });
  const urlOf = (role) => {
    const url = new URL(adminUrl);
    url.username = role;
    url.password = secrets.roles[role];
    url.pathname = `/${database}`;
    return url.href;
  };
  return {
    urlOf,
    port: server?.port ?? null,
    note: server?.endedLeftover ? 'a server left by a killed run was ended' : '',
  };
}

async function openStorage(options, secrets, closers) {
  const {
    S3_ENDPOINT,
    S3_ACCESS_KEY,
    S3_SECRET_KEY,
    S3_BUCKET = 'nastavnik',
    S3_OBJECT_LOCK,
  } = process.env;
  if (S3_ENDPOINT)
    return {
      endpoint: S3_ENDPOINT,
      accessKey: S3_ACCESS_KEY,
      secretKey: S3_SECRET_KEY,
      bucket: S3_BUCKET,
      objectLock: S3_OBJECT_LOCK ?? 'required',
    };
  const port = await freePort();
  const origins = [`http://localhost:${options.port}`, `http://127.0.0.1:${options.port}`];
  const server = await startLocalS3({
    port,
    dir: path.join(options.data, 's3'),
    bucket: S3_BUCKET,
    origins,
    ...secrets.s3,
  });
  closers.push(async () => server.stop());
  return {
    endpoint: `http://localhost:${port}`,
    bucket: S3_BUCKET,
    objectLock: 'unavailable',
    ...secrets.s3,
  };
}

async function buildOnce(name, folders, build) {
  const stamp = path.join(ROOT, 'dist', `${name}.hash`);
  const hash = sourceHash(
    ROOT,
    folders.filter((folder) => existsSync(path.join(ROOT, folder))),
  );
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 'unchanged';
  await build();
  mkdirSync(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, hash);
  return '';
}

async function migrate(database) {
  let count = 0;
  for (const service of SERVICES) {
    const file = path.join(SERVICES_OUT, service, 'migrate.mjs');
    if (!existsSync(file)) continue;
    const { migrate: run } = await import(pathToFileURL(file).href);
    count += (await run(database.urlOf(OWNER))).length;
  }
  return count ? `${count} migrations` : 'nothing to do';
}

async function startServices({ options, secrets, database, storage, children }) {
  const ports = Object.fromEntries(
    await Promise.all(SERVICES.map(async (service) => [service, await freePort()])),
  );
  const urls = Object.fromEntries(
    SERVICES.map((service) => [service, `http://127.0.0.1:${ports[service]}`]),
  );
  const jwks = { keys: [publicHalf(secrets.accessKey), publicHalf(secrets.relayKey)] };
  const common = {
    JWKS_URL: `${urls.tenants}/.well-known/jwks.json`,
    CONSOLE_ORIGIN: `http://localhost:${options.port}`,
    DEMO: options.empty ? '0' : '1',
    LOG_LEVEL: 'warn',
    COUNT_STATEMENTS: process.env.COUNT_STATEMENTS ?? '0',
    S3_ENDPOINT: storage.endpoint,
    S3_PUBLIC_ENDPOINT: storage.endpoint,
    S3_BUCKET: storage.bucket,
    S3_OBJECT_LOCK: storage.objectLock,
  };
  await Promise.all(
    SERVICES.filter((service) => existsSync(path.join(SERVICES_OUT, service, 'main.mjs'))).map(
      (service) =>
        children.start(service, path.join(SERVICES_OUT, service, 'main.mjs'), {
          ...common,
          PORT: String(ports[service]),
          DATABASE_URL: database.urlOf(serviceRole(service)),
          ...(service === 'documents'
            ? { S3_ACCESS_KEY: storage.accessKey, S3_SECRET_KEY: storage.secretKey }
            : {}),
          ...(service === 'tenants'
            ? {
                ACCESS_KEY: JSON.stringify(secrets.accessKey),
                RELAY_PUBLIC_KEY: JSON.stringify(publicHalf(secrets.relayKey)),
                JWKS: JSON.stringify(jwks),
              }
            : {}),
        }),
    ),
  );
  return { urls, common: { jwks } };
}

async function demoOnce(options, database) {
  const accountsFile = path.join(options.data, 'demo-accounts.json');
  const loaded = path.join(options.data, 'loaded');
  if (existsSync(loaded))
    return {
      note: 'kept',
      accounts: existsSync(accountsFile) ? JSON.parse(readFileSync(accountsFile, 'utf8')) : [],
    };
  const accounts = options.empty
    ? []
    : await loadDemo((service) => database.urlOf(serviceRole(service)), SERVICES_OUT);
  await writeFile(accountsFile, JSON.stringify(accounts, null, 2));
  await writeFile(loaded, new Date().toISOString());
  return { note: options.empty ? 'none, as asked' : '', accounts };
}

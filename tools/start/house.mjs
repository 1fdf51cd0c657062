import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
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
import { checkGround } from './ground.mjs';
import { untilDelivered } from './messages.mjs';
import { loadSecrets, publicHalf } from './secrets.mjs';
import { notLetIn, Trouble } from './trouble.mjs';

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
  await prepareDatabase({ adminUrl, database, passwords: secrets.roles }).catch((error) => {
    throw external ? new Trouble(`${notLetIn(external, error)}; check DATABASE_URL.`) : error;
  });
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
  if (S3_ENDPOINT) {
    if (!S3_ACCESS_KEY || !S3_SECRET_KEY)
      throw new Trouble('S3_ENDPOINT needs S3_ACCESS_KEY and S3_SECRET_KEY beside it.');
    await fetch(S3_ENDPOINT).catch(() => {
      throw new Trouble(`No object storage answers at ${S3_ENDPOINT}; check S3_ENDPOINT.`);
    });
    return {
      endpoint: S3_ENDPOINT,
      accessKey: S3_ACCESS_KEY,
      secretKey: S3_SECRET_KEY,
      bucket: S3_BUCKET,
      objectLock: S3_OBJECT_LOCK ?? 'required',
    };
  }
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

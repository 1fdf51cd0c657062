import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES } from '@nastavnik/events';
import {
  accessTokenOf,
  anActor,
  openTestDatabase,
  publicKeys,
  serviceUrls,
  startService,
  type TestDatabase,
  testRun,
  type TestService,
} from '@nastavnik/testing';

import { startLocalS3 } from '../s3/local-s3.mjs';

interface FunctionAnswer {
  readonly statusCode: number;
  readonly body: string;
  readonly isBase64Encoded: boolean;
  readonly headers: Record<string, string>;
}

interface Fed<T> {
  readonly answers: T[];
  readonly milliseconds: number;
}

const httpEvent = (method: 'GET' | 'POST', rawPath: string, token = '', body?: unknown) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath,
  rawQueryString: '',
  headers: {
    'content-type': 'application/json',
    host: 'functions.example.org',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  },
  requestContext: { http: { method, path: rawPath, sourceIp: '127.0.0.1' }, stage: '$default' },
  isBase64Encoded: false,
  ...(body ? { body: JSON.stringify(body) } : {}),
});

function feed<T>(file: string, events: object[], env: Record<string, string>): Promise<Fed<T>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve('tools/lambda/feed.mjs')], {
      env: { PATH: process.env['PATH'], LOG_LEVEL: 'error', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let words = '';
    let complaints = '';
    child.stdout.on('data', (chunk) => (words += String(chunk)));
    child.stderr.on('data', (chunk) => (complaints += String(chunk)));
    child.on('exit', () => {
      const said = words.split('\n@@')[1];
      if (said) resolve(JSON.parse(said) as Fed<T>);
      else reject(new Error(`${file} gave no answer:\n${words}${complaints}`));
    });
    child.stdin.end(JSON.stringify({ file, events }));
  });
}

/** Runs one of our programs to its end and gives what it printed. */
function node(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe('each function, as it is deployed', () => {
  const out = mkdtempSync('/tmp/nastavnik-functions-');
  let database: TestDatabase;
  let tenants: TestService;
  let storage: { endpoint: string; stop: () => Promise<void> };
  const report: string[] = [];
  const admin = anActor('DISTRICT_ADMIN');
  const files = { S3_ACCESS_KEY: 'test', S3_SECRET_KEY: 'test', S3_OBJECT_LOCK: 'unavailable' };

  beforeAll(async () => {
    // Outside the repository, so that nothing is found in its node_modules by chance.
    node('tools/build/build-lambda.mjs', '--out', out);
    database = await openTestDatabase();
    storage = await startLocalS3({
      port: 0,
      dir: `/tmp/${database.name}-s3`,
      accessKey: 'test',
      secretKey: 'test',
      bucket: 'nastavnik',
      origins: [],
    });
    tenants = await startService('tenants', database);
  });
  afterAll(async () => {
    process.stderr.write(
      `\nFunctions: size, process start to first answer\n${report.join('\n')}\n`,
    );
    await tenants?.stop();
    await storage?.stop();
    await database?.drop();
    rmSync(out, { recursive: true, force: true });
  });

  const fileOf = (name: string) => path.join(out, name, 'lambda.mjs');
  const note = (name: string, milliseconds: number) =>
    report.push(
      `  ${name.padEnd(14)} ${(statSync(fileOf(name)).size / 1e6).toFixed(2).padStart(5)} MB ${String(milliseconds).padStart(5)} ms`,
    );

  it.each(SERVICES)(
    '%s answers a query with a token from the database, and nobody without one',
    async (name) => {
      const token = await accessTokenOf(admin);
      const query = { query: `{ ${name}DeadLetters { total } }` };
      const fed = await feed<FunctionAnswer>(
        fileOf(name),
        [httpEvent('POST', '/graphql', token, query), httpEvent('POST', '/graphql', '', query)],
        {
          DATABASE_URL: database.urlOf(`nastavnik_${name}`),
          JWKS: JSON.stringify(publicKeys()),
          ACCESS_KEY: JSON.stringify(testRun().accessKey),
          S3_ENDPOINT: storage.endpoint,
          ...files,
        },
      );
      note(name, fed.milliseconds);
      expect(JSON.parse(fed.answers[0]!.body)).toEqual({
        data: { [`${name}DeadLetters`]: { total: 0 } },
      });
      expect(fed.answers[1]!.body).toContain('UNAUTHENTICATED');
    },
  );

  it('the gateway passes a query on and gives a binary file whole', async () => {
    const consoleDir = path.join(out, 'page');
    mkdirSync(consoleDir, { recursive: true });
    const bytes = Buffer.from(Array.from({ length: 1024 }, (_, i) => (i * 7) % 256));
    writeFileSync(path.join(consoleDir, 'letters.woff2'), bytes);
    writeFileSync(path.join(consoleDir, 'index.html'), '<!doctype html><title>Страница</title>');
    const fed = await feed<FunctionAnswer>(
      fileOf('gateway'),
      [
        httpEvent('POST', '/graphql', await accessTokenOf(admin), { query: '{ me { name } }' }),
        httpEvent('GET', '/letters.woff2'),
        httpEvent('GET', '/people/banks'),
      ],
      {
        SERVICE_URLS: serviceUrls({ tenants: tenants.url }),
        SUPERGRAPH_FILE: path.join(path.dirname(fileOf('gateway')), 'supergraph.graphql'),
        CONSOLE_DIR: consoleDir,
      },
    );
    note('gateway', fed.milliseconds);
    const [graph, file, page] = fed.answers;
    expect(JSON.parse(graph!.body)).toEqual({ data: { me: { name: admin.name } } });
    expect(file!.isBase64Encoded).toBe(true);
    expect(Buffer.from(file!.body, 'base64').equals(bytes)).toBe(true);
    expect(page!.body).toContain('Страница');
  });

  it('the relay delivers what waits and says how much', async () => {
    const fed = await feed<{ delivered: number }>(fileOf('relay'), [{}], {
      RELAY_DATABASE_URL: database.urlOf('nastavnik_relay'),
      RELAY_KEY: JSON.stringify(testRun().relayKey),
      SERVICE_URLS: serviceUrls({}),
    });
    note('relay', fed.milliseconds);
    expect(fed.answers).toEqual([{ delivered: 0 }]);
  });

  it('the migrations bring an old database up to date and find nothing to do the second time', async () => {
    const fed = await feed<Record<string, string[]>>(fileOf('migrate'), [{}, {}], {
      OWNER_DATABASE_URL: database.urlOf('nastavnik_owner'),
    });
    note('migrate', fed.milliseconds);
    expect(Object.keys(fed.answers[0]!)).toEqual([...SERVICES]);
    expect(Object.values(fed.answers[1]!).flat()).toEqual([]);
  });

  it('the stack for AWS is made of these very files: five services, gateway, relay and migrations', () => {
    const stack = path.join(out, 'stack');
    const counts = node('infra/aws/synth.mjs', '--lambda-dir', out, '--out', stack);
    expect(counts).toMatch(/^8\tAWS::Lambda::Function$/m);
    const staged = readdirSync(stack).filter((name) => name.startsWith('asset.'));
    expect(staged).toHaveLength(8);
    for (const asset of staged)
      expect(statSync(path.join(stack, asset, 'lambda.mjs')).size).toBeGreaterThan(10_000);
  });
});

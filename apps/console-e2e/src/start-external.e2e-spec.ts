import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { startPostgres } from '../../../tools/postgres/embedded.mjs';
import { startLocalS3 } from '../../../tools/s3/local-s3.mjs';
import { type House, openHouse } from './support/house';

describe('npm start beside servers that are there already', () => {
  const dir = mkdtempSync('/tmp/nastavnik-external-');
  const data = path.join(dir, 'data');
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let storage: Awaited<ReturnType<typeof startLocalS3>>;
  let house: House | undefined;

  beforeAll(async () => {
    postgres = await startPostgres({
      dir: path.join(dir, 'postgres'),
      password: 'own',
      durable: false,
    });
    storage = await startLocalS3({
      port: 0,
      dir: path.join(dir, 's3'),
      accessKey: 'own',
      secretKey: 'own-secret',
      bucket: 'papers',
      origins: [],
    });
  });
  afterAll(async () => {
    await house?.stop();
    await storage?.stop();
    await postgres?.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  const ask = async <T>(sql: string): Promise<T[]> => {
    const url = new URL(postgres.adminUrl);
    url.pathname = '/nastavnik';
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      return (await client.query(sql)).rows as T[];
    } finally {
      await client.end();
    }
  };

  it('uses them, starts none of its own, and is ready only when every message is delivered', async () => {
    house = await openHouse({
      dir: data,
      console: false,
      env: {
        DATABASE_URL: postgres.adminUrl,
        S3_ENDPOINT: storage.endpoint,
        S3_ACCESS_KEY: 'own',
        S3_SECRET_KEY: 'own-secret',
        S3_BUCKET: 'papers',
        S3_OBJECT_LOCK: 'unavailable',
      },
    });
    for (const service of ['tenants', 'participants', 'programmes', 'documents'])
      expect(
        await ask(`select state, count(*) > 0 some from ${service}.outbox_delivery group by state`),
      ).toEqual([{ state: 'DONE', some: true }]);
    expect(await (await fetch(`${house.url}/healthz`)).json()).toMatchObject({ ok: true });
    expect(existsSync(path.join(data, 'postgres'))).toBe(false);
    expect(existsSync(path.join(data, 's3'))).toBe(false);
    const page = await fetch(`${house.url}/graphql`, { method: 'POST' });
    expect(page.headers.get('content-security-policy')).toContain(storage.endpoint);
  });

  it('leaves them running when it stops', async () => {
    const [head] = house!.accounts().filter(({ role }) => role === 'SCHOOL_HEAD');
    expect(head?.email).toContain('@example.org');
    await house!.stop();
    house = undefined;
    expect(await ask('select 1 one')).toEqual([{ one: 1 }]);
    expect((await fetch(storage.endpoint)).status).toBeLessThan(500);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  accessTokenOf,
  anActor,
  openTestDatabase,
  startGateway,
  startService,
  type TestDatabase,
  type TestPart,
  type TestService,
} from '@nastavnik/testing';
import { serverAudits } from 'graphql-http';

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

describe('the gateway', () => {
  let database: TestDatabase;
  let tenants: TestService;
  let gateway: TestPart;
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json().catch(() => ({}))) as Answer };
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    tenants = await startService('tenants', database);
    gateway = await startGateway({ tenants: tenants.url });
  });
  afterAll(async () => {
    await gateway?.stop();
    await tenants?.stop();
    await database?.drop();
  });

  it('meets every MUST of GraphQL over HTTP', async () => {
    const audits = serverAudits({ url: `${gateway.url}/graphql`, fetchFn: fetch });
    const failed: string[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status === 'error' && audit.name.startsWith('MUST'))
        failed.push(`${audit.name}: ${result.reason}`);
    }
    expect(audits.length).toBeGreaterThan(50);
    expect(failed).toEqual([]);
  });

  it('carries the token to the service, which verifies it itself', async () => {
    const actor = anActor('CURATOR');
    const signed = await post(
      { query: '{ me { name } }' },
      { authorization: `Bearer ${await accessTokenOf(actor)}` },
    );
    expect(signed.body.data).toEqual({ me: { name: actor.name } });
    const forged = await post(
      { query: '{ me { name } }' },
      { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
    );
    expect(forged.body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('refuses what is too deep, too costly or has too many aliases, with a code and no stack', async () => {
    const introspection = `{ __schema { types { fields { type { ${'ofType { '.repeat(14)} name ${'} '.repeat(14)} } } } } }`;
    const aliases = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: me { name }`).join(' ')} }`;
    for (const query of [introspection, aliases]) {
      const { body } = await post({ query });
      expect(body.errors?.length).toBeGreaterThan(0);
      expect(body.data ?? null).toBeNull();
      expect(JSON.stringify(body)).not.toMatch(/node_modules|at .*\.(js|ts):\d+/);
    }
  });

  it('refuses a body over one megabyte before reading it as a question', async () => {
    const { status } = await post({ query: `{ me { name } } # ${'х'.repeat(1_100_000)}` });
    expect(status).toBe(413);
  });

  it('says the code of every error, also of a field that does not exist', async () => {
    const unknown = await post({ query: '{ nothingLikeIt }' });
    expect(unknown.body.errors?.[0]?.extensions?.code).toBeDefined();
  });

  it('tells whether each service is well', async () => {
    const answer = await fetch(`${gateway.url}/healthz`);
    const health = (await answer.json()) as { ok: boolean; services: Record<string, boolean> };
    expect(answer.status).toBe(503);
    expect(health.services).toMatchObject({ tenants: true, statistics: false });
  });

  it('sends the headers that keep the page to itself', async () => {
    const headers = (await fetch(`${gateway.url}/healthz`)).headers;
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

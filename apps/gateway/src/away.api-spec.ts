import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

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

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly Record<string, unknown>[];
}

const SECRET = 'the inside of the house';

/** Services that are there, and yet are not. */
const ODD: Readonly<Record<string, RequestListener>> = {
  participants: (request) => void request.socket.destroy(),
  programmes: (_, response) => void response.writeHead(500).end(`<h1>${SECRET}</h1>`),
  documents: (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
    response.write(`{"${SECRET}`, () => request.socket.destroy());
  },
  statistics: () => undefined,
};

/** Nothing of how the house is built. */
const INSIDE = /127\.0\.0\.1|localhost|ECONN|hang up|node_modules|\.[jt]s:\d|serviceName|"request"/;

describe('a service that is away', () => {
  let database: TestDatabase;
  let tenants: TestService;
  let gateway: TestPart;
  const servers: Server[] = [];
  const curator = anActor('CURATOR');

  const ask = async (query: string) => {
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await accessTokenOf(curator)}`,
      },
      body: JSON.stringify({ query }),
    });
    const text = await answer.text();
    expect(text).not.toMatch(INSIDE);
    expect(text).not.toContain(SECRET);
    return { status: answer.status, ...(JSON.parse(text) as Answer) };
  };
  const unavailable = {
    status: 200,
    data: null,
    errors: [
      expect.objectContaining({
        message: expect.stringContaining('does not answer'),
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      }),
    ],
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    tenants = await startService('tenants', database);
    const urls: Record<string, string> = {};
    for (const [name, listener] of Object.entries(ODD)) {
      const server = createServer(listener);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      servers.push(server);
      urls[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }
    gateway = await startGateway({ ...urls, tenants: tenants.url }, { SERVICE_TIMEOUT: '300' });
  });
  afterAll(async () => {
    await gateway?.stop();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await tenants?.stop();
    await database?.drop();
  });

  it.each([
    ['hangs up', 'participantsToday'],
    ['answers with a page of its own', 'programmesToday'],
    ['breaks off in the middle of its answer', 'documentsToday'],
    ['says nothing', 'statisticsAudit'],
  ])('is told by one code, the first time and the second, when it %s', async (_, field) => {
    for (const _time of [1, 2])
      expect(await ask(`{ ${field} { __typename } }`)).toEqual(unavailable);
  });

  it('is told once, however many are away, beside what the others say', async () => {
    const { errors } = await ask('{ participantsToday { id } programmesToday { id } }');
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'SERVICE_UNAVAILABLE' }]);
    const both = await ask(
      '{ participantsToday { id } school(id: "0197a000-0000-7000-8000-000000000000") { id } }',
    );
    expect(both.errors?.map(({ extensions }) => extensions)).toEqual(
      expect.arrayContaining([{ code: 'SERVICE_UNAVAILABLE' }, { code: 'NOT_FOUND' }]),
    );
    expect(both.errors).toHaveLength(2);
  });

  it('is told of a change too', async () => {
    const id = '0197a000-0000-7000-8000-000000000000';
    expect(await ask(`mutation { withdrawConsent(consentId: "${id}") { __typename } }`)).toEqual(
      unavailable,
    );
  });

  it('of what was not executed says the code, and nothing of the parser', async () => {
    const { errors } = await ask('query ($id: ID!) { school(id: $id) { id } }');
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_INPUT' }]);
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"quer',
    });
    expect(((await answer.json()) as Answer).errors).toEqual([
      { message: expect.any(String), extensions: { code: 'BAD_REQUEST' } },
    ]);
  });

  it('is stopped while it works: signing in and questions say so, and when it is back they are answered', async () => {
    expect((await ask('{ me { name } }')).data).toEqual({ me: { name: curator.name } });
    const port = new URL(tenants.url).port;
    await tenants.stop();
    for (const _time of [1, 2]) expect(await ask('{ me { name } }')).toEqual(unavailable);
    const signIn = await fetch(`${gateway.url}/auth/state`);
    expect({ status: signIn.status, body: await signIn.text() }).toEqual({
      status: 503,
      body: '{"code":"SERVICE_UNAVAILABLE"}',
    });
    tenants = await startService('tenants', database, { PORT: port });
    expect((await ask('{ me { name } }')).data).toEqual({ me: { name: curator.name } });
    expect((await fetch(`${gateway.url}/auth/state`)).status).toBe(200);
  });
});

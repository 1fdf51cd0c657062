import { createServer, type Server } from 'node:http';
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
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Between gateway and service: counts what arrives and remembers it as it was sent. */
async function eavesdrop(target: string) {
  const heard: { body: string; authorization: string | undefined }[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks).toString();
      heard.push({ body, authorization: request.headers.authorization });
      const { authorization } = request.headers;
      const answer = await fetch(`${target}${request.url}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization ? { authorization } : {}),
        },
        body,
      });
      const text = await answer.text();
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, heard, close: () => server.close() };
}

describe('the short way through the gateway', () => {
  let database: TestDatabase;
  let tenants: TestService;
  let wire: Awaited<ReturnType<typeof eavesdrop>>;
  let gateway: TestPart;
  const curator = anActor('CURATOR');
  const ask = async (body: object, headers: Record<string, string> = {}) => {
    wire.heard.length = 0;
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await accessTokenOf(curator)}`,
        ...headers,
      },
      body: JSON.stringify(body),
    });
    const { data, errors } = (await answer.json()) as Answer;
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      data: data ?? null,
      refused: errors !== undefined,
      codes: errors?.map(({ extensions }) => extensions?.code),
      sent: wire.heard.map(({ body: text }) => JSON.parse(text) as { query: string }),
    };
  };
  /** As it is answered the first time, by the graph, and as from the second time on. */
  const twice = async (body: object, headers?: Record<string, string>) => {
    const { sent: _, ...first } = await ask(body, headers);
    const { sent, ...second } = await ask(body, headers);
    return { first, second, sent };
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    tenants = await startService('tenants', database);
    wire = await eavesdrop(tenants.url);
    gateway = await startGateway({ tenants: wire.url });
  });
  afterAll(async () => {
    await gateway?.stop();
    wire?.close();
    await tenants?.stop();
    await database?.drop();
  });

  it('sends the text of a known query to its one service as it is, and answers the same', async () => {
    const query = '{ who: me { kind: __typename ...n } } fragment n on Me { name }';
    const { first, second, sent } = await twice({ query });
    expect(second).toEqual(first);
    expect(second.data).toEqual({ who: { kind: 'Me', name: curator.name } });
    expect(sent.map((asked) => asked.query)).toEqual([query]);
  });

  it('keeps variables, their defaults, skipped fields and the name of the operation', async () => {
    const query = `query Who($search: String = "", $page: PageInput, $no: Boolean! = true) {
      schools(search: $search, page: $page) { total items { id } } me @skip(if: $no) { name } }`;
    for (const variables of [{}, { search: 'нет такой' }, { page: { first: 1 }, no: false }]) {
      const { first, second, sent } = await twice({ query, variables, operationName: 'Who' });
      expect(second).toEqual(first);
      expect(sent).toEqual([{ query, variables, operationName: 'Who' }]);
    }
  });

  it.each([
    ['without a token', '{ me { name } }', { authorization: '' }],
    [
      'with a forged token',
      '{ me { name } }',
      { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
    ],
    ['what is not there', '{ school(id: "0197a000-0000-7000-8000-000000000000") { id } }', {}],
  ])('gives the same code %s', async (_, query, headers) => {
    const { first, second, sent } = await twice({ query }, headers);
    expect(second).toEqual(first);
    expect(second.codes).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['application/json', 'application/json; charset=utf-8'],
    [
      'application/graphql-response+json, application/json',
      'application/graphql-response+json; charset=utf-8',
    ],
  ])('answers in the type asked for: %s', async (accept, type) => {
    const { first, second } = await twice({ query: '{ me { name } }' }, { accept });
    expect(second).toEqual(first);
    expect(second.type).toBe(type);
  });

  it('never takes it for a text the graph has refused: too deep, too many aliases, invalid', async () => {
    const aliases = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: me { name }`).join(' ')} }`;
    const depth = `{ __schema { types { fields { type { ${'ofType { '.repeat(14)} name ${'} '.repeat(14)} } } } } }`;
    for (const query of [aliases, depth, '{ me { nothingLikeIt } }', '{ me { name }']) {
      const { first, second, sent } = await twice({ query });
      expect(second.refused).toBe(true);
      expect(second).toEqual(first);
      expect(sent).toEqual([]);
    }
  });

  it('leaves to the graph a change, introspection, a wrong name and a choice of operations', async () => {
    const change = `mutation { openSchool(input: { fullName: "А", shortName: "А", place: "А", address: "А", founder: "А" }) { __typename } }`;
    const both = 'query A { me { name } } query B { me { __typename } }';
    for (const [body, heard] of [
      [{ query: change }, 1],
      [{ query: '{ __schema { queryType { name } } __typename }' }, 0],
      [{ query: 'query A { me { name } }', operationName: 'B' }, 0],
    ] as const) {
      const { first, second, sent } = await twice(body);
      expect(second).toEqual(first);
      expect(sent).toHaveLength(heard);
    }
    await ask({ query: both, operationName: 'A' });
    expect((await ask({ query: both, operationName: 'B' })).data).toEqual({
      me: { __typename: 'Me' },
    });
  });

  it('lets the graph say that a service is away', async () => {
    const away = await startGateway({});
    const query = '{ me { name } }';
    const post = async () => {
      const answer = await fetch(`${away.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return { status: answer.status, body: (await answer.json()) as Answer };
    };
    const first = await post();
    expect(first.body.errors?.length).toBe(1);
    expect(await post()).toEqual(first);
    await away.stop();
  });
});

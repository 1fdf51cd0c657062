import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { GraphqlClient, type TypedOperation } from './graphql-client';
import { GRAPHQL_SESSION } from './graphql-session';

const operation = { toString: () => 'query Name { name }' } as TypedOperation<
  { name: string },
  Record<string, never>
>;

const answer = (status: number, body: unknown): Response =>
  ({ status, json: () => Promise.resolve(body) }) as Response;

const unauthenticated = answer(200, {
  errors: [{ message: 'token expired', extensions: { code: 'UNAUTHENTICATED' } }],
});

describe('GraphqlClient', () => {
  const original = globalThis.fetch;
  const fetchMock = jest.fn<typeof fetch>();
  const refresh = jest.fn<() => Promise<boolean>>();
  let token: string | null;
  let client: GraphqlClient;

  beforeEach(() => {
    fetchMock.mockReset();
    refresh.mockReset();
    globalThis.fetch = fetchMock;
    token = 'first';
    TestBed.configureTestingModule({
      providers: [{ provide: GRAPHQL_SESSION, useValue: { accessToken: () => token, refresh } }],
    });
    client = TestBed.inject(GraphqlClient);
  });

  afterEach(() => {
    globalThis.fetch = original;
  });

  const authorization = (call: number): string | undefined =>
    (fetchMock.mock.calls[call]?.[1]?.headers as Record<string, string>)['authorization'];

  it('sends the operation with the bearer token and answers the data', async () => {
    fetchMock.mockResolvedValueOnce(answer(200, { data: { name: 'Школа' } }));

    await expect(client.run(operation)).resolves.toEqual({ name: 'Школа' });

    expect(authorization(0)).toBe('Bearer first');
    expect(fetchMock.mock.calls[0]?.[1]?.body).toBe('{"query":"query Name { name }"}');
  });

  it('renews a lapsed token once and repeats the operation', async () => {
    fetchMock.mockResolvedValueOnce(unauthenticated);
    fetchMock.mockResolvedValueOnce(answer(200, { data: { name: 'Школа' } }));
    refresh.mockImplementation(() => {
      token = 'second';
      return Promise.resolve(true);
    });

    await expect(client.run(operation)).resolves.toEqual({ name: 'Школа' });

    expect(authorization(1)).toBe('Bearer second');
  });

  it('does not try a third time', async () => {
    fetchMock.mockResolvedValue(unauthenticated);
    refresh.mockResolvedValue(true);

    await expect(client.run(operation)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

    expect(fetchMock).toHaveBeenCalledTimes(2);
  });

  it('gives up when the token cannot be renewed', async () => {
    fetchMock.mockResolvedValue(unauthenticated);
    refresh.mockResolvedValue(false);

    await expect(client.run(operation)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

    expect(fetchMock).toHaveBeenCalledTimes(1);
  });

  it('renews on a bare 401 too', async () => {
    fetchMock.mockResolvedValueOnce(answer(401, null));
    fetchMock.mockResolvedValueOnce(answer(200, { data: { name: 'Школа' } }));
    refresh.mockResolvedValue(true);

    await expect(client.run(operation)).resolves.toEqual({ name: 'Школа' });
  });

  it.each([
    [
      'a code of the service',
      answer(200, { errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] }),
      'FORBIDDEN',
    ],
    ['an error without code', answer(200, { errors: [{ message: 'x' }] }), 'INTERNAL'],
    ['a gateway that is away', answer(503, null), 'UNREACHABLE'],
    ['an answer without data', answer(200, {}), 'INTERNAL'],
  ])('reports %s as a fault', async (_, response, code) => {
    fetchMock.mockResolvedValueOnce(response);

    await expect(client.run(operation)).rejects.toMatchObject({ name: 'GraphqlFault', code });
  });

  it('reports a broken line as unreachable', async () => {
    fetchMock.mockRejectedValueOnce(new TypeError('failed to fetch'));

    await expect(client.run(operation)).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });

  it('passes a stopped request through as it is', async () => {
    const stop = new AbortController();
    const aborted = new DOMException('stopped', 'AbortError');
    fetchMock.mockImplementationOnce(() => {
      stop.abort();
      return Promise.reject(aborted);
    });

    await expect(client.runUntil(stop.signal, operation)).rejects.toBe(aborted);
  });
});

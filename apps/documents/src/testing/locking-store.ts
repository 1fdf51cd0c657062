import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

export interface LockingStore {
  readonly endpoint: string;
  /** The retention each object was written with, by its path. */
  readonly retention: ReadonlyMap<string, string>;
  /** A store that is down answers every request with 503. */
  down: boolean;
  stop(): Promise<void>;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const ENABLED: Readonly<Record<string, string>> = {
  versioning: '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
  'object-lock':
    '<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled></ObjectLockConfiguration>',
};

/**
 * Stands before the store of a demonstration and answers as one with versions and locks, so that the service can be run
 * as it runs with a real one. What a real one does is proved in libs/server/storage.
 */
export async function startLockingStore(behind: string): Promise<LockingStore> {
  const retention = new Map<string, string>();
  let versions = 0;
  const answer = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const url = new URL(incoming.url ?? '/', behind);
    const say = (status: number, body = '') => outgoing.writeHead(status).end(`${XML}${body}`);
    if (store.down) return void say(503);
    const asked = ['versioning', 'object-lock', 'retention', 'cors'].find((name) =>
      url.searchParams.has(name),
    );
    if (asked === 'retention') {
      const until = retention.get(url.pathname);
      const held = `<Retention><Mode>COMPLIANCE</Mode><RetainUntilDate>${until}</RetainUntilDate></Retention>`;
      return void (until ? say(200, held) : say(404));
    }
    if (asked) return void say(200, incoming.method === 'GET' ? ENABLED[asked] : '');
    const lock = incoming.headers['x-amz-object-lock-retain-until-date'];
    if (typeof lock === 'string') retention.set(url.pathname, lock);
    url.searchParams.delete('versionId');
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).filter(([name]) => !name.startsWith('x-amz-object-lock')),
    );
    const forwarded = request(url, { method: incoming.method, headers }, (reply) => {
      const version =
        incoming.method === 'PUT' ? { 'x-amz-version-id': `v${(versions += 1)}` } : {};
      outgoing.writeHead(reply.statusCode ?? 500, { ...reply.headers, ...version });
      reply.pipe(outgoing);
    });
    incoming.pipe(forwarded);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const store: LockingStore = {
    endpoint: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    retention,
    down: false,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return store;
}

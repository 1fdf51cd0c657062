import { createServer } from 'node:net';

/** Below the range from which the system takes ports for outgoing connections, so that none is lost meanwhile. */
const [LOWEST_PORT, PORTS] = [15_000, 17_000];

const given = new Set();

/**
 * A port of loopback that nobody listens on at this moment and that this process has not been given before.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve) => {
    const attempt = () => {
      const port = LOWEST_PORT + Math.floor(Math.random() * PORTS);
      if (given.has(port)) return attempt();
      const server = createServer();
      server.once('error', attempt);
      server.listen(port, '127.0.0.1', () =>
        server.close(() => {
          given.add(port);
          resolve(port);
        }),
      );
    };
    attempt();
  });
}

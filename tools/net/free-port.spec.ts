import { createServer } from 'node:net';

import { describe, expect, it } from '@jest/globals';

import { freePort } from './free-port.mjs';

describe('freePort', () => {
  it('gives ports that can be listened on, each once, below those of outgoing connections', async () => {
    const ports = await Promise.all(Array.from({ length: 50 }, freePort));
    expect(new Set(ports).size).toBe(50);
    for (const port of ports) {
      expect(port).toBeGreaterThanOrEqual(15_000);
      expect(port).toBeLessThan(32_768);
      const server = createServer().listen(port, '127.0.0.1');
      await new Promise((resolve, reject) =>
        server.once('listening', resolve).once('error', reject),
      );
      server.close();
    }
  });
});

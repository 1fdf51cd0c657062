import { type ServiceName } from '@nastavnik/events';
import { MESSAGE_AUDIENCE, signToken } from '@nastavnik/tokens';
import pg from 'pg';

import type { RelayConfig } from './config';
import { deliverBatch, PAIRS, type Send } from './deliver';

const TOKEN_SECONDS = 60;
const SEND_TIMEOUT = 60_000;
/** Looks again even when nobody called: delayed retries, and notices lost with a connection. */
const LOOK_AGAIN_MILLISECONDS = 1000;

/** Carries messages from every service to those who listen, at least once and in order per aggregate. */
export class Relay {
  private readonly pool: pg.Pool;
  private stopped = false;
  private wake: () => void = () => undefined;
  private woken = true;

  constructor(private readonly config: RelayConfig) {
    this.pool = new pg.Pool({ connectionString: config.RELAY_DATABASE_URL, max: 6 });
    this.pool.on('error', () => undefined);
  }

  /** Delivers until nothing waits. @returns how many deliveries were tried. */
  async drain(): Promise<number> {
    let total = 0;
    for (;;) {
      const moved = await Promise.all(
        PAIRS.map(({ source, consumer }) => this.empty(source, consumer)),
      );
      const round = moved.reduce((sum, count) => sum + count, 0);
      // What was delivered may have been answered with messages of its own.
      if (round === 0) return total;
      total += round;
    }
  }

  /** Moves batch after batch on one way; a slow consumer holds up no other. */
  private async empty(source: ServiceName, consumer: ServiceName): Promise<number> {
    let total = 0;
    while (!this.stopped) {
      const count = await this.move(source, consumer);
      if (count === 0) break;
      total += count;
    }
    return total;
  }

  /** Runs until stopped: woken by PostgreSQL when something is written, and every second in any case. */
  async run(): Promise<void> {
    void this.listen();
    while (!this.stopped) {
      if (!this.woken) await this.untilWoken();
      this.woken = false;
      await this.drain().catch((error: unknown) =>
        process.stderr.write(`relay: ${String(error)}\n`),
      );
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.pool.end();
  }

  private untilWoken(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_AGAIN_MILLISECONDS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async listen(): Promise<void> {
    while (!this.stopped) {
      const client = new pg.Client({ connectionString: this.config.RELAY_DATABASE_URL });
      try {
        await client.connect();
        await client.query('listen nastavnik_outbox');
        client.on('notification', () => {
          this.woken = true;
          this.wake();
        });
        await new Promise((_, reject) =>
          client.on('error', reject).on('end', () => reject(new Error('ended'))),
        );
      } catch {
        await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MILLISECONDS));
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  }

  private async move(source: ServiceName, consumer: ServiceName): Promise<number> {
    const client = await this.pool.connect();
    try {
      return await deliverBatch(client, source, consumer, this.send);
    } catch {
      // The consumer is away: what waits keeps waiting, and no attempt is counted against a message.
      return 0;
    } finally {
      client.release();
    }
  }

  private readonly send: Send = async (consumer, body) => {
    const token = await signToken(
      this.config.RELAY_KEY,
      MESSAGE_AUDIENCE,
      { sub: 'relay' },
      TOKEN_SECONDS,
    );
    const answer = await fetch(`${this.config.SERVICE_URLS[consumer]}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(SEND_TIMEOUT),
    });
    if (!answer.ok) throw new Error(`${consumer} answered ${answer.status}`);
    return answer.json();
  };
}

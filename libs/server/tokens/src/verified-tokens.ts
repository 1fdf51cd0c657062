import type { JWTPayload } from 'jose';

/** More people than are at work at once; the longest known goes first. */
const MOST_TOKENS = 10_000;

/**
 * Tokens whose signature was found good, by their text, until they lapse: a person asks many times with one token, and
 * checking a signature costs more than the rest of signing in to a request. What was found bad is never kept.
 */
export class VerifiedTokens {
  private readonly known = new Map<string, JWTPayload>();

  /** `now` in epoch seconds. */
  find(token: string, audience: string, now: number): JWTPayload | undefined {
    const key = `${audience} ${token}`;
    const payload = this.known.get(key);
    if (!payload) return undefined;
    if (Number(payload.exp) > now) return payload;
    this.known.delete(key);
    return undefined;
  }

  keep(token: string, audience: string, payload: JWTPayload): void {
    if (typeof payload.exp !== 'number') return;
    const [oldest] = this.known.keys();
    if (this.known.size >= MOST_TOKENS && oldest !== undefined) this.known.delete(oldest);
    this.known.set(`${audience} ${token}`, payload);
  }
}

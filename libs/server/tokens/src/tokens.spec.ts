import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { exportJWK, generateKeyPair } from 'jose';

import { MESSAGE_AUDIENCE, PERSON_AUDIENCE, signToken, type Verify, verifier } from './tokens';

const START = new Date('2026-11-20T09:00:00Z');

describe('verifying a token', () => {
  let privateKey: Record<string, unknown>;
  let publicKey: object;
  let verify: Verify;

  beforeAll(async () => {
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    privateKey = { ...(await exportJWK(pair.privateKey)), kid: 'access' };
    publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'access' };
    verify = verifier({ JWKS: { keys: [publicKey] } });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const at = (seconds: number) =>
    jest.useFakeTimers({
      now: START.getTime() + seconds * 1000,
      doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout'],
    });

  it('answers its claims as often as it is asked, until it lapses, and not afterwards', async () => {
    at(0);
    const token = await signToken(privateKey, PERSON_AUDIENCE, { sub: 'a' }, 60);
    expect(await verify(token, PERSON_AUDIENCE)).toMatchObject({ sub: 'a' });
    at(59);
    expect(await verify(token, PERSON_AUDIENCE)).toMatchObject({ sub: 'a' });
    at(60);
    expect(await verify(token, PERSON_AUDIENCE)).toBeNull();
    expect(await verify(token, PERSON_AUDIENCE)).toBeNull();
  });

  it('knows a token only for whom it was meant', async () => {
    const token = await signToken(privateKey, PERSON_AUDIENCE, { sub: 'a' }, 60);
    expect(await verify(token, PERSON_AUDIENCE)).not.toBeNull();
    expect(await verify(token, MESSAGE_AUDIENCE)).toBeNull();
  });

  it('takes a key for what it is named for, and for nothing else', async () => {
    const person = await signToken(privateKey, PERSON_AUDIENCE, { sub: 'a' }, 60);
    const message = await signToken(privateKey, MESSAGE_AUDIENCE, { sub: 'a' }, 60);
    expect(await verify(person, PERSON_AUDIENCE)).not.toBeNull();
    expect(await verify(message, MESSAGE_AUDIENCE)).toBeNull();
  });

  it('refuses another signature under the same words, also after the true one', async () => {
    const token = await signToken(privateKey, PERSON_AUDIENCE, { sub: 'a' }, 60);
    await verify(token, PERSON_AUDIENCE);
    const [head, body] = token.split('.');
    const forged = `${head}.${body}.${Buffer.alloc(64, 7).toString('base64url')}`;
    expect(await verify(forged, PERSON_AUDIENCE)).toBeNull();
    expect(await verify(forged, PERSON_AUDIENCE)).toBeNull();
  });

  it('checks the signature of a token once', async () => {
    const check = jest.spyOn(crypto.subtle, 'verify');
    const token = await signToken(privateKey, PERSON_AUDIENCE, { sub: 'b' }, 60);
    for (let time = 0; time < 3; time += 1) await verify(token, PERSON_AUDIENCE);
    expect(check).toHaveBeenCalledTimes(1);
    check.mockRestore();
  });
});

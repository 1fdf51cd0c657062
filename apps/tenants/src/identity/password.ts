import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** OWASP's second recommended setting: 19 MiB, two passes, one lane; about 20 ms on a small machine. */
const PARAMETERS = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const derive = promisify(argon2);

const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replaceAll('=', '');

/** argon2id in the PHC text form, so that the parameters can change without losing old passwords. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', {
    ...PARAMETERS,
    message: password.normalize('NFC'),
    nonce,
  });
  const { memory, passes, parallelism } = PARAMETERS;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(nonce)}$${encode(tag)}`;
}

export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(
    stored ?? (await decoy()),
  );
  if (!found) return false;
  const [, memory, passes, parallelism, nonce, tag] = found;
  const expected = Buffer.from(tag ?? '', 'base64');
  const actual = await derive('argon2id', {
    message: password.normalize('NFC'),
    nonce: Buffer.from(nonce ?? '', 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  });
  return timingSafeEqual(expected, actual) && stored !== null;
}

let decoyHash: Promise<string> | undefined;

/** An unknown address costs as much time as a known one, so that addresses cannot be told by the clock. */
const decoy = () => (decoyHash ??= hashPassword(randomBytes(16).toString('hex')));

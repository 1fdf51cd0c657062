import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { exportJWK, generateKeyPair } from 'jose';

import { LOGIN_ROLES } from '../postgres/roles.mjs';

const secret = () => randomBytes(18).toString('base64url');

async function keyPair(kid) {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: 'EdDSA', use: 'sig' };
}

export const publicHalf = ({ d: _secret, ...rest }) => rest;

/** Passwords and keys of this installation, made once and kept beside its data, readable by their owner alone. */
export async function loadSecrets(dir) {
  const file = path.join(dir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8'));
  const secrets = {
    admin: secret(),
    roles: Object.fromEntries(LOGIN_ROLES.map((role) => [role, secret()])),
    s3: { accessKey: 'S3RVER', secretKey: 'S3RVER' },
    accessKey: await keyPair('access'),
    relayKey: await keyPair('relay'),
  };
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

import { type Actor, REACH_OF_ROLE, type Role, ROLES } from '@nastavnik/kernel';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  importJWK,
  type JSONWebKeySet,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';

import { VerifiedTokens } from './verified-tokens';

export const ISSUER = 'nastavnik';
export const PERSON_AUDIENCE = 'nastavnik';
export const MESSAGE_AUDIENCE = 'nastavnik-messages';
const ALGORITHM = 'EdDSA';

/** The names of the keys that sign for an audience: the relay's key makes nobody a person, a person's makes no relay. */
const KEY_NAMES: Readonly<Record<string, RegExp>> = {
  [PERSON_AUDIENCE]: /^access/,
  [MESSAGE_AUDIENCE]: /^relay/,
};

/** Where the public keys are: given at once, or published at an address. */
export interface KeySource {
  readonly JWKS?: { readonly keys: readonly object[] } | undefined;
  readonly JWKS_URL?: string | undefined;
}

export type Verify = (token: string, audience: string) => Promise<JWTPayload | null>;

/** Verifies tokens by the published keys; every service does it itself and trusts no header of another. */
export function verifier(config: KeySource): Verify {
  const keys = config.JWKS
    ? createLocalJWKSet(config.JWKS as unknown as JSONWebKeySet)
    : createRemoteJWKSet(new URL(config.JWKS_URL ?? 'http://localhost/no-keys'));
  const verified = new VerifiedTokens();
  return async (token, audience) => {
    const known = verified.find(token, audience, Date.now() / 1000);
    if (known) return known;
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer: ISSUER,
        audience,
        algorithms: [ALGORITHM],
      });
      if (!KEY_NAMES[audience]?.test(protectedHeader.kid ?? '')) return null;
      verified.keep(token, audience, payload);
      return payload;
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_JWKS_TIMEOUT') throw error;
      return null;
    }
  };
}

/** Signs with a private JWK. `seconds` is how long the token lives. */
export async function signToken(
  privateJwk: Record<string, unknown>,
  audience: string,
  claims: JWTPayload,
  seconds: number,
): Promise<string> {
  const key = await importJWK(privateJwk, ALGORITHM);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, kid: String(privateJwk['kid'] ?? 'access') })
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${seconds}s`)
    .sign(key);
}

/** The claims of an access token that `actorFrom` reads back. */
export function claimsOf(actor: Actor): JWTPayload {
  return {
    sub: actor.accountId,
    per: actor.personId,
    dis: actor.districtId,
    ten: actor.tenantId,
    rol: [...actor.roles],
    nam: actor.name,
    ...(actor.signedInAt === undefined ? {} : { auth_time: actor.signedInAt }),
  };
}

/**
 * The actor a verified token names, or undefined when a claim is missing. The reach follows from the role alone. A token
 * without `auth_time` counts as fresh as its own issue.
 */
export function actorFrom(payload: JWTPayload): Actor | undefined {
  const { sub, per, dis, ten, rol, nam, auth_time, iat } = payload as Record<string, unknown>;
  if (typeof sub !== 'string' || typeof dis !== 'string' || typeof ten !== 'string')
    return undefined;
  const roles = Array.isArray(rol) ? rol.filter((r): r is Role => ROLES.includes(r as Role)) : [];
  const [first] = roles;
  if (!first) return undefined;
  return {
    accountId: sub,
    personId: typeof per === 'string' ? per : null,
    districtId: dis,
    tenantId: ten,
    roles,
    reach: REACH_OF_ROLE[first],
    name: typeof nam === 'string' ? nam : '',
    signedInAt: Number(auth_time ?? iat ?? 0),
  };
}

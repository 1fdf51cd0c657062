import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Tokens as the tenants service signs them, one for each curator. */
export async function signIn(people) {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const tokens = await Promise.all(
    people.map(({ accountId, personId, districtId, tenantId, roles, name }) =>
      new SignJWT({ per: personId, dis: districtId, ten: tenantId, rol: roles, nam: name })
        .setSubject(accountId)
        .setProtectedHeader({ alg: 'EdDSA', kid: 'access' })
        .setIssuer('nastavnik')
        .setAudience('nastavnik')
        .setIssuedAt()
        .setExpirationTime('6h')
        .sign(privateKey),
    ),
  );
  const jwk = { ...(await exportJWK(publicKey)), kid: 'access', alg: 'EdDSA', use: 'sig' };
  return { tokens, jwks: JSON.stringify({ keys: [jwk] }) };
}

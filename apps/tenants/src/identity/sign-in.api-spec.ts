import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  openTestDatabase,
  startService,
  type TestDatabase,
  type TestService,
} from '@nastavnik/testing';

const admin = {
  districtName: 'Пробный округ',
  authority: 'Управление образования Пробного округа',
  place: 'г. Пробный',
  post: 'начальник управления образования',
  surname: 'Ладогина',
  name: 'Вера',
  patronymic: 'Павловна',
  email: 'admin@example.org',
  password: 'dlinnyj-parol-1',
};

describe('signing in', () => {
  let database: TestDatabase;
  let service: TestService;
  const post = (path: string, body: unknown, cookie = '') =>
    fetch(`${service.url}/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
  const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? '';

  beforeAll(async () => {
    database = await openTestDatabase();
    service = await startService('tenants', database);
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it('the first run names the field at fault, then makes the district administrator, once', async () => {
    expect(await (await post('first-run', { ...admin, surname: ' ' })).json()).toEqual({
      code: 'FIELD_REQUIRED',
      field: 'surname',
    });
    expect(await (await post('first-run', { ...admin, password: 'short' })).json()).toMatchObject({
      code: 'PASSWORD_TOO_SHORT',
      field: 'password',
    });
    const [first, second] = await Promise.all([
      post('first-run', admin),
      post('first-run', { ...admin, districtName: 'Другой округ' }),
    ]);
    expect([first.status, second.status].sort()).toEqual([200, 422]);
  });

  it('keeps argon2id hashes and not the password', async () => {
    const [account] = await database.peek<{ password_hash: string }>(
      'select password_hash from tenants.account',
    );
    expect(account?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify(await database.peek('select * from tenants.account'))).not.toContain(
      admin.password,
    );
  });

  it('answers a wrong password and an unknown address in the same words', async () => {
    const [wrong, unknown] = await Promise.all([
      post('sign-in', { email: admin.email, password: 'wrong-password' }),
      post('sign-in', { email: 'nobody@example.org', password: 'wrong-password' }),
    ]);
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
  });

  it('keeps the moment of the sign-in through refreshes: signing a paper asks how fresh it is', async () => {
    const claims = async (answer: Response) => {
      const { accessToken } = (await answer.json()) as { accessToken: string };
      return JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()) as {
        auth_time: number;
        iat: number;
      };
    };
    const before = Math.floor(Date.now() / 1000);
    const first = await post('sign-in', { email: admin.email, password: admin.password });
    const { auth_time: signedIn, iat } = await claims(first.clone());
    expect(signedIn).toBeGreaterThanOrEqual(before);
    expect(signedIn).toBeLessThanOrEqual(iat);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const next = await claims(await post('refresh', {}, cookieOf(first)));
    expect(next.auth_time).toBe(signedIn);
    expect(next.iat).toBeGreaterThan(signedIn);
  });

  it('rotates the refresh token; one used again after the grace time ends the whole family', async () => {
    const first = await post('sign-in', { email: ' Admin@Example.org ', password: admin.password });
    expect(first.status).toBe(200);
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
    const next = await post('refresh', {}, cookieOf(first));
    expect(next.status).toBe(200);
    expect(cookieOf(next)).not.toBe(cookieOf(first));
    await database.peek(
      `update tenants.refresh_session set used_at = used_at - interval '1 minute' where used_at is not null`,
    );
    expect((await post('refresh', {}, cookieOf(first))).status).toBe(401);
    expect((await post('refresh', {}, cookieOf(next))).status).toBe(401);
  });

  it('locks the account after five failures in a row, also for the right password', async () => {
    for (let i = 0; i < 5; i += 1)
      await post('sign-in', { email: admin.email, password: `wrong-${i}` });
    const answer = await post('sign-in', { email: admin.email, password: admin.password });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({
      code: 'LOCKED_OUT',
      retryAfterSeconds: expect.any(Number),
    });
  });

  it('publishes the keys without their private half', async () => {
    const { keys } = (await (await fetch(`${service.url}/.well-known/jwks.json`)).json()) as {
      keys: object[];
    };
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(key).not.toHaveProperty('d');
  });

  it('refuses the graph to whoever has no token, or one signed by another', async () => {
    const answer = await service.graphql(null, '{ me { name } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(JSON.stringify(answer)).not.toContain('stack');
  });
});

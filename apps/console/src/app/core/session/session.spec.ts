import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { AuthApi, type AuthAnswer } from './auth-api';
import type { AuthState, Credentials, Identity } from './identity';
import { Session } from './session';

const identity: Identity = {
  accessToken: 'first',
  expiresIn: 600,
  person: { name: 'Ольга Берестянкина', email: 'curator@example.org' },
  grants: [
    { id: 'g1', role: 'CURATOR', tenantId: 't1', tenantName: 'Гимназия № 4', districtId: 'd1' },
    { id: 'g2', role: 'MENTOR', tenantId: 't1', tenantName: 'Гимназия № 4', districtId: 'd1' },
  ],
  activeGrantId: 'g1',
  demo: false,
};
const answered = <T>(value: T): AuthAnswer<T> => ({ ok: true, value });
const refused = (code: string): AuthAnswer<never> => ({ ok: false, refusal: { code } });

describe('Session', () => {
  const api = {
    state: jest.fn<() => Promise<AuthAnswer<AuthState>>>(),
    signIn: jest.fn<(credentials: Credentials) => Promise<AuthAnswer<Identity>>>(),
    firstRun: jest.fn<() => Promise<AuthAnswer<Identity>>>(),
    refresh: jest.fn<() => Promise<AuthAnswer<Identity>>>(),
    switchGrant: jest.fn<(id: string, token: string) => Promise<AuthAnswer<Identity>>>(),
    signOut: jest.fn<() => Promise<AuthAnswer<unknown>>>(),
  };
  let session: Session;

  beforeEach(() => {
    jest.useFakeTimers();
    Object.values(api).forEach((call) => call.mockReset());
    api.state.mockResolvedValue(answered({ firstRun: false, demo: true }));
    api.signOut.mockResolvedValue(answered({}));
    TestBed.configureTestingModule({ providers: [{ provide: AuthApi, useValue: api }] });
    session = TestBed.inject(Session);
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('takes up the former session silently at start, asking once', async () => {
    api.refresh.mockResolvedValue(answered(identity));

    await Promise.all([session.ready(), session.ready()]);

    expect(session.state()).toBe('signed-in');
    expect(session.accessToken()).toBe('first');
    expect(session.activeGrant()?.role).toBe('CURATOR');
    expect(api.refresh).toHaveBeenCalledTimes(1);
  });

  it('is anonymous when there is no former session, and knows a demo server', async () => {
    api.refresh.mockResolvedValue(refused('SIGNED_OUT'));

    await session.ready();

    expect(session.state()).toBe('anonymous');
    expect(session.demo()).toBe(true);
  });

  it('knows a fresh installation and asks for no former session', async () => {
    api.state.mockResolvedValue(answered({ firstRun: true, demo: false }));

    await session.ready();

    expect(session.state()).toBe('first-run');
    expect(api.refresh).not.toHaveBeenCalled();
  });

  it('tells a server that is away from a person who is signed out, and tries again', async () => {
    api.state.mockResolvedValueOnce(refused('UNREACHABLE'));
    await session.ready();
    expect(session.state()).toBe('unreachable');

    api.refresh.mockResolvedValue(answered(identity));
    await session.retry();

    expect(session.state()).toBe('signed-in');
  });

  it('renews the token before it lapses', async () => {
    api.refresh.mockResolvedValueOnce(answered(identity));
    await session.ready();
    api.refresh.mockResolvedValueOnce(answered({ ...identity, accessToken: 'second' }));

    await jest.advanceTimersByTimeAsync(569_000);
    expect(session.accessToken()).toBe('first');

    await jest.advanceTimersByTimeAsync(1_000);
    expect(session.accessToken()).toBe('second');
  });

  it('renews once when two requests find the token lapsed', async () => {
    api.refresh.mockResolvedValue(answered(identity));

    const both = await Promise.all([session.refresh(), session.refresh()]);

    expect(both).toEqual([true, true]);
    expect(api.refresh).toHaveBeenCalledTimes(1);
  });

  it('stays signed in when a renewal finds no connection', async () => {
    api.refresh.mockResolvedValueOnce(answered(identity));
    await session.ready();
    api.refresh.mockResolvedValueOnce(refused('UNREACHABLE'));

    expect(await session.refresh()).toBe(false);

    expect(session.state()).toBe('signed-in');
  });

  describe('when the server ends the session', () => {
    let waiting: Promise<boolean>;
    const settled = jest.fn();

    beforeEach(async () => {
      settled.mockReset();
      api.refresh.mockResolvedValueOnce(answered(identity));
      await session.ready();
      api.refresh.mockResolvedValueOnce(refused('SIGNED_OUT'));
      waiting = session.refresh();
      void waiting.then(settled);
      await jest.advanceTimersByTimeAsync(600_000);
    });

    it('keeps the page and lets what was begun wait; nobody is asked twice', () => {
      expect(session.state()).toBe('lapsed');
      expect(session.personName()).toBe('Ольга Берестянкина');
      expect(settled).not.toHaveBeenCalled();
      expect(api.refresh).toHaveBeenCalledTimes(2);
    });

    it('goes on in the same role when the same person is back', async () => {
      api.signIn.mockResolvedValueOnce(refused('SIGN_IN_FAILED'));
      expect(await session.signInAgain('wrong')).toEqual({ code: 'SIGN_IN_FAILED' });
      expect(session.state()).toBe('lapsed');

      api.signIn.mockResolvedValue(
        answered({ ...identity, accessToken: 'other', activeGrantId: 'g2' }),
      );
      api.switchGrant.mockResolvedValue(answered({ ...identity, accessToken: 'back' }));
      expect(await session.signInAgain('right')).toBeNull();

      expect(api.signIn).toHaveBeenLastCalledWith({
        email: 'curator@example.org',
        password: 'right',
      });
      expect(api.switchGrant).toHaveBeenCalledWith('g1', 'other');
      expect(await waiting).toBe(true);
      expect(session.accessToken()).toBe('back');
      expect(session.state()).toBe('signed-in');
    });

    it('goes on in another role when the former was withdrawn meanwhile', async () => {
      api.signIn.mockResolvedValue(answered({ ...identity, activeGrantId: 'g2' }));
      api.switchGrant.mockResolvedValue(refused('NOT_FOUND'));

      expect(await session.signInAgain('right')).toBeNull();

      expect(session.activeGrant()?.id).toBe('g2');
    });

    it('forgets the person who chooses to leave', async () => {
      await session.signOut();

      expect(await waiting).toBe(false);
      expect(session.state()).toBe('anonymous');
      expect(session.accessToken()).toBeNull();
    });
  });

  it('passes on why signing in was refused', async () => {
    api.signIn.mockResolvedValue({
      ok: false,
      refusal: { code: 'LOCKED_OUT', retryAfterSeconds: 600 },
    });

    const refusal = await session.signIn({ email: 'a@example.org', password: 'x' });

    expect(refusal).toEqual({ code: 'LOCKED_OUT', retryAfterSeconds: 600 });
    expect(session.accessToken()).toBeNull();
  });

  it('changes the role with the token it has', async () => {
    api.refresh.mockResolvedValueOnce(answered(identity));
    await session.ready();
    api.switchGrant.mockResolvedValue(answered({ ...identity, activeGrantId: 'g2' }));

    await session.switchGrant('g2');

    expect(api.switchGrant).toHaveBeenCalledWith('g2', 'first');
    expect(session.activeGrant()?.role).toBe('MENTOR');
  });

  it('forgets the person on signing out and renews no more', async () => {
    api.refresh.mockResolvedValueOnce(answered(identity));
    await session.ready();

    await session.signOut();
    await jest.advanceTimersByTimeAsync(600_000);

    expect(session.state()).toBe('anonymous');
    expect(session.personName()).toBe('');
    expect(api.refresh).toHaveBeenCalledTimes(1);
  });

  it('proves the password anew and stays in the role of before', async () => {
    api.refresh.mockResolvedValue(answered({ ...identity, activeGrantId: 'g2' }));
    await session.ready();
    api.signIn.mockResolvedValueOnce(refused('SIGN_IN_FAILED'));
    expect(await session.confirmPassword('wrong')).toEqual({ code: 'SIGN_IN_FAILED' });
    expect(session.accessToken()).toBe('first');

    api.signIn.mockResolvedValue(answered({ ...identity, accessToken: 'proved' }));
    api.switchGrant.mockResolvedValue(
      answered({ ...identity, accessToken: 'own role', activeGrantId: 'g2' }),
    );
    expect(await session.confirmPassword('right')).toBeNull();
    expect(api.switchGrant).toHaveBeenCalledWith('g2', 'proved');
    expect(session.accessToken()).toBe('own role');
  });
});

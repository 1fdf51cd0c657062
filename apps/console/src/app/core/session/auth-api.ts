import { Service } from '@angular/core';
import type { AuthState, Credentials, FirstRun, Identity } from './identity';

/** Why the server did not answer as asked. `SIGNED_OUT` is any 401 without a code, `UNREACHABLE` no answer at all. */
export interface AuthRefusal {
  readonly code: string;
  readonly field?: string;
  readonly retryAfterSeconds?: number;
}

export type AuthAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: AuthRefusal };

/** The server's sign-in endpoints. The refresh token travels in an httpOnly cookie that scripts never see. */
@Service()
export class AuthApi {
  state(): Promise<AuthAnswer<AuthState>> {
    return this.ask('GET', 'state');
  }

  signIn(credentials: Credentials): Promise<AuthAnswer<Identity>> {
    return this.ask('POST', 'sign-in', credentials);
  }

  firstRun(first: FirstRun): Promise<AuthAnswer<Identity>> {
    return this.ask('POST', 'first-run', first);
  }

  /** Whose personal link it is. */
  lookAtInvitation(
    token: string,
  ): Promise<AuthAnswer<{ readonly name: string; readonly email: string }>> {
    return this.ask('POST', 'invitation/look', { token });
  }

  acceptInvitation(token: string, password: string): Promise<AuthAnswer<Identity>> {
    return this.ask('POST', 'invitation', { token, password });
  }

  refresh(): Promise<AuthAnswer<Identity>> {
    return this.ask('POST', 'refresh');
  }

  switchGrant(grantId: string, accessToken: string): Promise<AuthAnswer<Identity>> {
    return this.ask('POST', 'switch', { grantId }, accessToken);
  }

  signOut(): Promise<AuthAnswer<unknown>> {
    return this.ask('POST', 'sign-out');
  }

  private async ask<T>(
    method: string,
    path: string,
    body?: unknown,
    accessToken?: string,
  ): Promise<AuthAnswer<T>> {
    try {
      const response = await fetch(`/auth/${path}`, {
        method,
        credentials: 'same-origin',
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(accessToken && { authorization: `Bearer ${accessToken}` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const answer = (await response.json().catch(() => null)) as T & Partial<AuthRefusal>;
      if (response.ok) return { ok: true, value: answer };
      if (answer?.code) return { ok: false, refusal: { ...answer, code: answer.code } };
      return {
        ok: false,
        refusal: { code: response.status === 401 ? 'SIGNED_OUT' : 'UNREACHABLE' },
      };
    } catch {
      return { ok: false, refusal: { code: 'UNREACHABLE' } };
    }
  }
}

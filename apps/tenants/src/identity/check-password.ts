import { LockMode } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { Database } from '@nastavnik/persistence';
import { recordFailure, retryAfterSeconds } from '@nastavnik/tenants-domain';

import { Account } from './account.entity';
import { nobody } from './nobody';
import { passwordMatches } from './password';

export type PasswordCheck =
  | { readonly ok: true; readonly account: Account }
  | {
      readonly ok: false;
      readonly code: 'SIGN_IN_FAILED' | 'LOCKED_OUT';
      readonly retryAfterSeconds?: number;
    };

/** Is this the password of this address? Five failures in a row close the account for a while. */
@Injectable()
export class CheckPassword {
  constructor(private readonly database: Database) {}

  async execute(email: string, password: string): Promise<PasswordCheck> {
    const key = email.trim().toLowerCase();
    const account = await this.find(key);
    const now = this.database.now().getTime();
    const wait = account ? retryAfterSeconds(attemptsOf(account), now) : 0;
    if (wait > 0) return { ok: false, code: 'LOCKED_OUT', retryAfterSeconds: wait };
    const matches = await passwordMatches(password, account?.passwordHash ?? null);
    if (account && matches) {
      await this.recordSuccess(account);
      return { ok: true, account };
    }
    if (account) await this.recordFailure(key, now);
    return { ok: false, code: 'SIGN_IN_FAILED' };
  }

  private find(key: string): Promise<Account | null> {
    return this.database.write(nobody, ({ em }) => em.findOne(Account, { email: key }), key);
  }

  /** Counted under a row lock: attempts that arrive together are all counted. */
  private recordFailure(key: string, now: number): Promise<void> {
    return this.database.write(
      nobody,
      async ({ em }) => {
        const account = await em.findOneOrFail(
          Account,
          { email: key },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        );
        const next = recordFailure(attemptsOf(account), now);
        account.failedAttempts = next.failures;
        account.lockedUntil = next.lockedUntil === null ? null : new Date(next.lockedUntil);
      },
      key,
    );
  }

  private recordSuccess(account: Account): Promise<number> {
    return this.database.write({ ...nobody, accountId: account.id }, ({ em, now }) =>
      em.nativeUpdate(
        Account,
        { id: account.id },
        { failedAttempts: 0, lockedUntil: null, lastSignInAt: now },
      ),
    );
  }
}

const attemptsOf = (account: Account) => ({
  failures: account.failedAttempts,
  lockedUntil: account.lockedUntil?.getTime() ?? null,
});

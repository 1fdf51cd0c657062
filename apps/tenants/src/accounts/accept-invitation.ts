import { LockMode } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { accept, type Actor, type Decision, refuse } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { checkPassword } from '@nastavnik/tenants-domain';
import { z } from 'zod';

import { Account } from '../identity/account.entity';
import { fullName, hashToken } from '../identity/issue-session';
import { nobody } from '../identity/nobody';
import { hashPassword } from '../identity/password';
import { RefreshSession } from '../identity/refresh-session.entity';

const presented = z.object({ token: z.string().min(1) });
const input = presented.extend({ password: z.string() });

/** A person who was invited sets a password by their personal link, once. */
@Injectable()
export class AcceptInvitation {
  constructor(private readonly database: Database) {}

  /** Whose link it is: the page names the person before asking for a password. */
  async look(body: unknown): Promise<Decision<{ name: string; email: string }>> {
    const parsed = presented.safeParse(body);
    const invited = parsed.success ? await this.find(hashToken(parsed.data.token)) : null;
    if (!invited) return refuse('INVITATION_INVALID');
    return accept({ name: fullName(invited), email: invited.email });
  }

  async execute(body: unknown): Promise<Decision<Account>> {
    const parsed = input.safeParse(body);
    if (!parsed.success) return refuse('FIELD_REQUIRED', { field: 'password' });
    const key = hashToken(parsed.data.token);
    const invited = await this.find(key);
    if (!invited) return refuse('INVITATION_INVALID');
    const allowed = checkPassword(parsed.data.password, invited.email);
    if (!allowed.ok) return allowed;
    const passwordHash = await hashPassword(parsed.data.password);
    return this.database.write(ownerOf(invited), async ({ em, now, audit }) => {
      const account = await em.findOneOrFail(
        Account,
        { id: invited.id },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (account.invitationHash !== key || isOver(account, now))
        return refuse('INVITATION_INVALID');
      // Whoever is signed in with the former password is so no longer.
      await em.nativeDelete(RefreshSession, { accountId: account.id });
      Object.assign(account, {
        passwordHash,
        invitationHash: null,
        invitationExpiresAt: null,
        failedAttempts: 0,
        lockedUntil: null,
        lastSignInAt: now,
      });
      audit({
        fact: 'INVITATION_ACCEPTED',
        subjectKind: 'ACCOUNT',
        subjectId: account.id,
        heading: 'Задан пароль по личной ссылке',
      });
      return accept(account);
    });
  }

  private async find(key: string): Promise<Account | null> {
    const account = await this.database.write(
      nobody,
      ({ em }) => em.findOne(Account, { invitationHash: key }),
      key,
    );
    return account && !isOver(account, this.database.now()) ? account : null;
  }
}

const isOver = (account: Account, now: Date): boolean =>
  !account.invitationExpiresAt || account.invitationExpiresAt <= now;

const ownerOf = (account: Account): Actor => ({
  ...nobody,
  accountId: account.id,
  tenantId: account.tenantId,
  districtId: account.districtId,
  name: fullName(account),
});

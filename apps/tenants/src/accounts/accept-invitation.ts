import { LockMode } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { accept, type Decision, refuse } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { checkPassword } from '@nastavnik/tenants-domain';
import { z } from 'zod';

import { Account } from '../identity/account.entity';
import { hashToken } from '../identity/issue-session';
import { nobody } from '../identity/nobody';
import { hashPassword } from '../identity/password';

const input = z.object({ token: z.string().min(1), password: z.string() });

/** A person who was invited sets a password by their personal link, once. */
@Injectable()
export class AcceptInvitation {
  constructor(private readonly database: Database) {}

  async execute(body: unknown): Promise<Decision<Account>> {
    const parsed = input.safeParse(body);
    if (!parsed.success) return refuse('FIELD_REQUIRED', { field: 'password' });
    const key = hashToken(parsed.data.token);
    const invited = await this.database.write(nobody, ({ em }) => em.findOne(Account, { invitationHash: key }), key);
    if (!invited) return refuse('INVITATION_INVALID');
    const allowed = checkPassword(parsed.data.password, invited.email);
    if (!allowed.ok) return allowed;
    const passwordHash = await hashPassword(parsed.data.password);
    return this.database.write({ ...nobody, accountId: invited.id }, async ({ em, now }) => {
      const account = await em.findOneOrFail(Account, { id: invited.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (account.invitationHash !== key || !account.invitationExpiresAt || account.invitationExpiresAt <= now)
        return refuse('INVITATION_INVALID');
      Object.assign(account, {
        passwordHash,
        invitationHash: null,
        invitationExpiresAt: null,
        failedAttempts: 0,
        lockedUntil: null,
      });
      return accept(account);
    });
  }
}

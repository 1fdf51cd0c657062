import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { checkPassword } from '@nastavnik/tenants-domain';

import { Account } from '../identity/account.entity';
import { CheckPassword } from '../identity/check-password';
import { nobody } from '../identity/nobody';
import { hashPassword } from '../identity/password';
import { RefreshSession } from '../identity/refresh-session.entity';
import type { ChangedPassword } from './account.type';

/** A person sets another password, knowing the present one. Every session ends: they sign in anew. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly currentPassword: CheckPassword,
  ) {}

  async execute(
    actor: Actor,
    current: string,
    wanted: string,
  ): Promise<ChangedPassword | RefusalAnswer> {
    const own: Actor = { ...nobody, accountId: actor.accountId, name: actor.name };
    const account = await this.database.write(own, ({ em }) =>
      em.findOne(Account, { id: actor.accountId }),
    );
    if (!account) throw new NotFoundError('Account');
    const known = await this.currentPassword.execute(account.email, current);
    if (!known.ok)
      return RefusalAnswer.of({
        code: known.code === 'LOCKED_OUT' ? 'LOCKED_OUT' : 'PASSWORD_WRONG',
        field: 'current',
        details: known.retryAfterSeconds ? { retryAfterSeconds: known.retryAfterSeconds } : {},
      });
    const allowed = checkPassword(wanted, account.email);
    if (!allowed.ok) return RefusalAnswer.of(allowed.refusal);
    const passwordHash = await hashPassword(wanted);
    const home = { ...own, tenantId: account.tenantId, districtId: account.districtId };
    return this.database.write(home, async ({ em, now, audit }) => {
      await em.nativeUpdate(Account, { id: account.id }, { passwordHash });
      await em.nativeDelete(RefreshSession, { accountId: account.id });
      audit({
        fact: 'PASSWORD_CHANGED',
        subjectKind: 'ACCOUNT',
        subjectId: account.id,
        heading: 'Изменён пароль',
      });
      return { at: now };
    });
  }
}

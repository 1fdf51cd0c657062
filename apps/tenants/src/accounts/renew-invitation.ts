import { LockMode } from '@mikro-orm/core';
import { Inject, Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { CONFIG, type Config } from '@nastavnik/runtime';
import { renewInvitation } from '@nastavnik/tenants-domain';

import { Account } from '../identity/account.entity';
import { fullName } from '../identity/issue-session';
import { GrantsInForce } from '../identity/grants-in-force';
import { reachTenant } from '../schools/reach-tenant';
import type { InvitedAccount } from './account.type';
import { handOver, issueInvitation } from './invitation';

/** A new personal link: for an invitation that lapsed, or for a password that was forgotten. */
@Injectable()
export class RenewInvitation {
  constructor(
    private readonly database: Database,
    private readonly grantsInForce: GrantsInForce,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(actor: Actor, accountId: string): Promise<InvitedAccount | RefusalAnswer> {
    const found = await this.database.write(actor, ({ em }) =>
      em.findOne(Account, { id: accountId }),
    );
    if (!found) throw new NotFoundError('Account');
    // All roles of the account, also those in schools this session does not see.
    const held = await this.grantsInForce.of(found);
    const decision = renewInvitation(held, found.tenantId, actor.roles);
    if (!decision.ok) return RefusalAnswer.of(decision.refusal);
    const inside = await reachTenant(this.database, actor, found.tenantId);
    return this.database.write(inside, async ({ em, now, audit }) => {
      const account = await em.findOneOrFail(
        Account,
        { id: accountId, tenantId: inside.tenantId },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      const token = issueInvitation(account, now);
      audit({
        fact: 'INVITATION_RENEWED',
        subjectKind: 'ACCOUNT',
        subjectId: accountId,
        heading: `Выдана новая ссылка для входа: ${fullName(account)}`,
      });
      return handOver(account, this.config.CONSOLE_ORIGIN, { token });
    });
  }
}

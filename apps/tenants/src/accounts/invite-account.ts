import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { CONFIG, type Config } from '@nastavnik/runtime';

import { District } from '../districts/district.entity';
import { reachTenant } from '../schools/reach-tenant';
import { School } from '../schools/school.entity';
import type { InviteAccountInput } from './account.inputs';
import type { InvitedAccount } from './account.type';
import { giveRole } from './give-role';
import { handOver } from './invitation';
import { unlessEmailTaken } from './unless-email-taken';

/** Gives a person a role, with an account and a personal link where they have none yet. */
@Injectable()
export class InviteAccount {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(actor: Actor, input: InviteAccountInput): Promise<InvitedAccount | RefusalAnswer> {
    const inside = await reachTenant(this.database, actor, input.schoolId);
    return unlessEmailTaken(() =>
      this.database.write(inside, async (work) => {
        const tenantKind = await lockTenant(work.em, inside.tenantId);
        const given = await giveRole(work, input, tenantKind);
        if (!given.ok) return RefusalAnswer.of(given.refusal);
        // Flushed here so that an address taken elsewhere is told as such.
        await work.em.flush();
        return handOver(given.value.account, this.config.CONSOLE_ORIGIN, given.value);
      }),
    );
  }
}

/** Whoever gives roles here waits for whoever does already. @throws NotFoundError */
export async function lockTenant(
  em: EntityManager,
  tenantId: string,
): Promise<'SCHOOL' | 'DISTRICT'> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  if (await em.findOne(School, { id: tenantId }, { lockMode })) return 'SCHOOL';
  if (await em.findOne(District, { id: tenantId }, { lockMode })) return 'DISTRICT';
  throw new NotFoundError('School');
}

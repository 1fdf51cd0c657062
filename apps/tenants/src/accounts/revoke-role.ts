import { LockMode } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import { addDays, type Actor, type LocalDate } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { revokeRole } from '@nastavnik/tenants-domain';

import { RoleGrant } from '../identity/role-grant.entity';
import { reachTenant } from '../schools/reach-tenant';
import type { RevokedRole } from './account.type';

/** Takes a role back from today on, or after the last day named. */
@Injectable()
export class RevokeRole {
  constructor(private readonly database: Database) {}

  async execute(
    actor: Actor,
    grantId: string,
    wished: LocalDate | null,
  ): Promise<RevokedRole | RefusalAnswer> {
    const found = await this.database.write(actor, ({ em }) =>
      em.findOne(RoleGrant, { id: grantId }),
    );
    if (!found) throw new NotFoundError('Role');
    const inside = await reachTenant(this.database, actor, found.tenantId);
    return this.database.write(inside, async ({ em, today, audit, publish }) => {
      // All holders of the role at once and in one order: two administrators cannot take the last role from each other.
      const all = await em.find(
        RoleGrant,
        { tenantId: found.tenantId, role: found.role },
        { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
      );
      const grant = all.find(({ id }) => id === grantId);
      if (!grant) throw new NotFoundError('Role');
      if (grant.validTo && grant.validTo <= today)
        return RefusalAnswer.of({ code: 'ACTION_NOT_AVAILABLE', field: 'grantId' });
      const decision = revokeRole(
        snapshotOf(grant),
        { lastDay: wished ?? addDays(today, -1) },
        all.filter((other) => other !== grant).map(snapshotOf),
        actor.roles,
      );
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const to = decision.value.period.to ?? today;
      audit({
        fact: 'ROLE_REVOKED',
        subjectKind: 'ACCOUNT',
        subjectId: grant.accountId,
        heading: `Прекращена роль: ${grant.post}`,
        before: { role: grant.role, to: grant.validTo ?? null },
        after: { role: grant.role, to },
      });
      grant.validTo = to;
      const { accountId, personId, role } = grant;
      publish('RoleRevoked.v1', personId, { grantId, accountId, personId, role, to });
      return { grantId, to };
    });
  }
}

const snapshotOf = (grant: RoleGrant) => ({
  accountId: grant.accountId,
  role: grant.role,
  tenantId: grant.tenantId,
  period: { from: grant.validFrom as LocalDate, to: (grant.validTo ?? null) as LocalDate | null },
});

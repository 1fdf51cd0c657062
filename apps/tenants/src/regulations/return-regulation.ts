import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { returnRegulation } from '@nastavnik/tenants-domain';

import { presentVersion } from './present-version';
import type { RegulationVersionType } from './regulation.type';
import { lockVersion, snapshotOf } from './versions';

/** Gives a submitted version back for more work, unless its order is already on its way. */
@Injectable()
export class ReturnRegulation {
  constructor(private readonly database: Database) {}

  execute(
    actor: Actor,
    versionId: string,
    expectedVersion: number,
  ): Promise<RegulationVersionType | RefusalAnswer> {
    return this.database.write(actor, async ({ em, audit }) => {
      const version = await lockVersion(em, actor.tenantId, versionId, expectedVersion);
      const decision = returnRegulation(snapshotOf(version));
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      if (version.orderRequestId) return RefusalAnswer.of({ code: 'ORDER_ALREADY_REQUESTED' });
      version.state = decision.value.state;
      audit({
        fact: 'REGULATION_RETURNED',
        subjectKind: 'REGULATION',
        subjectId: version.id,
        heading: `Редакция ${version.no} положения возвращена на доработку`,
      });
      await em.flush();
      return presentVersion(version, actor.roles);
    });
  }
}

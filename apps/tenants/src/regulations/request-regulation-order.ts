import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import { requestOrder } from '@nastavnik/tenants-domain';

import { School } from '../schools/school.entity';
import { officeHolders } from './office-holders';
import { orderFacts } from './order-facts';
import { presentVersion } from './present-version';
import type { RegulationVersionType } from './regulation.type';
import { lockVersion, snapshotOf, versionOn } from './versions';

/** The head asks for the order D01 that approves the reviewed version; the documents service draws it up. */
@Injectable()
export class RequestRegulationOrder {
  constructor(private readonly database: Database) {}

  execute(
    actor: Actor,
    versionId: string,
    expectedVersion: number | null,
    effectiveFrom: LocalDate | null,
  ): Promise<RegulationVersionType | RefusalAnswer> {
    const { tenantId } = actor;
    return this.database.write(actor, async ({ em, today, audit, publish }) => {
      const version = await lockVersion(em, tenantId, versionId, expectedVersion);
      const { SCHOOL_HEAD, CURATOR, CLERK, SITE_ADMIN } = await officeHolders(
        em,
        tenantId,
        ['SCHOOL_HEAD', 'CURATOR', 'CLERK', 'SITE_ADMIN'],
        today,
      );
      const head = SCHOOL_HEAD ?? null;
      const snapshot = { ...snapshotOf(version), orderRequestId: version.orderRequestId ?? null };
      const inForce = await versionOn(em, tenantId, today);
      const decision = requestOrder(
        snapshot,
        inForce && snapshotOf(inForce),
        { head, effectiveFrom },
        today,
      );
      if (!decision.ok || head === null)
        return RefusalAnswer.of(decision.ok ? { code: 'SCHOOL_HAS_NO_HEAD' } : decision.refusal);
      version.namedFrom = effectiveFrom;
      const school = await em.findOneOrFail(School, { id: tenantId });
      const facts = orderFacts(
        school,
        version,
        inForce,
        {
          head,
          responsible: CURATOR ?? head,
          clerk: CLERK ?? null,
          siteAdmin: SITE_ADMIN ?? null,
        },
        today,
      );
      const requestId = newId();
      version.orderRequestId = requestId;
      audit({
        fact: 'REGULATION_ORDER_REQUESTED',
        subjectKind: 'REGULATION',
        subjectId: version.id,
        heading: `Запрошен приказ об утверждении редакции ${version.no} положения`,
        ...(effectiveFrom === null ? {} : { after: { effectiveFrom } }),
      });
      publish('DocumentRequested.v1', version.id, {
        requestId,
        code: 'D01',
        subject: { kind: 'REGULATION', id: version.id },
        title: 'Приказ об утверждении положения о наставничестве и дорожной карты',
        signers: [{ personId: head.id, role: 'SCHOOL_HEAD' }],
        acquaint: (facts['acquainted'] as { id: string }[]).map(({ id }) => id),
        facts,
      });
      await em.flush();
      return presentVersion(version, actor.roles);
    });
  }
}

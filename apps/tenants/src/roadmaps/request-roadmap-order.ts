import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';
import { Database, newId } from '@nastavnik/persistence';
import { requestRoadmapOrder, roadmapRows } from '@nastavnik/tenants-domain';

import { officeHolders } from '../regulations/office-holders';
import { orderFrame } from '../regulations/order-facts';
import { School } from '../schools/school.entity';
import { itemsOf, lockRoadmap, roadmapSnapshot } from './roadmaps';

/** The head asks for the order D01 that approves the roadmap (D03) of a year; the documents service draws it up. */
@Injectable()
export class RequestRoadmapOrder {
  constructor(private readonly database: Database) {}

  execute(actor: Actor, id: string, expectedVersion: number): Promise<string | RefusalAnswer> {
    const { tenantId } = actor;
    return this.database.write(actor, async (work) => {
      const { em, today, audit, publish } = work;
      const roadmap = await lockRoadmap(work, id, expectedVersion);
      const items = await itemsOf(em, roadmap);
      const { SCHOOL_HEAD, CURATOR, CLERK, SITE_ADMIN } = await officeHolders(
        em,
        tenantId,
        ['SCHOOL_HEAD', 'CURATOR', 'CLERK', 'SITE_ADMIN'],
        today,
      );
      const head = SCHOOL_HEAD ?? null;
      const decision = requestRoadmapOrder(roadmapSnapshot(roadmap), { head, items: items.length });
      if (!decision.ok || head === null)
        return RefusalAnswer.of(decision.ok ? { code: 'SCHOOL_HAS_NO_HEAD' } : decision.refusal);
      const school = await em.findOneOrFail(School, { id: tenantId });
      const responsible = CURATOR ?? head;
      const parties = { head, responsible, clerk: CLERK ?? null, siteAdmin: SITE_ADMIN ?? null };
      const frame = orderFrame(school, parties, today);
      const dated = items.map(({ stage, text, owner, state, startsOn, dueOn }) => ({
        ...{ stage, text, owner, state },
        startsOn: startsOn as LocalDate,
        dueOn: dueOn as LocalDate,
      }));
      const requestId = newId();
      roadmap.orderRequestId = requestId;
      audit({
        fact: 'ROADMAP_ORDER_REQUESTED',
        subjectKind: 'ROADMAP',
        subjectId: roadmap.id,
        heading: `Запрошен приказ об утверждении дорожной карты на ${roadmap.schoolYear} учебный год`,
      });
      publish('DocumentRequested.v1', roadmap.id, {
        requestId,
        code: 'D01',
        subject: { kind: 'ROADMAP', id: roadmap.id },
        title: `Приказ об утверждении дорожной карты на ${roadmap.schoolYear} учебный год`,
        signers: [{ personId: head.id, role: 'SCHOOL_HEAD' }],
        acquaint: (frame['acquainted'] as { id: string }[]).map((person) => person.id),
        facts: {
          ...frame,
          roadmapOnly: true,
          roadmap: roadmapRows(roadmap.stages, dated),
          schoolYear: roadmap.schoolYear,
        },
      });
      return roadmap.id;
    });
  }
}

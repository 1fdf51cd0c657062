import { Injectable } from '@nestjs/common';
import { NotFoundError, RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database, newId, type Work } from '@nastavnik/persistence';
import {
  beginRoadmap,
  copyItems,
  draftRoadmap,
  roadmapTemplate,
  type ShiftedDay,
} from '@nastavnik/tenants-domain';

import { Roadmap } from './roadmap.entity';
import { RoadmapItem } from './roadmap-item.entity';
import { roadmapCalendar } from './roadmap-calendar';
import { itemsOf, lockRoadmap, plannedItem } from './roadmaps';

export interface CopiedRoadmap {
  readonly id: string;
  readonly shifted: readonly ShiftedDay[];
}

type NewItem = Pick<
  RoadmapItem,
  'stage' | 'key' | 'clause' | 'text' | 'owner' | 'startsOn' | 'dueOn' | 'fulfilledBy'
> & { readonly after: readonly string[]; readonly ownerPersonId?: string | null };

/** Begins a roadmap: from the template of a source, or from a former one with its days a year later (004 3.5). */
@Injectable()
export class DraftRoadmap {
  constructor(private readonly database: Database) {}

  fromTemplate(
    actor: Actor,
    given: { readonly template: string; readonly firstYear: number; readonly fill: boolean },
  ): Promise<string | RefusalAnswer> {
    const template = roadmapTemplate(given.template);
    if (!template) throw new NotFoundError('RoadmapTemplate');
    return this.database.write(actor, async (work) => {
      const refused = await this.refusal(work);
      if (refused) return refused;
      const calendar = await roadmapCalendar(work.em, actor);
      const { items, stages, startsOn, endsOn } = draftRoadmap(template, given, calendar);
      const year = given.firstYear;
      const plan = { template: template.code, stages: [...stages], startsOn, endsOn };
      return begin(work, { ...plan, schoolYear: `${year}/${year + 1}` }, items);
    });
  }

  copy(actor: Actor, roadmapId: string): Promise<CopiedRoadmap | RefusalAnswer> {
    return this.database.write(actor, async (work) => {
      const last = await lockRoadmap(work, roadmapId);
      const refused = await this.refusal(work);
      if (refused) return refused;
      const kept = (await itemsOf(work.em, last)).filter(({ state }) => state !== 'CANCELLED');
      const calendar = await roadmapCalendar(work.em, actor);
      const { items, shifted } = copyItems(kept.map(plannedItem), calendar);
      const days = [...items.map((i) => i.startsOn), ...items.map((i) => i.dueOn)].sort();
      const year = Number(last.schoolYear.slice(0, 4)) + 1;
      const plan = {
        template: last.template,
        stages: last.stages,
        schoolYear: `${year}/${year + 1}`,
        startsOn: days[0] ?? last.startsOn,
        endsOn: days.at(-1) ?? last.endsOn,
      };
      const copies = items.map(({ entity, startsOn, dueOn }) => {
        const { stage, key, clause, text, owner, ownerPersonId, after, fulfilledBy } = entity;
        const words = { stage, key, clause, text, owner, ownerPersonId, after, fulfilledBy };
        return { ...words, startsOn, dueOn };
      });
      return { id: begin(work, plan, copies), shifted };
    });
  }

  private async refusal({ em, actor }: Work): Promise<RefusalAnswer | null> {
    const present = await em.find(Roadmap, { tenantId: actor.tenantId });
    const decision = beginRoadmap(present);
    return decision.ok ? null : RefusalAnswer.of(decision.refusal);
  }
}

function begin(
  { em, actor, now, audit }: Work,
  plan: Pick<Roadmap, 'template' | 'schoolYear' | 'stages' | 'startsOn' | 'endsOn'>,
  items: readonly NewItem[],
): string {
  const { tenantId, districtId } = actor;
  const id = newId();
  em.create(Roadmap, { tenantId, districtId, id, state: 'DRAFT', createdAt: now, ...plan });
  items.forEach(({ after, ...item }, place) =>
    em.create(RoadmapItem, {
      ...item,
      tenantId,
      districtId,
      id: newId(),
      roadmapId: id,
      place,
      after: [...after],
      state: 'PLANNED',
    }),
  );
  audit({
    fact: 'ROADMAP_DRAFTED',
    subjectKind: 'ROADMAP',
    subjectId: id,
    heading: `Начата дорожная карта на ${plan.schoolYear} учебный год`,
    after: { template: plan.template, items: items.length },
  });
  return id;
}

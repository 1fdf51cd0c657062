import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor, Decision } from '@nastavnik/kernel';
import { Database, newId, type Work } from '@nastavnik/persistence';
import {
  cancelItem,
  checkComment,
  completeItem,
  type Evidence,
  startItem,
  type TenantsRefusal,
  type WorkedItem,
} from '@nastavnik/tenants-domain';

import { RoadmapComment } from './roadmap-comment.entity';
import { lockItem } from './roadmaps';

type Step = (
  item: WorkedItem,
  today: Work['today'],
) => Decision<Readonly<Record<string, unknown>>, TenantsRefusal>;

/** Begins, finishes and gives up items of a running roadmap, and speaks about them (domain.md 3.2 B). */
@Injectable()
export class WorkOnRoadmapItem {
  constructor(private readonly database: Database) {}

  start = (actor: Actor, id: string) =>
    this.take(actor, id, startItem, ['ROADMAP_ITEM_STARTED', 'Начато мероприятие']);

  complete = (actor: Actor, id: string, evidence: Evidence) =>
    this.take(actor, id, (item, today) => completeItem(item, evidence, today), [
      'ROADMAP_ITEM_DONE',
      'Выполнено мероприятие',
    ]);

  cancel = (actor: Actor, id: string, reason: string) =>
    this.take(actor, id, (item) => cancelItem(item, reason), [
      'ROADMAP_ITEM_CANCELLED',
      'Отменено мероприятие',
    ]);

  comment(actor: Actor, itemId: string, words: string): Promise<string | RefusalAnswer> {
    return this.database.write(actor, async (work) => {
      const { item, roadmap } = await lockItem(work, itemId);
      const text = checkComment(words);
      if (!text.ok) return RefusalAnswer.of(text.refusal);
      const { tenantId, districtId, accountId, name } = actor;
      work.em.create(RoadmapComment, {
        tenantId,
        districtId,
        id: newId(),
        itemId,
        text: text.value,
        authorAccountId: accountId,
        authorName: name,
        writtenAt: work.now,
      });
      work.audit({
        fact: 'ROADMAP_ITEM_COMMENTED',
        subjectKind: 'ROADMAP',
        subjectId: roadmap.id,
        heading: `Замечание к мероприятию «${item.text}»`,
      });
      return roadmap.id;
    });
  }

  private take(
    actor: Actor,
    id: string,
    step: Step,
    [fact, heading]: readonly [string, string],
  ): Promise<string | RefusalAnswer> {
    return this.database.write(actor, async (work) => {
      const { item, roadmap } = await lockItem(work, id);
      const decision = step({ state: item.state, roadmap: roadmap.state }, work.today);
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      const before = { state: item.state };
      Object.assign(item, decision.value);
      work.audit({
        fact,
        subjectKind: 'ROADMAP',
        subjectId: roadmap.id,
        heading: `${heading} «${item.text}»`,
        before,
        after: { ...decision.value },
      });
      return roadmap.id;
    });
  }
}

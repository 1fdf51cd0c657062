import { Injectable } from '@nestjs/common';
import { RefusalAnswer } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { completeRoadmap } from '@nastavnik/tenants-domain';

import { itemsOf, lockRoadmap } from './roadmaps';

/** The curator closes a roadmap whose items are all done or cancelled. */
@Injectable()
export class CompleteRoadmap {
  constructor(private readonly database: Database) {}

  execute(actor: Actor, id: string): Promise<string | RefusalAnswer> {
    return this.database.write(actor, async (work) => {
      const roadmap = await lockRoadmap(work, id);
      const decision = completeRoadmap(roadmap, await itemsOf(work.em, roadmap));
      if (!decision.ok) return RefusalAnswer.of(decision.refusal);
      roadmap.state = decision.value;
      roadmap.completedOn = work.today;
      work.audit({
        fact: 'ROADMAP_COMPLETED',
        subjectKind: 'ROADMAP',
        subjectId: roadmap.id,
        heading: `Завершена дорожная карта на ${roadmap.schoolYear} учебный год`,
      });
      return roadmap.id;
    });
  }
}

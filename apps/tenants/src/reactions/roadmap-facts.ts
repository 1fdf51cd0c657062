import { LockMode } from '@mikro-orm/core';
import type { MessageOf } from '@nastavnik/events';
import { type LocalDate, toLocalDate } from '@nastavnik/kernel';
import type { Work } from '@nastavnik/persistence';
import { fulfilledItems, type RoadmapFact } from '@nastavnik/tenants-domain';

import { Roadmap } from '../roadmaps/roadmap.entity';
import { RoadmapItem } from '../roadmaps/roadmap-item.entity';
import { itemsOf } from '../roadmaps/roadmaps';

interface Proof {
  readonly fact: RoadmapFact;
  readonly on: LocalDate;
  readonly documentId: string | null;
  readonly words: string;
}

/** Does the items that name the fact; a fact heard again finds them done. */
async function fulfil({ em, actor, audit }: Work, proof: Proof): Promise<void> {
  // Most facts find nothing that waits for them: then nothing is locked.
  const waiting = await em.count(RoadmapItem, {
    tenantId: actor.tenantId,
    fulfilledBy: proof.fact,
    state: { $in: ['PLANNED', 'IN_PROGRESS'] },
  });
  if (waiting === 0) return;
  const roadmaps = await em.find(
    Roadmap,
    { tenantId: actor.tenantId, state: { $ne: 'COMPLETED' } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const { fact, on, documentId, words } = proof;
  for (const roadmap of roadmaps) {
    const days = {
      state: roadmap.state,
      startsOn: roadmap.startsOn as LocalDate,
      endsOn: roadmap.endsOn as LocalDate,
    };
    const stored = (await itemsOf(em, roadmap)).map((entity) => ({
      entity,
      state: entity.state,
      fulfilledBy: entity.fulfilledBy ?? null,
    }));
    for (const { entity } of fulfilledItems(days, stored, fact, on)) {
      Object.assign(entity, {
        state: 'DONE',
        doneOn: on,
        evidenceDocumentId: documentId,
        evidenceText: words,
      });
      audit({
        fact: 'ROADMAP_ITEM_DONE',
        subjectKind: 'ROADMAP',
        subjectId: roadmap.id,
        heading: `Выполнено мероприятие «${entity.text}»`,
        after: { by: fact, doneOn: on },
        ...(documentId === null ? {} : { documentId }),
      });
    }
  }
}

export const roadmapHearsOfOrder = (
  work: Work,
  { code, date, number, documentId }: MessageOf<'DocumentRegistered.v1'>,
): Promise<void> =>
  fulfil(work, {
    fact: `ORDER_SIGNED:${code}`,
    on: toLocalDate(date),
    documentId,
    words: `Приказ № ${number}`,
  });

/** A bank exists from its first active entry on [D]. */
export const bankEntryActivated = (
  work: Work,
  { side }: MessageOf<'BankEntryActivated.v1'>,
): Promise<void> =>
  fulfil(work, {
    fact: `BANK_FILLED:${side}`,
    on: work.today,
    documentId: null,
    words: side === 'MENTOR' ? 'В банке есть наставники' : 'В банке есть наставляемые',
  });

export const programmeAgreed = (
  work: Work,
  { agreedOn }: MessageOf<'ProgrammeAgreed.v1'>,
): Promise<void> =>
  fulfil(work, {
    fact: 'PROGRAMME_AGREED',
    on: toLocalDate(agreedOn),
    documentId: null,
    words: 'Согласована персонализированная программа',
  });

import { Injectable } from '@nestjs/common';
import { BadInputError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, type LocalDate, type Refusal } from '@nastavnik/kernel';
import { Database, newId, type Work } from '@nastavnik/persistence';
import { changeRoadmap, checkDates, previewMove } from '@nastavnik/tenants-domain';

import { PersonRef } from '../accounts/person-ref.entity';
import { Account } from '../identity/account.entity';
import type { Roadmap } from './roadmap.entity';
import type { AddRoadmapItemInput, ChangeRoadmapItemInput } from './roadmap.inputs';
import { RoadmapItem } from './roadmap-item.entity';
import { roadmapCalendar } from './roadmap-calendar';
import { itemsOf, lockItem, lockRoadmap, plannedItem, roadmapSnapshot } from './roadmaps';

const MAX_LENGTH = { text: 1000, owner: 200 } as const;

/** Adds items to a roadmap and changes their words, owner and days (004 3.5). */
@Injectable()
export class ChangeRoadmapItem {
  constructor(private readonly database: Database) {}

  add(actor: Actor, input: AddRoadmapItemInput): Promise<string | RefusalAnswer> {
    return this.database.write(actor, async (work) => {
      const roadmap = await lockRoadmap(work, input.roadmapId);
      if (!roadmap.stages.some(({ no }) => no === input.stage))
        throw new BadInputError(`No such stage: ${input.stage}`);
      const refused = await this.refusal(work, roadmap, input);
      if (refused) return RefusalAnswer.of(refused);
      const items = await itemsOf(work.em, roadmap);
      const place = Math.max(0, ...items.map((item) => item.place + 1));
      const { tenantId, districtId } = actor;
      const words = wordsOf(input);
      const item = work.em.create(RoadmapItem, {
        tenantId,
        districtId,
        id: newId(),
        roadmapId: roadmap.id,
        stage: input.stage,
        place,
        key: `${input.stage}.+${place}`,
        ...words,
        after: [],
        state: 'PLANNED',
      });
      stretch(roadmap, item);
      work.audit({
        fact: 'ROADMAP_ITEM_ADDED',
        subjectKind: 'ROADMAP',
        subjectId: roadmap.id,
        heading: `В дорожную карту внесено мероприятие «${item.text}»`,
        after: { ...words },
      });
      return roadmap.id;
    });
  }

  /** `withFollowing` moves what waits for the item too, as the preview showed. */
  change(actor: Actor, input: ChangeRoadmapItemInput): Promise<string | RefusalAnswer> {
    return this.database.write(actor, async (work) => {
      const { item, roadmap } = await lockItem(work, input.itemId, input.expectedVersion);
      const refused = await this.refusal(work, roadmap, input);
      if (refused) return RefusalAnswer.of(refused);
      if (item.state === 'DONE' || item.state === 'CANCELLED')
        return RefusalAnswer.of({ code: 'ACTION_NOT_AVAILABLE', details: { state: item.state } });
      const { startsOn, dueOn } = input;
      const items = (await itemsOf(work.em, roadmap)).map(plannedItem);
      const moved = items.find(({ entity }) => entity.id === item.id) ?? plannedItem(item);
      const calendar = await roadmapCalendar(work.em, actor);
      const moves = previewMove(items, moved, { startsOn, dueOn }, calendar);
      if (!moves.ok) return RefusalAnswer.of(moves.refusal);
      const before = snapshotOf(item);
      const following = input.withFollowing ? moves.value.slice(1) : [];
      for (const { item: one, to } of following) Object.assign(one.entity, to);
      Object.assign(item, wordsOf(input));
      for (const one of [item, ...following.map((move) => move.item.entity)]) stretch(roadmap, one);
      work.audit({
        fact: 'ROADMAP_ITEM_CHANGED',
        subjectKind: 'ROADMAP',
        subjectId: roadmap.id,
        heading: `Изменено мероприятие «${item.text}»`,
        before,
        after: { ...snapshotOf(item), moved: following.map(({ item: { key } }) => key) },
      });
      return roadmap.id;
    });
  }

  private async refusal(
    { em, actor }: Work,
    roadmap: Roadmap,
    input: AddRoadmapItemInput | ChangeRoadmapItemInput,
  ): Promise<Refusal | null> {
    const permitted = changeRoadmap(roadmapSnapshot(roadmap));
    if (!permitted.ok) return permitted.refusal;
    for (const field of ['text', 'owner'] as const) {
      const max = MAX_LENGTH[field];
      if (input[field].trim() === '') return { code: 'FIELD_REQUIRED', field };
      if (input[field].trim().length > max)
        return { code: 'FIELD_TOO_LONG', field, details: { max } };
    }
    const dates = checkDates(input);
    if (!dates.ok) return dates.refusal;
    const personId = input.ownerPersonId ?? null;
    if (personId === null) return null;
    const { tenantId } = actor;
    const known =
      (await em.count(PersonRef, { tenantId, id: personId })) +
      (await em.count(Account, { tenantId, personId }));
    return known > 0 ? null : { code: 'PERSON_NOT_OF_SCHOOL', field: 'ownerPersonId' };
  }
}

const wordsOf = (input: AddRoadmapItemInput | ChangeRoadmapItemInput) => ({
  text: input.text.trim(),
  owner: input.owner.trim(),
  ownerPersonId: input.ownerPersonId ?? null,
  startsOn: input.startsOn,
  dueOn: input.dueOn,
});

const snapshotOf = ({ text, owner, ownerPersonId, startsOn, dueOn }: RoadmapItem) => ({
  text,
  owner,
  ownerPersonId: ownerPersonId ?? null,
  startsOn,
  dueOn,
});

/** A roadmap lasts as long as its items. */
function stretch(roadmap: Roadmap, { startsOn, dueOn }: RoadmapItem): void {
  if (startsOn < (roadmap.startsOn as LocalDate)) roadmap.startsOn = startsOn;
  if (dueOn > (roadmap.endsOn as LocalDate)) roadmap.endsOn = dueOn;
}

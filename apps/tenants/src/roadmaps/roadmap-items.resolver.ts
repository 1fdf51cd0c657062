import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { ChangeRoadmapItem } from './change-roadmap-item';
import {
  AddRoadmapItemInput,
  ChangeRoadmapItemInput,
  CompleteRoadmapItemInput,
} from './roadmap.inputs';
import { RoadmapQueries } from './roadmap.queries';
import {
  AddRoadmapItemResult,
  CancelRoadmapItemResult,
  ChangeRoadmapItemResult,
  CommentRoadmapItemResult,
  CompleteRoadmapItemResult,
  RoadmapItemType,
  StartRoadmapItemResult,
} from './roadmap.type';
import { WorkOnRoadmapItem } from './work-on-roadmap-item';

const id = { type: () => ID };

@Resolver(() => RoadmapItemType)
export class RoadmapItemsResolver {
  constructor(
    private readonly queries: RoadmapQueries,
    private readonly items: ChangeRoadmapItem,
    private readonly work: WorkOnRoadmapItem,
  ) {}

  @Requires('roadmap:edit')
  @Mutation(() => AddRoadmapItemResult)
  addRoadmapItem(@CurrentActor() actor: Actor, @Args('input') input: AddRoadmapItemInput) {
    return this.queries.answer(actor, this.items.add(actor, input));
  }

  @Requires('roadmap:edit')
  @Mutation(() => ChangeRoadmapItemResult)
  changeRoadmapItem(@CurrentActor() actor: Actor, @Args('input') input: ChangeRoadmapItemInput) {
    return this.queries.answer(actor, this.items.change(actor, input));
  }

  @Requires('roadmap:edit')
  @Mutation(() => StartRoadmapItemResult)
  startRoadmapItem(@CurrentActor() actor: Actor, @Args('itemId', id) itemId: string) {
    return this.queries.answer(actor, this.work.start(actor, itemId));
  }

  @Requires('roadmap:edit')
  @Mutation(() => CompleteRoadmapItemResult)
  completeRoadmapItem(
    @CurrentActor() actor: Actor,
    @Args('input') { itemId, documentId, evidence }: CompleteRoadmapItemInput,
  ) {
    const given = { documentId: documentId ?? null, text: evidence };
    return this.queries.answer(actor, this.work.complete(actor, itemId, given));
  }

  @Requires('roadmap:edit')
  @Mutation(() => CancelRoadmapItemResult)
  cancelRoadmapItem(
    @CurrentActor() actor: Actor,
    @Args('itemId', id) itemId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return this.queries.answer(actor, this.work.cancel(actor, itemId, reason));
  }

  @Requires('roadmap:read')
  @Mutation(() => CommentRoadmapItemResult)
  commentRoadmapItem(
    @CurrentActor() actor: Actor,
    @Args('itemId', id) itemId: string,
    @Args('text', { type: () => String }) text: string,
  ) {
    return this.queries.answer(actor, this.work.comment(actor, itemId, text));
  }
}

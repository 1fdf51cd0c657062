import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, RefusalAnswer, Requires } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';

import { CompleteRoadmap } from './complete-roadmap';
import { DraftRoadmap } from './draft-roadmap';
import { RequestRoadmapOrder } from './request-roadmap-order';
import { DraftRoadmapInput } from './roadmap.inputs';
import { RoadmapQueries } from './roadmap.queries';
import {
  CompleteRoadmapResult,
  CopiedRoadmapType,
  CopyRoadmapResult,
  DraftRoadmapResult,
  RequestRoadmapOrderResult,
  RoadmapMove,
  RoadmapTemplateType,
  RoadmapType,
} from './roadmap.type';

const id = { type: () => ID };
const day = { type: () => LocalDateScalar };

@Resolver(() => RoadmapType)
export class RoadmapResolver {
  constructor(
    private readonly queries: RoadmapQueries,
    private readonly draft: DraftRoadmap,
    private readonly order: RequestRoadmapOrder,
    private readonly complete: CompleteRoadmap,
  ) {}

  @Requires('roadmap:read')
  @Query(() => [RoadmapType], { description: 'The roadmaps of the school, the latest first' })
  roadmaps(@CurrentActor() actor: Actor) {
    return this.queries.all(actor);
  }

  @Requires('roadmap:read')
  @Query(() => [RoadmapTemplateType])
  roadmapTemplates(@CurrentActor() actor: Actor) {
    return this.queries.templates(actor);
  }

  @Requires('roadmap:edit')
  @Query(() => [RoadmapMove], { description: 'What moving an item would bring about' })
  roadmapMove(
    @CurrentActor() actor: Actor,
    @Args('itemId', id) itemId: string,
    @Args('startsOn', day) startsOn: LocalDate,
    @Args('dueOn', day) dueOn: LocalDate,
  ) {
    return this.queries.move(actor, itemId, { startsOn, dueOn });
  }

  @Requires('roadmap:edit')
  @Mutation(() => DraftRoadmapResult)
  draftRoadmap(@CurrentActor() actor: Actor, @Args('input') input: DraftRoadmapInput) {
    return this.queries.answer(actor, this.draft.fromTemplate(actor, input));
  }

  @Requires('roadmap:edit')
  @Mutation(() => CopyRoadmapResult, { description: 'A draft with the days of a year later' })
  async copyRoadmap(
    @CurrentActor() actor: Actor,
    @Args('roadmapId', id) roadmapId: string,
  ): Promise<CopiedRoadmapType | RefusalAnswer> {
    const copied = await this.draft.copy(actor, roadmapId);
    if (copied instanceof RefusalAnswer) return copied;
    const copy = new CopiedRoadmapType();
    copy.roadmap = await this.queries.one(actor, copied.id);
    copy.shifted = copied.shifted;
    return copy;
  }

  @Requires('roadmap:approve')
  @Mutation(() => RequestRoadmapOrderResult)
  requestRoadmapOrder(
    @CurrentActor() actor: Actor,
    @Args('roadmapId', id) roadmapId: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
  ) {
    return this.queries.answer(actor, this.order.execute(actor, roadmapId, expectedVersion));
  }

  @Requires('roadmap:edit')
  @Mutation(() => CompleteRoadmapResult)
  completeRoadmap(@CurrentActor() actor: Actor, @Args('roadmapId', id) roadmapId: string) {
    return this.queries.answer(actor, this.complete.execute(actor, roadmapId));
  }
}

import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { CancelPair } from './cancel-pair';
import { ProposePairInput } from './pair.inputs';
import { CancelPairResult, Pair, PairOrderResult, ProposePairResult } from './pair.type';
import { ProposePair } from './propose-pair';
import { RequestPairOrder } from './request-pair-order';

@Resolver(() => Pair)
export class PairsResolver {
  constructor(
    private readonly propose: ProposePair,
    private readonly requestOrder: RequestPairOrder,
    private readonly cancel: CancelPair,
  ) {}

  @Requires('pair:propose')
  @Mutation(() => ProposePairResult)
  proposePair(@CurrentActor() actor: Actor, @Args('input') input: ProposePairInput) {
    return this.propose.execute(actor, input);
  }

  @Requires('order:request')
  @Mutation(() => PairOrderResult)
  requestPairOrder(
    @CurrentActor() actor: Actor,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
  ) {
    return this.requestOrder.execute(actor, assignmentId);
  }

  @Requires('pair:cancel')
  @Mutation(() => CancelPairResult)
  cancelPair(
    @CurrentActor() actor: Actor,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('reason') reason: string,
  ) {
    return this.cancel.execute(actor, assignmentId, reason);
  }
}

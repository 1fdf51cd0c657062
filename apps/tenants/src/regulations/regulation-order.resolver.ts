import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, Requires } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';

import { RegulationOrderResult, RegulationVersionType } from './regulation.type';
import { RequestRegulationOrder } from './request-regulation-order';

@Resolver(() => RegulationVersionType)
export class RegulationOrderResolver {
  constructor(private readonly requestOrder: RequestRegulationOrder) {}

  @Requires('regulation:approve')
  @Mutation(() => RegulationOrderResult)
  requestRegulationOrder(
    @CurrentActor() actor: Actor,
    @Args('versionId', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int, nullable: true }) expectedVersion?: number,
    @Args('effectiveFrom', {
      type: () => LocalDateScalar,
      nullable: true,
      description: 'The day of force that the order names; without it the day of the order',
    })
    effectiveFrom?: LocalDate,
  ) {
    return this.requestOrder.execute(actor, id, expectedVersion ?? null, effectiveFrom ?? null);
  }
}

import { Inject, type Type } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ServiceName } from '@nastavnik/events';
import { CurrentActor, PageInput, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { DeadLetterQueries } from './dead-letter-queries';
import { DeadLetter, DeadLetterPage, RetryDeliveryResult } from './dead-letter.type';
import { RetryDelivery } from './retry-delivery';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `<service>DeadLetters` and `retry<Service>Delivery`: what the district office does about lost messages. */
export function deadLettersResolver(service: ServiceName): Type {
  @Resolver(() => DeadLetter)
  class DeadLettersResolver {
    constructor(
      @Inject(DeadLetterQueries) private readonly queries: DeadLetterQueries,
      @Inject(RetryDelivery) private readonly retryDelivery: RetryDelivery,
    ) {}

    @Requires('messages:read')
    @Query(() => DeadLetterPage, { name: `${service}DeadLetters` })
    deadLetters(
      @CurrentActor() actor: Actor,
      @Args('page', { type: () => PageInput, nullable: true }) page?: PageInput,
    ) {
      return this.queries.page(actor, page);
    }

    @Requires('messages:retry')
    @Mutation(() => RetryDeliveryResult, { name: `retry${capital(service)}Delivery` })
    retry(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
      return this.retryDelivery.execute(actor, id);
    }
  }
  return DeadLettersResolver;
}

import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, Requires } from '@nastavnik/graphql';
import type { Actor, LocalDate } from '@nastavnik/kernel';

import { ProgrammesUnderRegulationQueries } from './programmes-under-regulation.queries';
import { ProgrammesUnderRegulation } from './programmes-under-regulation.type';

@Resolver(() => ProgrammesUnderRegulation)
export class ProgrammesUnderRegulationResolver {
  constructor(private readonly queries: ProgrammesUnderRegulationQueries) {}

  @Requires('regulation:edit')
  @Query(() => ProgrammesUnderRegulation, {
    description: 'What keeps the former rules when another version comes into force on the day',
  })
  programmesUnderRegulation(
    @CurrentActor() actor: Actor,
    @Args('effectiveFrom', { type: () => LocalDateScalar }) effectiveFrom: LocalDate,
  ) {
    return this.queries.on(actor, effectiveFrom);
  }
}

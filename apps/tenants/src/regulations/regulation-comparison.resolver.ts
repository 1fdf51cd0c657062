import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { CompareRegulationsQueries } from './compare-regulations.queries';
import { RegulationComparison } from './regulation-comparison.type';

@Resolver(() => RegulationComparison)
export class RegulationComparisonResolver {
  constructor(private readonly queries: CompareRegulationsQueries) {}

  @Requires('regulation:read')
  @Query(() => RegulationComparison, {
    description: 'Versions by their ids, presets by their codes',
  })
  compareRegulations(
    @CurrentActor() actor: Actor,
    @Args('left') left: string,
    @Args('right') right: string,
    @Args('schoolId', { type: () => ID, nullable: true }) schoolId?: string,
  ) {
    return this.queries.compare(actor, left, right, schoolId ?? null);
  }
}

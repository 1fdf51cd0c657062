import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { DistrictStatistics } from './district-statistics.type';
import { FiguresQueries } from './figures.queries';
import { SchoolStatistics } from './school-statistics.type';

const YEAR = { type: () => Int, nullable: true, description: 'The present school year if absent' };

@Resolver()
export class FiguresResolver {
  constructor(private readonly queries: FiguresQueries) {}

  @Requires('statistics:school')
  @Query(() => SchoolStatistics, { description: 'Every indicator of one school' })
  schoolStatistics(
    @CurrentActor() actor: Actor,
    @Args('year', YEAR) year?: number,
    @Args('schoolId', { type: () => ID, nullable: true }) schoolId?: string,
  ) {
    return this.queries.school(actor, year ?? null, schoolId ?? null);
  }

  @Requires('statistics:district')
  @Query(() => DistrictStatistics, { description: 'One row per school, indicators as columns' })
  districtStatistics(@CurrentActor() actor: Actor, @Args('year', YEAR) year?: number) {
    return this.queries.district(actor, year ?? null);
  }
}

import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { LinesQueries } from './lines.queries';
import { StatisticsLines } from './statistics-lines.type';

@Resolver()
export class LinesResolver {
  constructor(private readonly queries: LinesQueries) {}

  @Requires('statistics:school')
  @Query(() => StatisticsLines, { description: 'The rows behind one figure' })
  statisticsRows(
    @CurrentActor() actor: Actor,
    @Args('indicator', { type: () => String }) indicator: string,
    @Args('schoolId', { type: () => ID, nullable: true }) schoolId?: string,
    @Args('year', { type: () => Int, nullable: true }) year?: number,
  ) {
    return this.queries.lines(actor, indicator, schoolId ?? null, year ?? null);
  }
}

import { Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, TodayItem } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { TodayQueries } from './today.queries';

@Resolver()
export class TodayResolver {
  constructor(private readonly queries: TodayQueries) {}

  @Requires('self:read')
  @Query(() => [TodayItem])
  programmesToday(@CurrentActor() actor: Actor): Promise<TodayItem[]> {
    return this.queries.items(actor);
  }
}

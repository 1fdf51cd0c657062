import { Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires, TodayItem } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { TodayQueries } from './today.queries';

@Resolver(() => TodayItem)
export class TodayResolver {
  constructor(private readonly queries: TodayQueries) {}

  @Requires('self:read')
  @Query(() => [TodayItem], { description: 'What this person has to do about the school itself' })
  tenantsToday(@CurrentActor() actor: Actor) {
    return this.queries.items(actor);
  }
}

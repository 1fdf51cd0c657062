import { Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Requires } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';

import { NeedListQueries } from './need-list.queries';
import { NeedListType } from './need.type';

@Resolver()
export class NeedsResolver {
  constructor(private readonly queries: NeedListQueries) {}

  @Requires('bank:read')
  @Query(() => NeedListType, {
    description: 'Who should be given a mentor, the nearest deadline first',
  })
  needList(@CurrentActor() actor: Actor) {
    return this.queries.list(actor);
  }
}
